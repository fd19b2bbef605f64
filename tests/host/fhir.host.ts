/**
 * What others say of our FHIR R4: validators with the official definitions, of what the build
 * publishes and of the responses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../locales';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import { wordsIn } from '../e2e/support/words';
import type { AnswerSheet } from '../../rules/answerSheet';
import { responseFaults, type Form, type FormResponse } from './support/fhir/responseFaults';
import type { Resource } from './support/fhir/invariants';
import { loadValidators } from './support/fhir/validators';
import vignetteFile from '../support/vignettes.json' with { type: 'json' };
import { hasJudges } from './support/judges';
import { expect, needsThat, test } from './support/test';

const read = (file: string) =>
  JSON.parse(readFileSync(`dist/fhir/${file}`, 'utf8')) as Resource & Form;
/** As another system would get it: through JSON. */
const sent = <T>(resource: T): T => JSON.parse(JSON.stringify(resource)) as T;

const { vignettes } = vignetteFile;
const authored = new Date('2026-11-24T08:30:00Z');
const responses = languages.flatMap(({ tag: language }) =>
  vignettes.map(({ id, structured }) => {
    const sheet = structured as AnswerSheet;
    const { questions } = wordsIn[language];
    const details = { authored, language };
    return {
      name: `${id} in ${language}`,
      language,
      withWords: sent(questionnaireResponse(sheet, { ...details, questions })),
      withCodes: sent(questionnaireResponse(sheet, details)),
    };
  }),
);

let faultsOf: ReturnType<typeof loadValidators>;

test.describe.configure({ mode: 'default', timeout: 300_000 });
test.beforeAll(() => {
  if (hasJudges()) faultsOf = loadValidators();
});
test.beforeEach(() => {
  needsThat(hasJudges(), 'the packages of tests/host/judges');
});

test('every published resource is valid', () => {
  const files = readdirSync('dist/fhir').filter((file) => file.endsWith('.json'));
  expect(files.toSorted()).toEqual(
    [
      'CodeSystem.json',
      'Questionnaire.json',
      ...languages.map(({ tag }) => `Questionnaire-${tag}.json`),
    ].toSorted(),
  );
  for (const file of files) expect(faultsOf(read(file)), file).toEqual([]);
});

test('the response to every vignette is valid, in every language, with words and without', () => {
  for (const { name, withWords, withCodes } of responses) {
    expect(faultsOf(withWords), name).toEqual([]);
    expect(faultsOf(withCodes), name).toEqual([]);
  }
});

test('every response follows the published questionnaire that it names', () => {
  for (const { name, language, withWords } of responses) {
    expect(
      responseFaults(read(`Questionnaire-${language}.json`), withWords as FormResponse),
      name,
    ).toEqual([]);
  }
});

type Damage = readonly [what: string, damage: (text: string) => string];

/** One thing wrong in each: a validator that lets it pass is worth nothing here. */
const inQuestionnaire: readonly Damage[] = [
  ['a status that there is not', (text) => text.replace('"draft"', '"drafted"')],
  ['a member that there is not', (text) => text.replace('"status"', '"state"')],
  ['a number as text', (text) => text.replace('"required": true', '"required": "true"')],
  ['an item type that there is not', (text) => text.replace('"type": "group"', '"type": "page"')],
  ['a link id twice', (text) => text.replace('"linkId": "sign.jaw-fever"', '"linkId": "jaw"')],
  ['no link id', (text) => text.replace('"linkId": "jaw",', '')],
  [
    'an extension that there is not',
    (text) => text.replace('questionnaire-itemControl', 'questionnaire-itemControls'),
  ],
  [
    'an extension with a value of another type',
    (text) => text.replace('"valueMarkdown"', '"valueDate"'),
  ],
];
const inResponse: readonly Damage[] = [
  ['a status that there is not', (text) => text.replace('"completed"', '"complete"')],
  ['a date in words', (text) => text.replace('2026-11-24T08:30:00.000Z', 'today')],
  ['an answer of no type', (text) => text.replace('"valueCoding"', '"valueCode2"')],
  ['no link id', (text) => text.replace('"linkId":"jaw",', '')],
  ['no status', (text) => text.replace('"status":"completed",', '')],
];

test('each planted fault is found, in a questionnaire and in a response', () => {
  const form = readFileSync('dist/fhir/Questionnaire-en.json', 'utf8');
  const response = JSON.stringify(
    responses.find(({ withWords }) => withWords.status === 'completed')?.withWords,
  );
  for (const [original, damages] of [
    [form, inQuestionnaire],
    [response, inResponse],
  ] as const) {
    for (const [what, damage] of damages) {
      const damaged = damage(original);
      expect(damaged, what).not.toBe(original);
      expect(faultsOf(JSON.parse(damaged) as Resource), what).not.toEqual([]);
    }
  }
});

test('each planted disagreement between a response and its questionnaire is found', () => {
  const form = read('Questionnaire-en.json');
  const whole = JSON.stringify(
    responses.find(({ withCodes }) => withCodes.status === 'completed')?.withCodes,
  );
  const disagreements: readonly Damage[] = [
    ['another form', (text) => text.replace('marble-check-en|', 'marble-check-fr|')],
    ['no such option', (text) => text.replace('"jaw:no"', '"jaw:never"')],
    ['a required answer is missing', (text) => text.replace('"linkId":"gate"', '"linkId":"gat"')],
    ['no such item', (text) => text.replace('"linkId":"sign.face"', '"linkId":"sign.chin"')],
    [
      'an answer that nobody asked for',
      (text) => text.replace('"linkId":"jaw"', '"linkId":"jaw.danger"'),
    ],
  ];
  expect(responseFaults(form, JSON.parse(whole) as FormResponse)).toEqual([]);
  for (const [what, damage] of disagreements) {
    const damaged = damage(whole);
    expect(damaged, what).not.toBe(whole);
    expect(responseFaults(form, JSON.parse(damaged) as FormResponse), what).not.toEqual([]);
  }
});
