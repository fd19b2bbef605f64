/** `#handout`: loads the nurse's page and its texts, which no check needs. */
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import type { HandoutPage } from './HandoutPage';
import type { SidePageProps } from '../deployment/sidePage';
import { loadHandoutLanguage } from './pageTexts';

interface Loaded {
  readonly Page: typeof HandoutPage;
  readonly words: i18n;
}

/** The page has words of its own for each language of a sheet: here they are only asked for. @throws when they can't be had */
export async function loadTexts(_i18n: i18n, language: string): Promise<void> {
  await loadHandoutLanguage(language);
}

export function Page({ launch, language }: SidePageProps) {
  const { t } = useTranslation('app');
  const [loaded, setLoaded] = useState<Loaded>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    Promise.all([import('./HandoutPage'), loadHandoutLanguage(language)]).then(
      ([{ HandoutPage: Page }, words]) => {
        if (isWanted) setLoaded({ Page, words });
      },
      () => {
        if (isWanted) setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [language]);

  const { deployment } = launch;
  if (loaded === undefined || deployment === undefined) {
    return (
      <p role="status" className={hasFailed ? undefined : 'page-loading'}>
        {hasFailed ? t('page/failed') : t('page/loading')}
      </p>
    );
  }
  const { Page: Handout, words } = loaded;
  return (
    <I18nextProvider i18n={words}>
      <Handout
        deployment={deployment}
        about={ruleset}
        languages={languages}
        pageLanguage={language}
        country={launch.emergency.country}
        loadLanguage={loadHandoutLanguage}
      />
    </I18nextProvider>
  );
}
