/**
 * The languages there are, with their direction and who has reviewed them, and the shape of their
 * texts.
 */
import type { en } from './en';
import type about from './en/about.json';
import type deployment from './en/deployment.json';
import type handout from './en/handout.json';
import type kiosk from './en/kiosk.json';
import type listen from './en/listen.json';
import type plain from './en/plain.json';
import { reviewed } from './reviewed';

/**
 * The texts of the check, complete up to both results: the page asks for them beside the
 * script. The same keys in every language.
 */
export type Texts = typeof en;

/** Texts of pages that load on their own, each a file beside the others and a chunk of its own. */
export interface PageTexts {
  readonly about: typeof about;
  readonly deployment: typeof deployment;
  readonly handout: typeof handout;
  readonly kiosk: typeof kiosk;
  readonly listen: typeof listen;
  readonly plain: typeof plain;
}

export interface LocaleRecord {
  /** BCP 47 tag; also the folder under `locales/` and the `lang` of the page. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO date and name of the clinician who checked the texts, or null while none has. */
  readonly clinicalReview: { readonly name: string; readonly date: string } | null;
}

/** English first: it is the source of the others and the language of the root page. */
export const languages = [
  {
    tag: 'en',
    name: 'English',
    dir: 'ltr',
    clinicalReview: reviewed.en,
  },
  {
    tag: 'es',
    name: 'Español',
    dir: 'ltr',
    clinicalReview: reviewed.es,
  },
  {
    tag: 'ar',
    name: 'العربية',
    dir: 'rtl',
    clinicalReview: reviewed.ar,
  },
  {
    tag: 'fr',
    name: 'Français',
    dir: 'ltr',
    clinicalReview: reviewed.fr,
  },
  {
    tag: 'pt-BR',
    name: 'Português (Brasil)',
    dir: 'ltr',
    clinicalReview: reviewed['pt-BR'],
  },
  {
    tag: 'tr',
    name: 'Türkçe',
    dir: 'ltr',
    clinicalReview: reviewed.tr,
  },
  {
    tag: 'bn',
    name: 'বাংলা',
    dir: 'ltr',
    clinicalReview: reviewed.bn,
  },
  {
    tag: 'hi',
    name: 'हिन्दी',
    dir: 'ltr',
    clinicalReview: reviewed.hi,
  },
  {
    tag: 'ur',
    name: 'اردو',
    dir: 'rtl',
    clinicalReview: reviewed.ur,
  },
  {
    tag: 'ru',
    name: 'Русский',
    dir: 'ltr',
    clinicalReview: reviewed.ru,
  },
] as const satisfies readonly LocaleRecord[];

export type LanguageTag = (typeof languages)[number]['tag'];
