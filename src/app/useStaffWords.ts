/**
 * Words in the language of the place, beside those of the page, for the card that the team reads.
 * They load with the page, so that no check has to wait for them.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { languages, type LocaleRecord } from '../../locales';
import type { StaffWords } from '../outcome/card/cardText';
import { loadWords } from '../platform/loadWords';
import { resultNamespaces } from '../ui/resultTexts';

/**
 * @param staffLanguage what emergency teams read where the person is, from the deployment
 * @returns undefined while the page is in that language itself, and until the words have loaded
 */
export function useStaffWords(staffLanguage: string | undefined): StaffWords {
  const { i18n } = useTranslation();
  const [loaded, setLoaded] = useState<{ readonly language: string; readonly failed: boolean }>();
  const language = staffLanguage ?? 'en';
  const isOwn = i18n.language === language;

  useEffect(() => {
    if (isOwn) return;
    loadWords(i18n, language).then(
      () => setLoaded({ language, failed: false }),
      () => setLoaded({ language, failed: true }),
    );
  }, [i18n, language, isOwn]);

  if (isOwn || loaded?.language !== language) return undefined;
  if (loaded.failed) return 'missing';
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === language);
  return {
    t: i18n.getFixedT(language, resultNamespaces),
    language,
    dir: record?.dir ?? 'ltr',
  };
}
