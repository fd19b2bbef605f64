import { describe, expect, test } from 'vitest';
import type { Equivalent } from '../../../tools/mutation/equivalents';
import { problemsOf, readMutants, scoresOf } from '../../../tools/mutation/verdict';

const source = 'const a = 1;\nconst isLow = (x: number) =>\n  x < a;\n';

/** One mutant of `source`: `x < a` on the third line, changed to `x <= a`. */
const mutant = (status: string) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'x <= a',
  status,
  location: { start: { line: 3, column: 3 }, end: { line: 3, column: 8 } },
});

/** A report with these mutants in the file, and a hundred killed ones in each of the files that decide. */
const report = (file: string, ...statuses: readonly string[]) => {
  const whole = { source, mutants: Array.from({ length: 100 }, () => mutant('Killed')) };
  const files = {
    'rules/answerSheet.ts': whole,
    'rules/condition.ts': whole,
    'rules/triage.ts': whole,
  };
  return readMutants({ files: { ...files, [file]: { source, mutants: statuses.map(mutant) } } });
};

const known: Equivalent = {
  file: 'rules/triage.ts',
  code: 'x < a',
  changedTo: 'x <= a',
  reason: 'x is never a',
};

test('a mutant is told with its line and the code that was changed, over lines too', () => {
  expect(report('rules/sign.ts', 'Survived')).toContainEqual({
    file: 'rules/sign.ts',
    line: 3,
    mutator: 'EqualityOperator',
    code: 'x < a',
    changedTo: 'x <= a',
    status: 'Survived',
  });
  const location = { start: { line: 2, column: 15 }, end: { line: 3, column: 4 } };
  const files = { 'rules/sign.ts': { source, mutants: [{ ...mutant('Killed'), location }] } };
  expect(readMutants({ files }).map(({ code }) => code)).toEqual(['(x: number) =>\n  x']);
});

test('a mutant counts as found when it was killed or ran without end, and in no other case', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'];
  expect(scoresOf(report('rules/sign.ts', ...statuses, 'Killed', 'Pending'))).toContainEqual({
    file: 'rules/sign.ts',
    mutants: 8,
    killed: 2,
    timedOut: 1,
    survived: 5,
    score: 37.5,
  });
});

describe('the verdict', () => {
  test.each<[title: string, file: string, statuses: string[], known: Equivalent[], told: string[]]>(
    [
      ['nothing survived: no problem', 'rules/sign.ts', ['Killed'], [], []],
      [
        'a survivor where nothing is decided is no problem by itself',
        'rules/sign.ts',
        ['Survived'],
        [],
        [],
      ],
      [
        'under 97 % in all is one',
        'rules/sign.ts',
        Array.from({ length: 10 }, () => 'Survived'),
        [],
        ['96.77 % of all mutants were found, 97 % are asked for'],
      ],
      [
        'a survivor in a file that decides is one',
        'rules/triage.ts',
        ['Killed', 'Survived'],
        [],
        ['rules/triage.ts:3: no test fails when `x < a` is `x <= a` (Survived)'],
      ],
      [
        'so is code there that no test runs',
        'rules/triage.ts',
        ['NoCoverage'],
        [],
        ['rules/triage.ts:3: no test fails when `x < a` is `x <= a` (NoCoverage)'],
      ],
      ['one that is listed as equivalent is none', 'rules/triage.ts', ['Survived'], [known], []],
      [
        'one that is listed and was killed is told, so that the list stays true',
        'rules/triage.ts',
        ['Killed'],
        [known],
        ['rules/triage.ts: `x < a` is listed as equivalent and did not survive'],
      ],
      [
        'a listed change of another file excuses nothing',
        'rules/triage.ts',
        ['Survived'],
        [{ ...known, file: 'rules/condition.ts' }],
        [
          'rules/triage.ts:3: no test fails when `x < a` is `x <= a` (Survived)',
          'rules/condition.ts: `x < a` is listed as equivalent and did not survive',
        ],
      ],
      [
        'a file that decides and has no mutant is told',
        'rules/triage.ts',
        [],
        [],
        ['rules/triage.ts has no mutant in the report'],
      ],
    ],
  )('%s', (_, file, statuses, listed, told) => {
    expect(problemsOf(report(file, ...statuses), listed)).toEqual(told);
  });

  test('what is no report of Stryker is refused', () => {
    expect(() => readMutants({ files: [] })).toThrow();
    expect(() => readMutants({})).toThrow();
  });
});
