/** `#about`: the page with its words and documents, which no check needs. */
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import evidence from '../../docs/safety/evidence.json';
import hazardLog from '../../docs/safety/hazard-log.md?raw';
import signOff from '../../docs/safety/sign-off.md?raw';
import { languages, type LocaleRecord, type PageTexts } from '../../locales';
import { references } from '../../rules/references';
import { ruleset } from '../../rules/ruleset';
import { AboutPage } from '../about/AboutPage';
import type { Versions } from '../about/evidence';
import { readHazardLog } from '../about/hazardLog';
import { readDecisions } from '../about/readDecisions';
import { flowOfCheck } from '../check/flowOfCheck';
import { SourcesOfRules } from '../ui/SourcesOfRules';
import type { OtherPageProps } from './OtherPage';

declare global {
  /** Set at build, see `tools/spokenOf.ts`. */
  const FIGURE_VERSIONS: Versions;
}

const files = import.meta.glob<PageTexts['about']>('../../locales/*/about.json', {
  import: 'default',
});

const made = {
  flow: flowOfCheck(ruleset),
  decisions: readDecisions(signOff),
  hazardLog: readHazardLog(hazardLog),
  evidence,
};

/** Gives the page its words in one language. @throws when they can't be had */
export async function loadTexts(i18n: I18n, language: string): Promise<void> {
  const load = files[`../../locales/${language}/about.json`];
  if (load === undefined) throw new RangeError(`No texts about the check in ${language}`);
  i18n.addResourceBundle(language, 'about', await load());
}

export function Page({ language }: OtherPageProps) {
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
