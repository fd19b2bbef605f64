/** "How this check decides", made from the same rule data that decides: for the clinician who signs it off, and for anybody who doubts it. */
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueRule, CatalogueSign, Ruleset } from '../../rules/ruleset';
import { PageHeading } from '../ui/PageHeading';
import { RulesetNote } from '../ui/RulesetNote';
import type { TextReview } from '../ui/rulesetText';
import '../ui/styles/about.css';
import { QuestionTable } from './QuestionTable';
import { conditionInWords, flatWords } from './ruleInWords';
import { RuleCard } from './RuleCard';

export interface AboutPageProps {
  readonly by: Ruleset;
  readonly textReview: TextReview;
  /** What a rule rests on, with its addresses. */
  readonly sourcesOf: (rule: CatalogueRule) => ReactNode;
  readonly onBack: () => void;
}

export function AboutPage({ by, textReview, sourcesOf, onBack }: AboutPageProps) {
  const { t, i18n } = useTranslation(['about', 'questions', 'signs', 'app', 'outcome']);
  const filterId = useId();
  const [filter, setFilter] = useState('');
  const words = (rule: CatalogueRule) => conditionInWords(rule.when, by, t, i18n.language);
  const isWanted = (rule: CatalogueRule) =>
    [rule.id, flatWords(words(rule)), t(`outcome:because/${rule.id}/yes`)]
      .join(' ')
      .toLocaleLowerCase(i18n.language)
      .includes(filter.trim().toLocaleLowerCase(i18n.language));
  const shown = by.rules.filter(isWanted);
  return (
    <article className="about">
      <PageHeading>{t('title')}</PageHeading>
      <p className="lead">{t('lead')}</p>
      <section>
        <h2>{t('state/heading')}</h2>
        <RulesetNote about={by} textReview={textReview} />
        <p>
          {by.reviewedOn === null ? t('state/never') : t('state/reviewed', { date: by.reviewedOn })}
        </p>
      </section>
      <Lines heading={t('use/heading')} lines={t('use/lines', { returnObjects: true })} />
      <Lines heading={t('way/heading')} lines={t('way/lines', { returnObjects: true })} />
      <section>
        <h2>{t('rules/heading')}</h2>
        <p className="about-filter">
          <label htmlFor={filterId}>{t('rules/filter')}</label>
          <input
            id={filterId}
            type="search"
            autoComplete="off"
            value={filter}
            onChange={({ target }) => {
              setFilter(target.value);
            }}
          />
        </p>
        <p role="status">{t('rules/shown', { number: shown.length, total: by.rules.length })}</p>
        {by.signs.map((sign) => (
          <SignPart key={sign.id} sign={sign} isFiltered={filter.trim() !== ''}>
            {sign.rules.filter(isWanted).map((rule) => (
              <RuleCard key={rule.id} rule={rule} words={words(rule)} sources={sourcesOf(rule)} />
            ))}
          </SignPart>
        ))}
        <p>{t('rules/besides')}</p>
      </section>
      <section className="sign-here">
        <h2>{t('signature/heading')}</h2>
        {t('signature/lines', { returnObjects: true }).map((line) => (
          <p key={line} className="blank-line">
            {line}
          </p>
        ))}
      </section>
      <div className="form-actions">
        <button type="button" className="button" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </article>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface SignPartProps {
  readonly sign: CatalogueSign;
  /** While the rules are filtered, a sign without one of them is left out, and the questions too. */
  readonly isFiltered: boolean;
  readonly children: readonly ReactNode[];
}

function SignPart({ sign, isFiltered, children }: SignPartProps) {
  const { t } = useTranslation('signs');
  if (isFiltered && children.length === 0) return null;
  return (
    <section className="about-sign" data-about-sign={sign.id}>
      <h3>{t(`${sign.id}/name`)}</h3>
      {isFiltered
        ? null
        : sign.questions.map((question) => <QuestionTable key={question.id} question={question} />)}
      {children}
    </section>
  );
}
