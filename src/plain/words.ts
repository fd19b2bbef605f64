/**
 * The words of the plain page: one language's texts, and how one is looked up. A missing one stops
 * the build.
 */
import type { LocaleRecord, PageTexts, Texts } from '../../locales';
import { startI18n } from '../platform/i18n';
import { resultNamespaces, type ResultT } from '../ui/resultTexts';

/** One language, complete. */
export interface Words {
  readonly locale: LocaleRecord;
  readonly texts: Texts;
  readonly plain: PageTexts['plain'];
}

/** The text of an id. @throws RangeError when there is none */
export function wordsFor(texts: Readonly<Record<string, string>>, id: string): string {
  const text = texts[id];
  if (text === undefined) throw new RangeError(`No text for "${id}".`);
  return text;
}

/** Fills the places of a text, such as `{{date}}`. @throws RangeError when a value is missing */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordsFor(values, name));
}

/** Looks a text up as the app does, for what both say of the rules. */
export const inLanguage = ({ tag }: LocaleRecord, texts: Texts): ResultT =>
  startI18n(tag, texts).getFixedT(tag, resultNamespaces);
