/** The texts as a browser test needs them. Playwright's loader wants the import attribute, so `locales/<tag>/index.ts` can't serve. */
import arApp from '../../../locales/ar/app.json' with { type: 'json' };
import arCheck from '../../../locales/ar/check.json' with { type: 'json' };
import arOutcome from '../../../locales/ar/outcome.json' with { type: 'json' };
import arQuestions from '../../../locales/ar/questions.json' with { type: 'json' };
import arSigns from '../../../locales/ar/signs.json' with { type: 'json' };
import app from '../../../locales/en/app.json' with { type: 'json' };
import check from '../../../locales/en/check.json' with { type: 'json' };
import outcome from '../../../locales/en/outcome.json' with { type: 'json' };
import questions from '../../../locales/en/questions.json' with { type: 'json' };
import signs from '../../../locales/en/signs.json' with { type: 'json' };
import esApp from '../../../locales/es/app.json' with { type: 'json' };
import esCheck from '../../../locales/es/check.json' with { type: 'json' };
import esOutcome from '../../../locales/es/outcome.json' with { type: 'json' };
import esQuestions from '../../../locales/es/questions.json' with { type: 'json' };
import esSigns from '../../../locales/es/signs.json' with { type: 'json' };

export const words = { app, check, outcome, questions, signs };

/** The words of one language. */
export type Words = typeof words;

/** By language tag. */
export const wordsIn: Readonly<Record<'en' | 'es' | 'ar', Words>> = {
  en: words,
  es: { app: esApp, check: esCheck, outcome: esOutcome, questions: esQuestions, signs: esSigns },
  ar: { app: arApp, check: arCheck, outcome: arOutcome, questions: arQuestions, signs: arSigns },
};
