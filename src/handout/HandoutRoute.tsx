/** `#handout`: the nurse's page with its words, which no check needs. */
import type { i18n as I18n } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import type { SidePageProps } from '../deployment/sidePage';
import { loadPageWords } from '../platform/loadPageWords';
import { HandoutPage } from './HandoutPage';
import { linkBase } from './linkBase';

/** @throws when the words fail to load */
export const loadPage = (i18n: I18n, language: string): Promise<void> =>
  loadPageWords(i18n, language, ['handout', 'deployment']);

export function Page({ launch, root, language }: SidePageProps) {
  const { t, i18n } = useTranslation('app');
  const { deployment, clinic, emergency } = launch;
  const publicAddress = deployment?.ok === true ? deployment.deployment.publicAddress : undefined;
  const place = useMemo(() => {
    const folder = new URL(root, document.baseURI).href;
    return { folder, base: linkBase(publicAddress, folder) };
  }, [publicAddress, root]);
  const loadLanguage = useCallback(
    async (tag: string) => {
      await loadPage(i18n, tag);
      return i18n.cloneInstance({ lng: tag });
    },
    [i18n],
  );
  // A language chosen while the page was still loading comes before the page has its words.
  if (deployment === undefined || !i18n.hasResourceBundle(i18n.language, 'handout')) {
    return (
      <p role="status" className="page-loading">
        {t('page/loading')}
      </p>
    );
  }
  return (
    <HandoutPage
      deployment={deployment}
      about={ruleset}
      languages={languages}
      pageLanguage={language}
      clinic={clinic?.id}
      emergency={emergency}
      place={place}
      loadLanguage={loadLanguage}
    />
  );
}
