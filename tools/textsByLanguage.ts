/** The texts of every language, for tools; the app loads them one by one. */
import type { LanguageTag, Texts } from '../locales';
import { ar } from '../locales/ar';
import { en } from '../locales/en';
import { es } from '../locales/es';

export const textsByLanguage: Readonly<Record<LanguageTag, Texts>> = { en, es, ar };
