/** The screens on which each state is pictured. */
import { languages, type LanguageTag } from '../../locales';

export interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly language: LanguageTag;
  readonly colorScheme: 'light' | 'dark';
  /** The letters that the browser is set to, in parts of the usual size. */
  readonly letters: 1 | 2;
}

const phone = { width: 390, height: 844 };
const portrait = { width: 1080, height: 1920 };
const usual = { language: 'en', colorScheme: 'light', letters: 1 } as const;

export const homeLooks: readonly Look[] = [
  { ...usual, name: 'phone', viewport: phone },
  { ...usual, name: 'small', viewport: { width: 360, height: 640 } },
  { ...usual, name: 'Arabic', viewport: phone, language: 'ar' },
  { ...usual, name: 'dark', viewport: phone, colorScheme: 'dark' },
  { ...usual, name: 'text of 200 %', viewport: phone, letters: 2 },
  { ...usual, name: 'desktop', viewport: { width: 1280, height: 800 } },
];

export const kioskLooks: readonly Look[] = [
  { ...usual, name: 'upright', viewport: portrait },
  { ...usual, name: 'Arabic', viewport: portrait, language: 'ar' },
  { ...usual, name: 'dark', viewport: portrait, colorScheme: 'dark' },
  { ...usual, name: 'across', viewport: { width: 1920, height: 1080 } },
];

/** A phone in each language. */
export const languageLooks: readonly Look[] = languages.map(({ tag, name }) => ({
  ...usual,
  name,
  viewport: phone,
  language: tag,
}));
