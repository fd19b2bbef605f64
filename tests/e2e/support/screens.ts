/** Every screen of the app, and how a person gets there. */
import type { LanguageTag } from '../../../locales';
import { quietSheet, type Answers } from '../../support/sheets';
import type { Caregiver, Tile } from './Caregiver';
import { questionHeading } from './questionAsked';
import { vignette } from './vignettes';
import { wordsIn } from './words';

export interface Screen {
  readonly name: string;
  /** What its `h1` says. */
  readonly heading: string;
  readonly go: (caregiver: Caregiver) => Promise<void>;
}

const severalReasons = vignette('P12');
const unsure = quietSheet({ headache: 'not-sure', 'headache.severe': 'not-sure' });
const withNotes = quietSheet({
  fever: 'yes',
  injury: 'yes',
  'injury.head': 'yes',
  topics: ['growth', 'teeth', 'mood'],
});

/** In one language, from its own page on. */
export function screensIn(tag: LanguageTag): readonly Screen[] {
  const words = wordsIn[tag];
  const { app, check, outcome, questions } = words;
  async function open(caregiver: Caregiver): Promise<void> {
    caregiver.words = words;
    await caregiver.open(tag === 'en' ? './' : `./${tag}/`);
  }
  async function begin(caregiver: Caregiver): Promise<void> {
    await open(caregiver);
    await caregiver.start();
  }
  async function takeCheck(caregiver: Caregiver, sheet: Answers, tile?: Tile): Promise<void> {
    await begin(caregiver);
    await caregiver.takeStartedCheck(sheet, tile);
  }
  return [
    { name: 'Start', heading: app.start.heading, go: (caregiver) => open(caregiver) },
    { name: 'the emergency check', heading: questions.gate.question, go: begin },
    {
      name: 'a question with an error',
      heading: questions.gate.question,
      go: async (caregiver) => {
        await begin(caregiver);
        await caregiver.press(check.continue);
        await caregiver.page.locator('.error-summary:focus').waitFor();
      },
    },
    {
      name: 'the tiles',
      heading: check['first-sign'].heading,
      go: async (caregiver) => {
        await begin(caregiver);
        await caregiver.answer('no');
      },
    },
    {
      name: 'a question with help, one option chosen',
      heading: questions.vision.question,
      go: async (caregiver) => {
        await begin(caregiver);
        await caregiver.answer('no', 'sight');
        await caregiver.choose('not-sure');
      },
    },
    {
      name: 'the topics, two chosen',
      heading: questions.topics.question,
      go: async (caregiver) => {
        await begin(caregiver);
        await caregiver.answer('no', 'topics');
        await caregiver.choose('growth', 'back-pain');
      },
    },
    {
      name: 'the follow-up of a topic',
      heading: questionHeading('topic.back-pain', words),
      go: async (caregiver) => {
        await begin(caregiver);
        await caregiver.answer('no', 'topics', ['growth', 'back-pain']);
      },
    },
    {
      name: 'Check your answers',
      heading: check['check-answers'].heading,
      go: async (caregiver) => {
        await takeCheck(caregiver, withNotes);
      },
    },
    {
      name: 'Discuss at next visit',
      heading: outcome['discuss-next-visit'].heading,
      go: async (caregiver) => {
        await takeCheck(caregiver, withNotes);
        await caregiver.showResult();
      },
    },
    {
      name: 'Seek care now, call first',
      heading: outcome['seek-care-now'].heading,
      go: async (caregiver) => {
        await takeCheck(caregiver, { gate: 'yes' });
      },
    },
    {
      name: 'Seek care now, not sure',
      heading: outcome['seek-care-now'].heading,
      go: async (caregiver) => {
        await takeCheck(caregiver, unsure, 'head-pressure');
      },
    },
    {
      name: 'answering the rest',
      heading: questions.vomiting.question,
      go: async (caregiver) => {
        await takeCheck(caregiver, unsure, 'head-pressure');
        await caregiver.askForTheRest();
        await caregiver.answer('no');
      },
    },
    {
      name: 'Seek care now, with the rest answered',
      heading: outcome['seek-care-now'].heading,
      go: async (caregiver) => {
        await takeCheck(caregiver, severalReasons.sheet, 'jaw-fever');
        await caregiver.answerRest(severalReasons.sheet);
      },
    },
    {
      name: 'the plain list, script blocked',
      heading: app.name,
      go: async (caregiver) => {
        await caregiver.page.route('**/*.js', (route) => route.abort());
        await open(caregiver);
      },
    },
  ];
}

export const screens = screensIn('en');
