/**
 * The language at a kiosk. Its address stays as it is, so that the next person begins with the
 * screen of all languages.
 */
import { useRef, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { languages, type LanguageTag } from '../../locales';
import { loadWords } from '../platform/loadWords';

export interface KioskLanguage {
  /** Undefined until the person has chosen: then the language screen shows. */
  readonly chosen: LanguageTag | undefined;
  readonly hasFailed: boolean;
  readonly choose: (tag: string) => void;
}

export function useKioskLanguage(): KioskLanguage {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState<LanguageTag>();
  const [hasFailed, setHasFailed] = useState(false);
  const wantedLast = useRef<LanguageTag>(undefined);
  return {
    chosen,
    hasFailed,
    choose: (wanted) => {
      const language = languages.find(({ tag }) => tag === wanted);
      if (language === undefined) return;
      wantedLast.current = language.tag;
      const isStillWanted = () => wantedLast.current === language.tag;
      const speak = async () => {
        await loadWords(i18n, language.tag);
        if (isStillWanted()) await i18n.changeLanguage(language.tag);
      };
      speak().then(
        () => {
          if (!isStillWanted()) return;
          document.documentElement.lang = language.tag;
          document.documentElement.dir = language.dir;
          setChosen(language.tag);
          setHasFailed(false);
        },
        () => {
          if (isStillWanted()) setHasFailed(true);
        },
      );
    },
  };
}
