import advice from './advice.json';
import app from './app.json';
import check from './check.json';
import clinicianCard from './clinicianCard.json';
import outcome from './outcome.json';
import questions from './questions.json';
import signs from './signs.json';

/** English: the source of every other language, and of the types of the text keys. */
export const en = { advice, app, check, clinicianCard, outcome, questions, signs };

/**
 * The name by which the app finds the texts of any language; the build adds its stamp beside it.
 */
export { en as texts };
