import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { readDecisions } from '../../src/about/readDecisions';

test('a decision that nobody has taken has no words of one', () => {
  expect(readDecisions('| 3   | Is `worry` enough? |  |  |  |  |')).toEqual([
    { number: 3, decision: 'Is worry enough?', decided: undefined },
  ]);
});

test('a decision that was taken says what, by whom and when', () => {
  const [decision] = readDecisions('| 3 | Is it enough? | A Name | nurse | 2026-12-01 | agreed |');
  expect(decision?.decided).toBe('agreed, A Name, nurse, 2026-12-01');
});

test('a row with a cell too few is refused by name', () => {
  expect(() => readDecisions('| 3 | Is it enough? |')).toThrow('| 3 | Is it enough? |');
});

test('the committed list has every decision that a rule names, in order', () => {
  const numbers = readDecisions(readFileSync('docs/safety/sign-off.md', 'utf8')).map(
    ({ number }) => number,
  );
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  const named = new Set<number>(ruleset.rules.flatMap(({ signOff }) => signOff));
  expect([...named].filter((number) => !numbers.includes(number))).toEqual([]);
});
