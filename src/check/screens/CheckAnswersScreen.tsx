/**
 * Every answer, each with a way to change it: first those that are not "no". Only on the way to the
 * low result.
 */
import { useTranslation } from '../../platform/useTranslation';
import type { Answer, QuestionId } from '../../../rules/questions';
import type { CatalogueQuestion } from '../../../rules/ruleset';
import { PageHeading } from '../../ui/PageHeading';
import { answerTexts } from '../../ui/questionText';
import type { AnsweredQuestion } from '../checkView';
import { QuestionTop } from './QuestionTop';
import { useQuestionName } from './useQuestionName';

export interface CheckAnswersScreenProps {
  readonly answered: readonly AnsweredQuestion[];
  readonly onChange: (question: QuestionId) => void;
  readonly onShowResult: () => void;
  readonly onBack: () => void;
}

export function CheckAnswersScreen(props: CheckAnswersScreenProps) {
  const { answered, onChange, onShowResult, onBack } = props;
  const { t, i18n } = useTranslation('check');
  const questionsT = useTranslation('questions').t;
  const questionName = useQuestionName();
  /** In a few words where a question has them, else the question. */
  const shortName = (question: CatalogueQuestion) =>
    i18n.exists(`check:names/${question.id}`)
      ? t(`names/${question.id}` as 'names/gate')
      : questionName(question);
  const change = ({ question }: AnsweredQuestion, words?: string) => (
    <button
      type="button"
      className="link-button"
      aria-label={t('check-answers/change-what', { name: shortName(question) })}
      onClick={() => onChange(question.id)}
    >
      {words ?? shortName(question)}
    </button>
  );
  const no = answered.filter(({ answer }) => isNo(answer));
  const others = answered.filter(({ answer }) => !isNo(answer));
  return (
    <>
      <QuestionTop onBack={onBack} />
      <PageHeading>{t('check-answers/heading')}</PageHeading>
      <p>{t('check-answers/intro')}</p>
      {others.length === 0 ? null : (
        <dl className="answers">
          {others.map((one) => (
            <div key={one.question.id} className="answer-row" data-question={one.question.id}>
              <dt>{questionName(one.question)}</dt>
              <dd>
                <div>
                  {answerTexts(questionsT, one.question.id, one.answer).map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                </div>
                {change(one, t('check-answers/change'))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {no.length === 0 ? null : (
        <>
          <h2>{t('check-answers/no-to')}</h2>
          <ul className="answered-no">
            {no.map((one) => (
              <li key={one.question.id} data-question={one.question.id}>
                {change(one)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="in-sight">
        <button type="button" className="button" onClick={onShowResult}>
          {t('check-answers/button')}
        </button>
      </div>
    </>
  );
}

/** "None of these" of the list of topics is a no too. */
const isNo = (answer: Answer): boolean =>
  answer === 'no' || (typeof answer !== 'string' && answer.length === 0);
