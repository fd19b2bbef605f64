/**
 * Some rules in words, each with its evidence, the sections of the source article and the public
 * pages behind it.
 */
import type { ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { PageTexts } from '../../locales';
import type { ReferenceId } from '../../rules/references';
import type { CatalogueRule } from '../../rules/ruleset';

export interface SourcesOfRulesProps {
  readonly rules: readonly CatalogueRule[];
  readonly texts: PageTexts['about']['source-note'];
  readonly references: Readonly<Record<ReferenceId, readonly string[]>>;
  /** True where an address may be a link; at a kiosk it is only text. */
  readonly linksOut: boolean;
}

export function SourcesOfRules({ rules, ...shown }: SourcesOfRulesProps) {
  if (rules.length === 0) return <p>{shown.texts['no-rule']}</p>;
  return rules.map((rule) => <SourcesOfRule key={rule.id} rule={rule} {...shown} />);
}

type SourcesOfRuleProps = Omit<SourcesOfRulesProps, 'rules'> & { readonly rule: CatalogueRule };

function SourcesOfRule({ rule, ...shown }: SourcesOfRuleProps) {
  const { t } = useTranslation('outcome');
  return (
    <div className="sources-of-rule" data-source-note={rule.id}>
      <p>{t(`because/${rule.id}/yes`)}</p>
      <SourceList {...rule} {...shown} />
    </div>
  );
}

interface SourceListProps
  extends Pick<CatalogueRule, 'sources'>, Omit<SourcesOfRulesProps, 'rules'> {
  /** Of a rule; of words alone, left out. */
  readonly id?: string;
  readonly evidence?: CatalogueRule['evidence'];
}

export function SourceList(props: SourceListProps) {
  const { id, evidence = [], sources, texts, references, linksOut } = props;
  const general = sources.some((source) => 'general' in source) ? [texts.general] : [];
  const sections = sources.flatMap((source) => ('article' in source ? [source.article] : []));
  const pages = sources.flatMap((source) =>
    'reference' in source ? references[source.reference] : [],
  );
  return (
    <dl>
      <Entry term={texts.rule} values={id === undefined ? [] : [id]} isEnglish />
      <Entry
        term={texts.basis}
        values={[...evidence.map((level) => texts.evidence[level]), ...general]}
      />
      <Entry term={texts.article} values={[...new Set(sections)]} isEnglish />
      <Entry term={texts.pages} values={pages} isEnglish show={linksOut ? outLink : undefined} />
    </dl>
  );
}

interface EntryProps {
  readonly term: string;
  readonly values: readonly string[];
  /**
   * The article, the pages and the names of the rules are English whatever the page's language is.
   */
  readonly isEnglish?: boolean;
  readonly show?: ((value: string) => ReactNode) | undefined;
}

function Entry({ term, values, isEnglish = false, show = (value) => value }: EntryProps) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      {values.map((value) => (
        <dd key={value} {...(isEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
          {show(value)}
        </dd>
      ))}
    </>
  );
}

/**
 * In a window of its own, so that the answers on this page stay, and without saying where the
 * person comes from.
 */
function outLink(address: string): ReactNode {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}
