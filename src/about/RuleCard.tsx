/** One rule for the eye of a clinician: when it holds, what follows, what it rests on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueRule } from '../../rules/ruleset';
import type { ConditionInWords } from './ruleInWords';

export interface RuleCardProps {
  readonly rule: CatalogueRule;
  readonly words: ConditionInWords;
  /** Evidence, sections of the article and public pages. */
  readonly sources: ReactNode;
}

export function RuleCard({ rule, words, sources }: RuleCardProps) {
  const { t } = useTranslation('about');
  const { id, callFirst, signOff } = rule;
  return (
    <section className="rule-card" data-about-rule={id}>
      <h4 lang="en" dir="ltr">
        {id}
      </h4>
      <p>{callFirst === true ? t('rule/now-call-first') : t('rule/now')}</p>
      <ConditionList words={words} />
      {sources}
      {signOff.length === 0 ? null : <p>{t('rule/sign-off', { numbers: signOff.join(', ') })}</p>}
    </section>
  );
}

function ConditionList({ words }: { readonly words: ConditionInWords }) {
  if (typeof words === 'string') return <p>{words}</p>;
  return (
    <>
      <p>{words.heading}</p>
      <ul>
        {words.parts.map((part) => (
          <li key={typeof part === 'string' ? part : part.heading}>
            {typeof part === 'string' ? part : <ConditionList words={part} />}
          </li>
        ))}
      </ul>
    </>
  );
}
