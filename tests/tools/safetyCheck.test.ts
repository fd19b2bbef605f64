import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHazards } from '../../src/about/hazardLog';
import { problemsOf } from '../../tools/safetyCheck';

const row = (cells: Partial<Record<'severity' | 'guards' | 'task', string>>) => {
  const { severity = 'Major', guards = '`I-03`', task = '-' } = cells;
  return `| HZ-01 | hazard | cause | effect | ${severity} | M→4 | control | ${guards} | ${task} | L→3 | owner | status |`;
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

  test('a row with a cell too few is refused by name', () => {
    expect(() => readHazards('| HZ-07 | hazard | cause |')).toThrow('HZ-07');
  });

  test('the hazard log has all 55 hazards of the spec, in order', () => {
    const ids = readHazards(readFileSync('docs/safety/hazard-log.md', 'utf8')).map(({ id }) => id);
    expect(ids).toEqual(
      Array.from({ length: 55 }, (_, index) => `HZ-${String(index + 1).padStart(2, '0')}`),
    );
  });
});
