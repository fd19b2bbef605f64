/** Every answer in words, each with a way to change it. Only on the way to the low result. */
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../rules/questions';
import { PageHeading } from '../../ui/PageHeading';
import { answerTexts, questionText } from '../../ui/questionText';
import type { AnsweredQuestion } from '../checkView';
import { useSignName } from './signName';

export interface CheckAnswersScreenProps {
  readonly answered: readonly AnsweredQuestion[];
  readonly onChange: (question: QuestionId) => void;
  readonly onShowResult: () => void;
  readonly onBack: () => void;
}

export function CheckAnswersScreen(props: CheckAnswersScreenProps) {
  const { answered, onChange, onShowResult, onBack } = props;
  const { t } = useTranslation('check');
  const questionsT = useTranslation('questions').t;
  const signName = useSignName();
  return (
    <>
      <PageHeading>{t('check-answers/heading')}</PageHeading>
      <p>{t('check-answers/intro')}</p>
      <dl className="answers">
        {answered.map(({ sign, question, answer }) => (
          <div key={question.id} className="answer-row" data-question={question.id}>
            <dt id={`asked-${question.id}`}>
              <span className="answer-sign">{signName(sign, question)}</span>
              {questionText(questionsT, question).question}
            </dt>
            <dd>
              {answerTexts(questionsT, question.id, answer).map((text) => (
                <p key={text}>{text}</p>
              ))}
              <button
                type="button"
                className="link-button"
                aria-describedby={`asked-${question.id}`}
                onClick={() => {
                  onChange(question.id);
                }}
              >
                {t('check-answers/change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div className="form-actions">
        <button type="button" className="button" onClick={onShowResult}>
          {t('check-answers/button')}
        </button>
        <button type="button" className="button button-quiet" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </>
  );
}
