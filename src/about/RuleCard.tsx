/** One rule for the eye of a clinician: when it holds, what follows, what it rests on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueRule } from '../../rules/ruleset';
import { flatWords, type ConditionInWords } from './ruleInWords';

export interface RuleCardProps {
  readonly rule: CatalogueRule;
  readonly condition: ConditionInWords;
  /** Evidence, sections of the article and public pages. */
  readonly sources: ReactNode;
  /** False while the filter leaves it out on the screen. */
  readonly isShown: boolean;
}

export function RuleCard({ rule, condition, sources, isShown }: RuleCardProps) {
  const { t } = useTranslation('about');
  const { id, callFirst, signOff } = rule;
  return (
    <section className={isShown ? 'rule-card' : 'rule-card filtered-out'} data-about-rule={id}>
      <h4 lang="en" dir="ltr">
        {id}
      </h4>
      <p>{callFirst === true ? t('rule/now-call-first') : t('rule/now')}</p>
      <ConditionList words={condition} />
      {sources}
      {signOff.length === 0 ? null : <p>{t('rule/sign-off', { numbers: signOff.join(', ') })}</p>}
    </section>
  );
}

function ConditionList({ words }: { readonly words: ConditionInWords }) {
  if ('line' in words) return <p>{words.line}</p>;
  return (
    <>
      <p>{words.heading}</p>
      <ul>
        {words.parts.map((part) => (
          <li key={flatWords(part)}>
            {'line' in part ? part.line : <ConditionList words={part} />}
          </li>
        ))}
      </ul>
    </>
  );
}
