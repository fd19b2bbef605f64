/** The languages there are, with their direction and who has reviewed them. */
import type { en } from './en';

/** A complete set of texts: the same keys in every language. */
export type Texts = typeof en;

export interface LocaleRecord {
  /** BCP 47 tag; also the folder under `locales/` and the `lang` of the page. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO date and name of the clinician who checked the texts, or null while none has. */
  readonly clinicalReview: { readonly name: string; readonly date: string } | null;
}

export const languages = [
  { tag: 'en', name: 'English', dir: 'ltr', clinicalReview: null },
] as const satisfies readonly LocaleRecord[];
