/** `#about`: the review room with its words and documents, which no check needs. */
import type { i18n as I18n } from 'i18next';
import { useTranslation } from '../platform/useTranslation';
import { languages, type LocaleRecord } from '../../locales';
import { loadPageWords } from '../platform/loadPageWords';
import type { SidePageProps } from '../deployment/sidePage';
import type { Versions } from './evidence';
import { knownWords, loadFamilyWords } from './familyWords';
import { presentOf, type Present } from './review/present';
import { ReviewRoom } from './ReviewRoom';

declare global {
  /** Set at build, see `tools/spokenOf.ts`. */
  const FIGURE_VERSIONS: Versions;
}

/** @throws when the words fail to load */
export async function loadPage(i18n: I18n, language: string): Promise<void> {
  await Promise.all([loadPageWords(i18n, language, ['about']), loadFamilyWords('en')]);
}

let present: Present | undefined;

export function Page({ language }: SidePageProps) {
  const { t, i18n } = useTranslation('app');
  const english = knownWords('en');
  // A language chosen while the page was still on its way is there before the page has its words.
  if (!i18n.hasResourceBundle(i18n.language, 'about') || english === undefined) {
    return <p role="status">{t('page/loading')}</p>;
  }
  present ??= presentOf(english);
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === language);
  return (
    <ReviewRoom
      present={present}
      textReview={record?.clinicalReview ?? null}
      versions={FIGURE_VERSIONS}
    />
  );
}
