/** Every question, one sign at a time, and the way through all of them. */
import { useTranslation } from '../platform/useTranslation';
import { ruleset } from '../../rules/ruleset';
import { flowOfCheck } from './flowOfCheck';
import { FlowOfQuestions } from './FlowOfQuestions';
import { PlaceLink } from './PlaceLink';
import { QuestionTable } from './QuestionTable';

const flow = flowOfCheck(ruleset);

/** @param number of the sign, from 1, in the order of the screens */
export function QuestionsView({ number }: { readonly number: number }) {
  const { t } = useTranslation(['about', 'signs']);
  const shown = ruleset.signs[number - 1] ?? ruleset.signs[0];
  return (
    <>
      <p>{t('questions/lead')}</p>
      <nav className="room-views" aria-label={t('rules/sign')}>
        {ruleset.signs.map(({ id }, at) => (
          <PlaceLink key={id} view="questions" number={at + 1} isCurrent={id === shown?.id}>
            {t(`signs:${id}/name`)}
          </PlaceLink>
        ))}
      </nav>
      {shown?.questions.map((question, at) =>
        // The first few as they are; a long sign would be more than three screens otherwise.
        at < 4 ? (
          <QuestionTable key={question.id} question={question} />
        ) : (
          <FoldedQuestion key={question.id} question={question} />
        ),
      )}
      <details>
        <summary>{t('flow/heading')}</summary>
        <FlowOfQuestions steps={flow} />
      </details>
    </>
  );
}

function FoldedQuestion({ question }: Parameters<typeof QuestionTable>[0]) {
  const { t } = useTranslation(['questions', 'about']);
  const { id, followUpOf } = question;
  const topic = followUpOf?.topic;
  return (
    <details>
      <summary>{topic === undefined ? t(`${id}/question`) : t(`topics/options/${topic}`)}</summary>
      <QuestionTable question={question} />
    </details>
  );
}
