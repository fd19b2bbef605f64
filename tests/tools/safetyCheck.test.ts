import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decisions } from '../../docs/safety/decisions';
import { hazards, severities, type Hazard } from '../../docs/safety/hazards';
import { ruleset } from '../../rules/ruleset';
import { controlNames, problemsOf, problemsOfControls } from '../../tools/safetyCheck';
import {
  decisionList,
  decisionListFile,
  hazardLog,
  hazardLogFile,
  reviewFileSchema,
  reviewSchemaFile,
} from '../../tools/safetyPages';

type Row = Pick<Hazard, 'id' | 'severity' | 'code' | 'guards' | 'personsTask'>;
const row = (changes: Partial<Row>): readonly Row[] => [
  { id: 'HZ-01', severity: 'Major', code: ['triage'], guards: ['I-03'], ...changes },
];
const passing = [{ title: 'I-03 monotone', passed: true }];
const lesser = { severity: 'Considerable' } as const;

describe('the safety check', () => {
  // prettier-ignore
  test.each<[title: string, rows: readonly Row[], tests: typeof passing, problems: readonly string[]]>([
    ['a hazard whose test ran and passed is guarded', row({}), passing, []],
    ['a test that did not run guards nothing', row({}), [{ title: 'I-04', passed: true }],
      ['HZ-01: no test with "I-03" in its title ran']],
    ['one failed test among those named is reported', row({}),
      [...passing, { title: 'I-03 in the browser', passed: false }],
      ['HZ-01: did not pass: I-03 in the browser']],
    ['an id that only begins alike guards nothing', row({}), [{ title: 'I-03a other', passed: true }],
      ['HZ-01: no test with "I-03" in its title ran']],
    ['a tag in the title is found', row({ guards: ['HZ-01'] }),
      [{ title: 'a story [HZ-01]', passed: true }], []],
    ['a person’s task is not enough for a major hazard', row({ guards: [], personsTask: 'review' }),
      passing, ['HZ-01 (Major): names no test']],
    ['it is enough for a lesser one', row({ ...lesser, guards: [], personsTask: 'review' }), passing, []],
    ['a lesser hazard with neither is reported', row({ ...lesser, guards: [] }), passing,
      ['HZ-01 (Considerable): names no test and no person’s task']],
  ])('%s', (_title, rows, tests, problems) => {
    expect(problemsOf(rows, tests)).toEqual(problems);
  });

  test('a guard that another command runs need not have run here, and not only be like one', () => {
    const elsewhere = (title: string) => problemsOf(row({}), [], [title]);
    expect(elsewhere('law.e2e.ts:1:1 › I-03 in the browser @wide')).toEqual([]);
    expect(elsewhere('law.e2e.ts:1:1 › I-04 in the browser @wide')).toHaveLength(1);
    const failed = [{ title: 'I-03 monotone', passed: false }];
    expect(problemsOf(row({}), failed, ['I-03 @wide'])).toHaveLength(1);
  });

  // prettier-ignore
  test.each<[what: string, code: readonly string[], problems: readonly string[]]>([
    ['an export', ['triage'], []],
    ['a file', ['rules/triage.ts'], []],
    ['a rule, a question and an option', ['R1-vision', 'vision.course', 'stable-known'], []],
    ['a made-up name', ['triage', 'isExplicitNo'],
      ['HZ-01: "isExplicitNo" is no export, no file and no id of the rules']],
    ['a file that is not there', ['rules/evaluate.ts'],
      ['HZ-01: "rules/evaluate.ts" is no export, no file and no id of the rules']],
    ['a name that two files export', ['loud'],
      ['HZ-01: "loud" is in several files: say which, as in "rules/condition.ts#loud"']],
    ['the file of such a name', ['rules/condition.ts#loud'], []],
    ['a file that lost it', ['rules/triage.ts#loud'], ['HZ-01: "loud" is no export of rules/triage.ts']],
    ['nothing', [], ['HZ-01 (Major): its control names no code']],
  ])('a control that names %s', (_what, code, problems) => {
    expect(problemsOfControls(row({ code }), controlNames())).toEqual(problems);
  });

  test('no code is enough for a lesser hazard', () => {
    expect(problemsOfControls(row({ ...lesser, code: [] }), controlNames())).toEqual([]);
  });

  test('every control of the hazard log names code that exists', () => {
    expect(problemsOfControls(hazards, controlNames())).toEqual([]);
  });

  test('what a clinician reads in decisions and hazards has no id of the code in it', () => {
    const ids = ruleset.questions.flatMap(({ id, options }) => [id, ...options]);
    const inCode = [...ids.filter((id) => /[.-]/u.test(id)), ...ruleset.rules.map(({ id }) => id)];
    const texts = [
      ...decisions.map(({ decision }) => decision),
      ...hazards.flatMap((one) => [one.hazard, one.cause, one.effect, one.control]),
      ...hazards.map(({ personsTask = '' }) => personsTask),
    ];
    const isCode = (text: string) =>
      inCode.some((id) => text.includes(id)) || /`| = |\b[a-z]{2,}[A-Z]|\bI-\d/u.test(text);
    expect(texts.filter(isCode)).toEqual([]);
  });

  test('the hazard log has no number twice and none left out', () => {
    expect(hazards.map(({ id }) => id)).toEqual(
      hazards.map((_, at) => `HZ-${String(at + 1).padStart(2, '0')}`),
    );
  });
});

describe('the ratings', () => {
  const likelihoods = ['VL', 'L', 'M', 'H'];
  const rated = hazards.flatMap(({ id, severity, before, after }) =>
    [before, after].map((rating) => {
      const [likelihood = '', risk] = rating.split('→');
      return {
        id,
        risk: Number(risk),
        severe: severities.toReversed().indexOf(severity),
        likely: likelihoods.indexOf(likelihood),
      };
    }),
  );

  // Of two in the same cell of the matrix each is no worse than the other: both have one number.
  test('one severity and likelihood has one number, and what is no better has none that is lower', () => {
    const wrong = rated.flatMap((one) =>
      rated
        .filter(({ severe, likely }) => severe >= one.severe && likely >= one.likely)
        .filter(({ risk }) => risk < one.risk)
        .map(({ id }) => `${id} is rated lower than ${one.id}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('nothing catastrophic is rated below 3', () => {
    const { length } = severities;
    const worst = rated.filter(({ severe }) => severe === length - 1);
    expect(worst.filter(({ risk }) => risk < 3)).toEqual([]);
    expect(worst).not.toEqual([]);
  });
});

test.each([
  [hazardLogFile, hazardLog],
  [decisionListFile, decisionList],
  [reviewSchemaFile, reviewFileSchema],
])('%s is what npm run docs makes of the data', (file, made) => {
  expect(readFileSync(file, 'utf8')).toBe(made());
});
