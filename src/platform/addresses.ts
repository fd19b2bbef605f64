/**
 * Where the page is in the built folder. All addresses are relative, so the folder can lie
 * anywhere.
 */
import { languages, type LanguageTag, type LocaleRecord } from '../../locales';

export interface Site {
  readonly language: LanguageTag;
  /**
   * From this page to the folder that holds all languages: `./` for the root page, `../` below it.
   */
  readonly root: './' | '../';
  /** True in the one file that stands alone: there is no other page to lead to, and no worker. */
  readonly isAlone: boolean;
}

/**
 * Reads it off the `<html>` element, by marks that are the build's alone: `lang` is what
 * translators and extensions change too.
 */
export function readSite(): Site {
  const { dataset } = document.documentElement;
  const language = languages.find(({ tag }) => tag === dataset['language'])?.tag ?? 'en';
  return {
    language,
    root: dataset['root'] === '../' ? '../' : './',
    isAlone: dataset['alone'] !== undefined,
  };
}

/**
 * Changes the address in place.
 * @returns false where the browser forbids it, as some do after many changes: what the page shows
 *   does not depend on it
 */
export function replaceAddress(address: string): boolean {
  try {
    history.replaceState(history.state, '', address);
    return true;
  } catch {
    return false;
  }
}

/** The browser's own language before the others. */
export function ownFirst(all: readonly LocaleRecord[]): readonly LocaleRecord[] {
  const [own] = navigator.language.split('-');
  const isOwn = ({ tag }: LocaleRecord) => tag.split('-')[0] === own;
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))];
}

/** The start page of a language. */
export const languagePage = ({ root }: Site, tag: string): string => `${root}${tag}/`;

/**
 * The check without a script, in the page's language; the list of signs where there is no other
 * page.
 */
export const plainPage = ({ root, language, isAlone }: Site): string =>
  isAlone ? '#plain-list' : `${root}${language}/plain.html`;
