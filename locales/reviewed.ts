/**
 * Who has checked the words of each language as they are now.
 * Made by tools/signedOff.ts from docs/safety/sign-offs; do not edit.
 */
type Reviewed = { readonly name: string; readonly date: string } | null;

export const reviewed: Readonly<Record<'en' | 'es' | 'ar' | 'fr' | 'pt-BR' | 'tr' | 'bn' | 'hi' | 'ur' | 'ru', Reviewed>> = {
  en: null,
  es: null,
  ar: null,
  fr: null,
  'pt-BR': null,
  tr: null,
  bn: null,
  hi: null,
  ur: null,
  ru: null,
};
