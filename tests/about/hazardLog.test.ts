import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHazardLog, readHazards } from '../../src/about/hazardLog';

const row = (severity: string, guards = '`I-03` `P01, by keyboard`', task = '-') =>
  `| HZ-01 | Wrong result | a cause | an effect | ${severity} | M→4 | a control | ${guards} | ${task} | L→3 | owner | status |`;

describe('a row of the hazard log', () => {
  test('gives the hazard, its severity, the control and the tests that guard it', () => {
    expect(readHazards(row('Major'))).toEqual([
      {
        id: 'HZ-01',
        hazard: 'Wrong result',
        severity: 'Major',
        control: 'a control',
        guards: ['I-03', 'P01, by keyboard'],
        personsTask: '',
      },
    ]);
  });

  test('gives what is left for a person', () => {
    expect(readHazards(row('Major', '-', 'Review the words'))).toMatchObject([
      { guards: [], personsTask: 'Review the words' },
    ]);
  });

  test('with a severity that the page has no name for is refused', () => {
    expect(() => readHazards(row('Terrible'))).toThrow(
      'HZ-01: expected a severity of Catastrophic, Major, Considerable, Significant, found "Terrible"',
    );
  });
});

test('a log that does not say how far its review has come is refused', () => {
  expect(() => readHazardLog(row('Major'))).toThrow('expected a line with "State: "');
});

test('the committed log says that it is a draft', () => {
  const { state, hazards } = readHazardLog(readFileSync('docs/safety/hazard-log.md', 'utf8'));
  expect(state).toContain('State: draft.');
  expect(state).not.toContain('*');
  expect(hazards.length).toBeGreaterThan(0);
});
