/**
 * The proof must be able to fail: each broken ruleset is refuted by the law that it breaks. `npm
 * run prove` runs the rest.
 */
import { afterAll, expect, test } from 'vitest';
import { assemble, ruleset } from '../../../rules/ruleset';
import { triage } from '../../../rules/triage';
import { compareWithCode } from '../../../tools/prove/agreement';
import { brokenRulesets } from '../../../tools/prove/brokenRulesets';
import { refute, untriedLaws } from '../../../tools/prove/negativeControls';
import { randomSheets } from '../../../tools/prove/randomSheets';
import { completeSheets, wellFormedSheets } from '../../../tools/prove/sheetCounts';
import { stopSolver } from '../../../tools/prove/solver';

/** Other test files use the same two cores. */
const slowest = { timeout: 60_000 };

afterAll(stopSolver);

const quickControls = [
  'rule-dropped',
  'and-for-or',
  'quiet-value-too-many',
  'not-sure-made-quiet',
  'missing-made-quiet',
  'unanswered-forgotten',
  'follow-up-forgotten',
  'call-first-dropped',
  'early-stop-on-missing',
  'small-drinks-always',
];

test.each(brokenRulesets(ruleset).filter(({ id }) => quickControls.includes(id)))(
  '$id: $mistake -> refuted by $caughtBy',
  slowest,
  async (control) => {
    expect((await refute(control)).verdict.verdict).toBe('refuted');
  },
);

test('the counter-example is the smallest sheet, in words', slowest, async () => {
  const [control] = brokenRulesets(ruleset).filter(({ id }) => id === 'call-first-dropped');
  if (control === undefined) throw new Error('The control was renamed');
  const { verdict } = await refute(control);
  expect(verdict.counterExample).toEqual([
    expect.stringMatching(/^gate = (yes|not-sure) \(Is any of this happening now, .* \/ .*\)$/),
    'Every other lead question: no',
    '-> seek care now, call first: no',
    '   reasons: R0-gate; from answers given: R0-gate',
  ]);
});

test('every law is shown to be able to fail, by at least twelve controls', () => {
  expect(untriedLaws(ruleset)).toEqual([]);
  expect(brokenRulesets(ruleset).length).toBeGreaterThanOrEqual(12);
});

test('solver and code agree on a sample, advice too', slowest, async () => {
  const { disagreements, lowResults } = await compareWithCode(
    randomSheets(800, 7, ruleset),
    ruleset,
    true,
  );
  expect(disagreements).toEqual([]);
  expect(lowResults).toBeGreaterThan(0);
});

test('solver and code that differ are noticed', slowest, async () => {
  const [broken] = brokenRulesets(ruleset).filter(({ id }) => id === 'rule-dropped');
  const rules = broken?.ruleset.rules ?? [];
  const formulasOf = { ...ruleset, rules };
  const { disagreements } = await compareWithCode(
    randomSheets(1_600, 7, ruleset),
    ruleset,
    false,
    formulasOf,
  );
  expect(disagreements.length).toBeGreaterThan(0);
});

test('the counts of sheets are those of a walk over a small ruleset', () => {
  const small = assemble(
    ruleset,
    ruleset.signs.filter(({ id }) => id === 'emergency' || id === 'sight'),
  );
  const values = small.questions.map(({ id, options }) =>
    [undefined, ...options].map((value) => ({ [id]: value })),
  );
  const walk = values.reduce<readonly object[]>(
    (sheets, answers) =>
      sheets.flatMap((sheet) => answers.map((answer) => ({ ...sheet, ...answer }))),
    [{}],
  );
  expect(wellFormedSheets(small)).toBe(BigInt(walk.length));
  const complete = walk.filter((sheet) => !triage(sheet, small).because.includes('R-INCOMPLETE'));
  expect(completeSheets(small)).toBe(BigInt(complete.length));
});
