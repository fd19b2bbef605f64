/** One question, alone on its page: sign, question, help, points, options. Nothing is pre-selected, nothing advances by itself. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { answerSchema } from '../../../rules/answerSheet';
import type { Answer } from '../../../rules/questions';
import { talkTopics } from '../../../rules/signs/topics';
import { PageHeading } from '../../ui/PageHeading';
import { Pictogram } from '../../ui/Pictogram';
import { optionText, questionText } from '../../ui/questionText';
import { SourceNote } from '../../why/SourceNote';
import type { QuestionView } from '../checkView';
import { ChoiceForm, type FirstPageForm } from './ChoiceForm';
import { QuestionHelp } from './QuestionHelp';
import { useSignName } from './signName';

export interface QuestionScreenProps {
  readonly view: QuestionView;
  readonly early: FirstPageForm | undefined;
  readonly onError?: ((shows: boolean) => void) | undefined;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack: () => void;
}

const none = 'none';

export function QuestionScreen(props: QuestionScreenProps) {
  const { view, early, onError, onAnswer, onBack } = props;
  const { t } = useTranslation(['check', 'questions', 'app']);
  const questionsT = useTranslation('questions').t;
  const signName = useSignName();
  const placeId = useId();
  const { sign, question, answer, number, total, answeringRest } = view;
  const text = questionText(questionsT, question);
  const isMulti = question.kind === 'multi';
  const choices = (isMulti ? [...question.options, none] : question.options).map((option) => ({
    value: option,
    label: optionText(questionsT, question.id, option),
    ...(option === talkTopics[0] ? { groupHeading: t('talk-topics') } : {}),
  }));
  return (
    <>
      <div id={placeId} className="question-top">
        <p className="sign-name">
          <Pictogram sign={sign} />
          {signName(sign, question)}
        </p>
        <p className="progress">
          {t('progress', { number, total })}
          <progress value={number} max={total} aria-hidden="true" />
        </p>
      </div>
      {answeringRest ? <p className="still-urgent">{t('answering')}</p> : null}
      <ChoiceForm<Answer>
        type={isMulti ? 'checkbox' : 'radio'}
        legend={<PageHeading describedBy={placeId}>{text.question}</PageHeading>}
        help={<QuestionHelp text={text} />}
        choices={choices}
        schema={isMulti ? topicsSchema(answerSchema(question)) : answerSchema(question)}
        chosen={chosenBefore(answer)}
        {...(isMulti ? { exclusive: none } : {})}
        errorMessage={isMulti ? t('error/choose-topics') : t('error/choose')}
        early={early}
        earlyBack={sign === 'emergency' ? 'start' : undefined}
        onError={onError}
        onContinue={onAnswer}
        onBack={onBack}
      />
      <SourceNote summary={t('app:source-note/question')} rules={view.rules} />
    </>
  );
}

/** On screen "None of these" is a box of its own; in the sheet it is the empty list. No box at all is no answer. */
function topicsSchema(listOfTopics: z.ZodMiniType<Answer>): z.ZodMiniType<Answer> {
  const anyBox = z.array(z.string()).check(z.minLength(1));
  const withoutNone = z.transform((picked: string[]): unknown =>
    picked.length === 1 && picked[0] === none ? [] : picked,
  );
  return z.pipe(z.pipe(anyBox, withoutNone), listOfTopics);
}

function chosenBefore(answer: Answer | undefined): string | readonly string[] | undefined {
  if (answer === undefined || typeof answer === 'string') return answer;
  return answer.length === 0 ? [none] : answer;
}
