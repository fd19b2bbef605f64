/** The words that a person reads in a browser test. */
import { languages, type LanguageTag } from '../../../locales';
import { wordsOf, type Words } from '../../../tools/wordsOf';

export type { Words };

export const words = wordsOf('en');

/** By language tag. */
export const wordsIn = Object.fromEntries(
  languages.map(({ tag }) => [tag, wordsOf(tag)]),
) as Readonly<Record<LanguageTag, Words>>;
