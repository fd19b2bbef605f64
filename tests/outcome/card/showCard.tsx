/** The clinician’s card on the screen. */
import { ar } from '../../../locales/ar';
import { en } from '../../../locales/en';
import { es } from '../../../locales/es';
import { clinicianCard } from '../../../rules/clinicianCard';
import { ruleset } from '../../../rules/ruleset';
import type { Reason } from '../../../rules/reasons';
import { startI18n } from '../../../src/platform/i18n';
import { cardTexts, type CardContent, type StaffWords } from '../../../src/outcome/card/cardText';
import { resultNamespaces } from '../../../src/ui/resultTexts';

export const languages = {
  en: { texts: en, dir: 'ltr' },
  es: { texts: es, dir: 'ltr' },
  ar: { texts: ar, dir: 'rtl' },
} as const;
export type Tag = keyof typeof languages;

const fixedT = (tag: Tag) => startI18n(tag, languages[tag].texts).getFixedT(tag, resultNamespaces);

export const wordsOf = (tag: Tag) => ({ t: fixedT(tag), language: tag, dir: languages[tag].dir });

export const sure: Reason = { rule: 'R4a-headache-severe', answers: [], sure: true };
export const unsure: Reason = {
  rule: 'R1-vision',
  sure: false,
  answers: [
    { question: 'vision', value: 'yes' },
    { question: 'vision.course', value: 'not-sure' },
  ],
};

export function textsOf(tag: Tag, content: Partial<CardContent> = {}, staff?: StaffWords) {
  return cardTexts(wordsOf(tag), staff, {
    lines: clinicianCard,
    reasons: [sure, unsure],
    ticks: {},
    takenAt: new Date(2026, 10, 22, 21, 5),
    about: ruleset,
    ...content,
  });
}
