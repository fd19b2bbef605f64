/** The states that are pictured, and how a person gets to each: at home, and at a kiosk. */
import { quietSheet } from '../../tests/support/sheets';
import type { CaregiverAtScreen } from '../../tests/e2e/support/CaregiverAtScreen';
import type { AtKiosk } from '../../tests/e2e/support/AtKiosk';
import { PlainCaregiver } from '../../tests/e2e/support/PlainCaregiver';
import type { Visitor } from './Visitor';

export interface State<Person> {
  /** Names the picture file. */
  readonly id: string;
  readonly heading: string;
  readonly go: (person: Person) => Promise<unknown>;
}

const newSight = quietSheet({ vision: 'yes', 'vision.course': 'new' });
const withNotes = quietSheet({
  fever: 'yes',
  injury: 'yes',
  'injury.head': 'yes',
  topics: ['growth', 'teeth', 'mood'],
});

/** Up to the page after these answers. */
const answered =
  (...answers: readonly ('no' | 'yes' | 'sight')[]) =>
  async (person: CaregiverAtScreen) => {
    await person.begin();
    for (const answer of answers) await person.answer(answer);
  };

async function ofATickedPoint(person: CaregiverAtScreen): Promise<void> {
  await answered()(person);
  await person.tick('breathing');
  await person.answer('yes');
}

async function low(person: CaregiverAtScreen): Promise<void> {
  await person.takeCheck(withNotes);
  await person.showResult();
}

export const homeStates: readonly State<Visitor>[] = [
  { id: 'start', heading: 'Start', go: (person) => person.open() },
  { id: 'emergency-check', heading: 'Emergency check', go: answered() },
  { id: 'first-sign', heading: 'First sign', go: answered('no') },
  { id: 'question', heading: 'A question', go: answered('no', 'sight', 'yes') },
  {
    id: 'question-points',
    heading: 'A question with points',
    go: async (person) => {
      await answered('no', 'sight')(person);
      await person.choose('not-sure');
      await person.page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    id: 'question-error',
    heading: 'A question in error',
    go: async (person) => {
      await answered('no', 'sight')(person);
      await person.press(person.words.check.continue);
      await person.page.locator('.error-summary:focus').waitFor();
    },
  },
  {
    id: 'check-answers',
    heading: 'Check answers',
    go: (person) => person.takeCheck(withNotes),
  },
  { id: 'call-first', heading: 'Seek care now: call first', go: ofATickedPoint },
  {
    id: 'seek-care-now',
    heading: 'Seek care now: a sign',
    go: (person) => person.takeCheck(newSight, 'sight'),
  },
  { id: 'discuss', heading: 'Discuss at next visit', go: low },
  {
    id: 'team',
    heading: 'Show to the team',
    go: async (person) => {
      await person.takeCheck(newSight, 'sight');
      await person.page.locator('.action-bar .button').first().click();
      await person.page.locator('.team-view').waitFor();
    },
  },
  { id: 'plain', heading: 'The plain page', go: (person) => person.open('plain.html') },
  {
    id: 'plain-result',
    heading: 'Its result',
    go: async (person) => {
      await person.open('plain.html');
      await new PlainCaregiver(person.page).tickAll({
        gate: 'no',
        vision: 'yes',
        'vision.course': 'new',
      });
      await person.page.getByRole('status').getByRole('link').filter({ visible: true }).click();
    },
  },
  {
    id: 'crash',
    heading: 'The list after a crash',
    go: async (person) => {
      await person.page.route('**/check-*.js', (route) => route.fulfill({ status: 404 }));
      await person.open();
      await person.page.locator('#plain-list.broken').waitFor();
    },
  },
  { id: 'handout', heading: 'Handout', go: (person) => person.openBeside('#handout') },
  {
    id: 'review-summary',
    heading: 'Review room: Summary',
    go: (person) => person.openBeside('#about'),
  },
  {
    id: 'review-decide',
    heading: 'Review room: Decide',
    go: (person) => person.openBeside('#about/decide'),
  },
];

/** Those of `homeStates` that are pictured in every language. */
const inEveryLanguage = ['start', 'question-points', 'seek-care-now', 'discuss', 'handout'];

export const languageStates: readonly State<Visitor>[] = inEveryLanguage.map((id) => {
  const state = homeStates.find((one) => one.id === id);
  if (state === undefined) throw new Error(`There is no state ${id}.`);
  return { ...state, id: `${id}-languages`, heading: `${state.heading} in every language` };
});

export const kioskStates: readonly State<AtKiosk>[] = [
  {
    id: 'kiosk-languages',
    heading: 'Languages',
    go: (person) => person.stepUp(`./${person.spoken}/#v=1&country=GB&mode=kiosk`),
  },
  { id: 'kiosk-start', heading: 'Start', go: (person) => person.open() },
  { id: 'kiosk-question', heading: 'A question', go: answered('no', 'sight') },
  { id: 'kiosk-now', heading: 'Seek care now', go: ofATickedPoint },
  { id: 'kiosk-discuss', heading: 'Discuss at next visit', go: low },
];
