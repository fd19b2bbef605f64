/** `#about`: the page with its words and documents, which no check needs. */
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import evidence from '../../docs/safety/evidence.json';
import { hazards } from '../../docs/safety/hazards';
import { decisions } from '../../docs/safety/decisions';
import { languages, type LocaleRecord } from '../../locales';
import { references } from '../../rules/references';
import { ruleset } from '../../rules/ruleset';
import { AboutPage } from './AboutPage';
import { flowOfCheck } from './flowOfCheck';
import { loadPageWords } from '../platform/loadPageWords';
import { SourcesOfRules } from '../why/SourcesOfRules';
import type { SidePageProps } from '../deployment/sidePage';
import type { Versions } from './evidence';

declare global {
  /** Set at build, see `tools/spokenOf.ts`. */
  const FIGURE_VERSIONS: Versions;
}

const made = {
  flow: flowOfCheck(ruleset),
  decisions,
  hazards,
  evidence,
};

/** @throws when the words fail to load */
export const loadPage = (i18n: I18n, language: string): Promise<void> =>
  loadPageWords(i18n, language, ['about']);

export function Page({ language }: SidePageProps) {
  const { t, i18n } = useTranslation('app');
  // A language chosen while the page was still on its way is there before the page has its words.
  if (!i18n.hasResourceBundle(i18n.language, 'about')) {
    return <p role="status">{t('page/loading')}</p>;
  }
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === language);
  return (
    <AboutPage
      by={ruleset}
      textReview={record?.clinicalReview ?? null}
      {...made}
      versions={FIGURE_VERSIONS}
      sourcesOf={(rule) => (
        <SourcesOfRules
          rules={[rule]}
          texts={i18n.t('source-note', { ns: 'about', returnObjects: true })}
          references={references}
          linksOut
        />
      )}
    />
  );
}
