import type { Texts } from '../index';
import advice from './advice.json';
import app from './app.json';
import check from './check.json';
import clinicianCard from './clinicianCard.json';
import outcome from './outcome.json';
import questions from './questions.json';
import signs from './signs.json';

/** Russian: plain spoken words, polite “вы”, in wordings that fit any gender. */
export const ru: Texts = { advice, app, check, clinicianCard, outcome, questions, signs };

/**
 * The name by which the app finds the texts of any language; the build adds its stamp beside it.
 */
export { ru as texts };
