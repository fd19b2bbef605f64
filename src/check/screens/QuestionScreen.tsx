/**
 * One question, alone on its page: question, help, points to tick, answers. Nothing is
 * pre-selected, nothing advances by itself.
 */
import { useId } from 'react';
import { useTranslation } from '../../platform/useTranslation';
import * as z from 'zod/mini';
import { answerSchema } from '../../../rules/answerSheet';
import type { Answer } from '../../../rules/questions';
import type { CatalogueQuestion } from '../../../rules/ruleset';
import { talkTopics } from '../../../rules/signs/topics';
import { PageHeading } from '../../ui/PageHeading';
import { Drawing, Pictogram } from '../../ui/Pictogram';
import { gatePictograms } from '../../ui/pictograms/gate';
import { optionText, questionText } from '../../ui/questionText';
import { SourceNote } from '../../why/SourceNote';
import type { QuestionView } from '../checkView';
import { ChoiceForm, type FirstPageForm } from './ChoiceForm';
import type { Choice, NamedChoices } from './ChoiceGroup';
import { QuestionHelp, SmallChild } from './QuestionHelp';
import { QuestionTop } from './QuestionTop';
import { useQuestionName } from './useQuestionName';

export interface QuestionScreenProps {
  readonly view: QuestionView;
  readonly early: FirstPageForm | undefined;
  readonly onError?: ((shows: boolean) => void) | undefined;
  readonly onAnswer: (answer: Answer, ticked: readonly string[]) => void;
  readonly onBack: () => void;
}

const none = 'none';
const drawings: Readonly<Record<string, string>> = gatePictograms;

export function QuestionScreen(props: QuestionScreenProps) {
  const { view, early, onError, onAnswer, onBack } = props;
  const { t } = useTranslation(['check', 'signs', 'app']);
  const questionsT = useTranslation('questions').t;
  const placeId = useId();
  const { sign, question, answer, number, total, answeringRest } = view;
  const isMulti = question.kind === 'multi';
  const isGate = question.id === 'gate';
  const text = questionText(questionsT, question);
  const name = useQuestionName()(question);
  const choice = (option: string): Choice => ({
    value: option,
    label: optionText(questionsT, question.id, option),
  });
  const choices = (ticked: number): readonly (Choice | NamedChoices)[] =>
    isMulti
      ? inGroups(question, choice, t('talk-topics'))
      : question.options.map((option) =>
          option === 'yes' && ticked > 0
            ? { ...choice(option), label: t('yes-ticked', { number: ticked }) }
            : choice(option),
        );
  return (
    <div className={isGate ? 'question gate' : 'question'}>
      <QuestionTop earlyBack={isGate ? 'start' : undefined} onBack={onBack}>
        <p id={placeId} className="place">
          <span className="sign-name">
            <Pictogram sign={sign} />
            {t(`signs:${sign}/name`)}
          </span>{' '}
          <span className="progress">{t('progress', { number, total })}</span>
        </p>
        <progress value={number} max={total} aria-hidden="true" />
      </QuestionTop>
      {answeringRest ? <p className="still-urgent">{t('answering')}</p> : null}
      <PageHeading describedBy={placeId}>{name}</PageHeading>
      <div className="question-help">
        <QuestionHelp text={text} />
      </div>
      <ChoiceForm<Answer>
        type={isMulti ? 'checkbox' : 'radio'}
        legend={name}
        points={text.points.map((point) => ({
          ...point,
          ...(isGate ? { pictogram: <Drawing of={drawings[point.id] ?? ''} /> } : {}),
        }))}
        choices={choices}
        schema={isMulti ? topicsSchema(answerSchema(question)) : answerSchema(question)}
        chosen={chosenBefore(answer)}
        ticked={view.ticked}
        {...(isMulti ? { exclusive: none } : {})}
        errorMessage={isMulti ? t('error/choose-topics') : t('error/choose')}
        early={early}
        onError={onError}
        onContradiction={onAnswer}
        onContinue={onAnswer}
      >
        <SmallChild text={text} />
      </ChoiceForm>
      <SourceNote summary={t('app:source-note/question')} rules={view.rules} />
    </div>
  );
}

/** Signs with danger points first, then what there is to talk about, then "None of these". */
function inGroups(
  { options }: CatalogueQuestion,
  choice: (option: string) => Choice,
  talk: string,
): readonly (Choice | NamedChoices)[] {
  const at = options.findIndex((option) => option === talkTopics[0]);
  return [
    ...options.slice(0, at).map(choice),
    { name: talk, choices: options.slice(at).map(choice) },
    choice(none),
  ];
}

/**
 * On screen "None of these" is a box of its own; in the sheet it is the empty list. No box at all
 * is no answer.
 */
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
