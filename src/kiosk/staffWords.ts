/** The words for the staff of the place, who need not read what the person at the screen reads. */
import { createContext, useContext, useEffect, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { languages } from '../../locales';
import { loadWords } from '../platform/loadWords';
import { resultNamespaces, type ResultT } from '../ui/resultTexts';

/** The `staffLanguage` of the deployment's country, else English. */
export const StaffLanguage = createContext('en');

export interface StaffWords {
  readonly t: ResultT;
  /** BCP 47 tag. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** In the page's own language until theirs have loaded, and for good where they fail to load. */
export function useStaffWords(): StaffWords {
  const wanted = useContext(StaffLanguage);
  const { i18n } = useTranslation(resultNamespaces);
  const [loaded, setLoaded] = useState<string>();
  useEffect(() => {
    loadWords(i18n, wanted).then(
      () => setLoaded(wanted),
      () => undefined,
    );
  }, [i18n, wanted]);
  const language = loaded === wanted ? wanted : i18n.language;
  return {
    t: i18n.getFixedT(language, resultNamespaces),
    language,
    dir: languages.find(({ tag }) => tag === language)?.dir ?? 'ltr',
  };
}
