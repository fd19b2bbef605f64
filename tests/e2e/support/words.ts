/** The English texts as a browser test needs them. Playwright's loader wants the import attribute, so `locales/en/index.ts` can't serve. */
import app from '../../../locales/en/app.json' with { type: 'json' };
import check from '../../../locales/en/check.json' with { type: 'json' };
import outcome from '../../../locales/en/outcome.json' with { type: 'json' };
import questions from '../../../locales/en/questions.json' with { type: 'json' };
import signs from '../../../locales/en/signs.json' with { type: 'json' };

export const words = { app, check, outcome, questions, signs };
