/**
 * Text keys are typed by the English texts. Question ids hold dots, so the key separator is a
 * slash.
 */
import 'i18next';
import type { PageTexts, Texts } from '../../locales';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    keySeparator: '/';
    nsSeparator: ':';
    resources: Texts & PageTexts;
    returnNull: false;
  }
}
