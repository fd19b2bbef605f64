/** The words of the buttons, which load with them. */
import { useEffect, useState } from 'react';
import type { PageTexts } from '../../locales';

export type ListenWords = PageTexts['listen'];

const files = import.meta.glob<ListenWords>('../../locales/*/listen.json', { import: 'default' });

/** @returns undefined until they are there, and where they can't be had */
export function useListenWords(language: string): ListenWords | undefined {
  const [loaded, setLoaded] = useState<{
    readonly language: string;
    readonly words: ListenWords;
  }>();
  useEffect(() => {
    files[`../../locales/${language}/listen.json`]?.().then(
      (words) => setLoaded({ language, words }),
      () => undefined,
    );
  }, [language]);
  return loaded?.language === language ? loaded.words : undefined;
}
