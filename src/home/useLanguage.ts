/** The language of the page, and its change in mid-check: place, answers and focus stay. */
import type { i18n as I18n } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useAdopted } from '../platform/useAdopted';
import { useTranslation } from '../platform/useTranslation';
import { languages, type LanguageTag } from '../../locales';
import { guarded } from '../platform/ownFaults';
import { replaceAddress, type Site } from '../platform/addresses';
import { loadWords } from '../platform/loadWords';

export interface Language {
  readonly site: Site;
  /** True after a language could not be loaded: the old one stays, and the page says so. */
  readonly hasFailed: boolean;
  readonly change: (tag: string) => void;
}

/**
 * @param atStart where the page stood when it was loaded
 * @param loadPage loads the words of a page beside the check while one is shown; without them the
 * language stays
 */
export function useLanguage(
  atStart: Site,
  loadPage: (i18n: I18n, tag: LanguageTag) => Promise<unknown>,
): Language {
  const { i18n } = useTranslation();
  const [site, setSite] = useState(atStart);
  const [hasFailed, setHasFailed] = useState(false);
  // Of two quick choices the later one counts, whichever comes first.
  const wantedLast = useRef(atStart.language);
  // Taken before any change of the address. The build has no document, and the one file, which may
  // be a `blob:`, no folder.
  const [base] = useState(() =>
    typeof document === 'undefined' || atStart.isAlone
      ? ''
      : new URL(atStart.root, document.baseURI).href,
  );

  async function changeTo(tag: LanguageTag): Promise<void> {
    await loadWords(i18n, tag);
    await loadPage(i18n, tag);
    if (wantedLast.current !== tag) return;
    await i18n.changeLanguage(tag);
    writeDocument(tag);
    const isWritten = writeAddress(base, tag);
    setSite(({ root }) => ({ language: tag, root: isWritten ? '../' : root, isAlone: false }));
    setHasFailed(false);
  }

  // Without a network the worker gives this page in place of that of a language that is not on the
  // device.
  const isStandIn = useAdopted(false, () => site === atStart && isInPlaceOfAnother(site));

  // Entries of the history from before the change still have the old address.
  useEffect(() => {
    if (site === atStart) return undefined;
    const follow = guarded(() => writeAddress(base, site.language));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [atStart, base, site]);

  return {
    site,
    hasFailed: hasFailed || isStandIn,
    change: (wanted) => {
      const tag = languages.find((one) => one.tag === wanted)?.tag;
      if (tag === undefined || tag === wantedLast.current) return;
      wantedLast.current = tag;
      changeTo(tag).catch(() => {
        if (wantedLast.current !== tag) return;
        wantedLast.current = site.language;
        setHasFailed(true);
      });
    },
  };
}

/** The page lies in the folder of a language that it does not speak. */
function isInPlaceOfAnother({ root, language }: Site): boolean {
  const [, folder] = /([^/]+)\/[^/]*$/.exec(location.pathname) ?? [];
  return root === '../' && folder !== language && languages.some(({ tag }) => tag === folder);
}

function writeDocument(tag: LanguageTag): void {
  const root = document.documentElement;
  root.lang = tag;
  root.dir = languages.find((one) => one.tag === tag)?.dir ?? 'ltr';
}

/**
 * The sister address with the same fragment.
 * @param base the folder of the app
 * @returns false where the browser forbids it: the words have loaded all the same
 */
function writeAddress(base: string, tag: LanguageTag): boolean {
  const page = new URL(`${tag}/`, base).href;
  // Relative links would point beside their files once the address has changed.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href);
  return replaceAddress(`${page}${location.search}${location.hash}`);
}
