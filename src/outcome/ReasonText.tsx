/** One reason in words. When it rests on "not sure", the questions that were not sure are named. */
import { useTranslation } from '../platform/useTranslation';
import type { Reason } from '../../rules/reasons';
import { resultNamespaces, unsureQuestions, type ResultT } from '../ui/resultTexts';

/**
 * What a reason says to the person who answered, and the questions whose "not sure" it rests on.
 */
export function reasonWords(
  t: ResultT,
  reason: Reason,
): { readonly text: string; readonly unsure: readonly string[] } {
  const { rule, sure } = reason;
  if (sure || rule === 'R-INCOMPLETE' || rule === 'R-INVALID') {
    return { text: sureWords(t, reason), unsure: [] };
  }
  const text = t(`outcome:because/${rule}/not-sure`);
  // The words for worry name what was chosen themselves.
  return { text, unsure: rule === 'R9-worry' ? [] : unsureQuestions(t, reason) };
}

/**
 * In the words of the option that decided the rule, where there are such words; else in words for
 * all of them.
 */
export function sureWords(t: ResultT, { rule, answers }: Reason): string {
  const whole = `outcome:because/${rule}/yes` as const;
  const option = answers.map(({ value }) => value).findLast((value) => value !== 'not-sure');
  if (typeof option !== 'string') return t(whole);
  return t([`outcome:because/${rule}/${option}` as typeof whole, whole]);
}

export function ReasonText({ reason }: { readonly reason: Reason }) {
  const { t } = useTranslation(resultNamespaces);
  const { text, unsure } = reasonWords(t, reason);
  if (unsure.length === 0) return text;
  return (
    <>
      {text}
      <span className="not-sure-to">{t('outcome:seek-care-now/why/not-sure-to')}</span>
      <ul className="not-sure-questions">
        {unsure.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}
