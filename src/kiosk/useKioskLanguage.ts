/** The language at a kiosk. Its address stays as it is, so that the next person begins with the screen of all languages. */
import type { i18n } from 'i18next';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type LanguageTag } from '../../locales';
import { addTexts } from '../platform/i18n';
import { loadTexts } from '../platform/loadWords';

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
      speak(i18n, language.tag, isStillWanted).then(
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

async function speak(
  instance: i18n,
  tag: LanguageTag,
  isStillWanted: () => boolean,
): Promise<void> {
  if (!instance.hasResourceBundle(tag, 'app')) addTexts(instance, tag, await loadTexts(tag));
  if (isStillWanted()) await instance.changeLanguage(tag);
}
