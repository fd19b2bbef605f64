/**
 * The texts of the check in every language, which come with the HTML, for tools; the app loads them
 * one by one.
 */
import { languages, type LanguageTag, type Texts } from '../locales';
import { en } from '../locales/en';
import { wordsOf } from './wordsOf';

const ofTheCheck = (tag: LanguageTag) =>
  Object.entries(wordsOf(tag)).filter(([namespace]) => namespace in en);

export const textsByLanguage = Object.fromEntries(
  languages.map(({ tag }) => [tag, Object.fromEntries(ofTheCheck(tag))]),
) as unknown as Readonly<Record<LanguageTag, Texts>>;
