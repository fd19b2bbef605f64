/** The languages of a sheet, each with its words. */
import type { i18n as I18n, TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import type { LocaleRecord } from '../../locales';
import { resultNamespaces, type ResultT } from '../ui/resultTexts';
import type { HandoutChoice } from './handoutChoice';

export interface Speech {
  readonly locale: LocaleRecord;
  /** The words of the handout. */
  readonly t: TFunction<'handout'>;
  /** The words of the check. */
  readonly say: ResultT;
}

export interface Speeches {
  /** In the order of the columns. */
  readonly columns: readonly Speech[];
  /** The family's. */
  readonly main: Speech;
}

/** As many languages as a poster has room for. */
const mostOnPoster = { a3: 3, other: 2 };

/**
 * The languages of a sheet, in the order of its columns.
 * @param languages.page of the page, which the nurse reads
 * @param languages.place of the emergency teams there
 * @param languages.offered all that the deployment offers
 */
export function columnsOf(
  { sheet, language, paper, isBeside }: HandoutChoice,
  languages: { readonly page: string; readonly place: string; readonly offered: readonly string[] },
): readonly string[] {
  const { page, place, offered } = languages;
  const once = (...tags: readonly string[]) => [...new Set(tags)];
  if (sheet === 'poster')
    return once(language, page, ...offered).slice(0, mostOnPoster[paper === 'a3' ? 'a3' : 'other']);
  if (sheet !== 'family') return once(place, language);
  // Small paper has room for one.
  return isBeside && paper !== 'a5' ? once(page, language) : [language];
}

/**
 * The words of these languages. While they load, and when they can't be had, the ones before stay.
 * @param tags of the columns
 * @param main the family's, one of them
 */
export function useSpeeches(
  tags: readonly string[],
  main: string,
  languages: readonly LocaleRecord[],
  loadLanguage: (tag: string) => Promise<I18n>,
): { readonly speeches: Speeches | undefined; readonly hasFailed: boolean } {
  const [speeches, setSpeeches] = useState<Speeches>();
  const [failed, setFailed] = useState<string>();
  const wanted = [main, ...tags].join(' ');
  useEffect(() => {
    let isWanted = true;
    const load = async (tag: string): Promise<Speech> => {
      const locale = languages.find((one) => one.tag === tag);
      if (locale === undefined) throw new RangeError(`No language ${tag}`);
      const i18n = await loadLanguage(tag);
      return {
        locale,
        t: i18n.getFixedT(tag, 'handout'),
        say: i18n.getFixedT(tag, resultNamespaces),
      };
    };
    const [mainTag = '', ...columns] = wanted.split(' ');
    Promise.all(columns.map(load)).then(
      (loaded) => {
        const main = loaded.find(({ locale }) => locale.tag === mainTag);
        if (isWanted && main !== undefined) setSpeeches({ columns: loaded, main });
      },
      () => {
        if (isWanted) setFailed(wanted);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, languages, loadLanguage]);
  return { speeches, hasFailed: failed === wanted };
}
