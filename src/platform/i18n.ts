/**
 * Starts i18next with one complete language and no fallback: a text that is missing must be seen,
 * not replaced.
 */
import { createInstance, type i18n } from 'i18next';
import type { PageTexts, Texts } from '../../locales';

/**
 * Thrown when a page asks for a text that its language does not have; the error boundary then shows
 * the plain list of signs.
 */
export class MissingTextError extends Error {
  constructor(key: string) {
    super(`No text for "${key}": expected it in locales/<language>/`);
    this.name = 'MissingTextError';
  }
}

/** An i18next instance that is ready at once and speaks one language. */
export function startI18n(language: string, texts: Texts & Partial<PageTexts>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: texts },
    ns: Object.keys(texts),
    defaultNS: 'app',
    keySeparator: '/',
    nsSeparator: ':',
    returnNull: false,
    returnEmptyString: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new MissingTextError(key);
    },
  });
  return instance;
}
