/** One reason in words. When it rests on "not sure", the questions that were not sure are named. */
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../rules/triage';

export function ReasonText({ reason }: { readonly reason: Reason }) {
  const { t } = useTranslation(['outcome', 'questions']);
  const { rule, answers, sure } = reason;
  if (sure || rule === 'R-INCOMPLETE' || rule === 'R-INVALID') return t(`because/${rule}/yes`);
  if (rule === 'R9-worry') return t(`because/${rule}/not-sure`);
  const unsure = answers.filter(({ value }) => value === 'not-sure');
  return (
    <>
      {t(`because/${rule}/not-sure`)}
      <span className="not-sure-to">{t('seek-care-now/why/not-sure-to')}</span>
      <ul className="not-sure-questions">
        {unsure.map(({ question }) => (
          <li key={question}>{t(`questions:${question}/question`)}</li>
        ))}
      </ul>
    </>
  );
}
