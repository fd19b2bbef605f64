import type { Texts } from '../index';
import advice from './advice.json';
import app from './app.json';
import check from './check.json';
import clinicianCard from './clinicianCard.json';
import outcome from './outcome.json';
import questions from './questions.json';
import signs from './signs.json';

/** Turkish: plain spoken words, polite “siz”. */
export const tr: Texts = { advice, app, check, clinicianCard, outcome, questions, signs };

/**
 * The name by which the app finds the texts of any language; the build adds its stamp beside it.
 */
export { tr as texts };
