import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHazards } from '../../src/about/hazardLog';
import { controlNames, problemsOf, problemsOfControls } from '../../tools/safetyCheck';

const row = (cells: Partial<Record<'severity' | 'control' | 'guards' | 'task', string>>) => {
  const { severity = 'Major', control = 'control', guards = '`I-03`', task = '-' } = cells;
  return `| HZ-01 | hazard | cause | effect | ${severity} | M→4 | ${control} | ${guards} | ${task} | L→3 | owner | status |`;
};
const passing = [{ title: 'I-03 monotone', passed: true }];

describe('the safety check', () => {
  test.each([
    ['a hazard whose test ran and passed is guarded', row({}), passing, []],
    [
      'a test that did not run guards nothing',
      row({}),
      [{ title: 'I-04', passed: true }],
      ['HZ-01: no test with "I-03" in its title ran'],
    ],
    [
      'one failed test among those named is told',
      row({}),
      [...passing, { title: 'I-03 in the browser', passed: false }],
      ['HZ-01: did not pass: I-03 in the browser'],
    ],
    [
      'a person’s task is not enough for a major hazard',
      row({ guards: '-', task: 'review' }),
      passing,
      ['HZ-01 (Major): names no test'],
    ],
    [
      'it is enough for a lesser one',
      row({ severity: 'Considerable', guards: '-', task: 'review' }),
      passing,
      [],
    ],
    [
      'a lesser hazard with neither is told',
      row({ severity: 'Considerable', guards: '-' }),
      passing,
      ['HZ-01 (Considerable): names no test and no person’s task'],
    ],
  ])('%s', (_title, markdown, tests, problems) => {
    expect(problemsOf(readHazards(markdown), tests)).toEqual(problems);
  });

  test('a guard that another command runs need not have run here, and not only be like one', () => {
    const elsewhere = (title: string) => problemsOf(readHazards(row({})), [], [title]);
    expect(elsewhere('law.e2e.ts:1:1 › I-03 in the browser @wide')).toEqual([]);
    expect(elsewhere('law.e2e.ts:1:1 › I-04 in the browser @wide')).toHaveLength(1);
    const failed = [{ title: 'I-03 monotone', passed: false }];
    expect(problemsOf(readHazards(row({})), failed, ['I-03 @wide'])).toHaveLength(1);
  });

  test.each([
    ['an export', '`triage`', []],
    ['a file', '`rules/triage.ts`', []],
    ['a rule, a question and an option', '`R1-vision` `vision.course` `stable-known`', []],
    [
      'a made-up name',
      '`triage` and `isExplicitNo`',
      ['HZ-01: "isExplicitNo" is no export, no file and no id of the rules'],
    ],
    [
      'a file that is not there',
      '`rules/evaluate.ts`',
      ['HZ-01: "rules/evaluate.ts" is no export, no file and no id of the rules'],
    ],
    ['words alone', 'care', ['HZ-01 (Major): its control names no code']],
  ])('a control that names %s', (_what, control, problems) => {
    expect(problemsOfControls(readHazards(row({ control })), controlNames())).toEqual(problems);
  });

  test('words alone are enough for a lesser hazard', () => {
    const hazards = readHazards(row({ severity: 'Considerable' }));
    expect(problemsOfControls(hazards, controlNames())).toEqual([]);
  });

  test('every control of the hazard log names code that is there', () => {
    const hazards = readHazards(readFileSync('docs/safety/hazard-log.md', 'utf8'));
    expect(problemsOfControls(hazards, controlNames())).toEqual([]);
  });

  test('a row with a cell too few is refused by name', () => {
    expect(() => readHazards('| HZ-07 | hazard | cause |')).toThrow('HZ-07');
  });

  test('the hazard log has all 81 hazards, those of the spec first, in order', () => {
    const ids = readHazards(readFileSync('docs/safety/hazard-log.md', 'utf8')).map(({ id }) => id);
    expect(ids).toEqual(
      Array.from({ length: 81 }, (_, index) => `HZ-${String(index + 1).padStart(2, '0')}`),
    );
  });
});
