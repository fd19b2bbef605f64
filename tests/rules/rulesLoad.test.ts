/**
 * Loads the rules inside a test. Elsewhere they are loaded while a file of tests is read: if that
 * fails there is no test to fail, and whoever counts failing tests, such as a mutation run, would
 * see none.
 */
import { expect, test } from 'vitest';

test('the rules load, with every sign, question and rule in place', async () => {
  const { ruleset } = await import('../../rules/ruleset');
  const { triage } = await import('../../rules/triage');
  expect(ruleset.id).toBe('iaro-red-flags');
  expect(ruleset.signs).toHaveLength(10);
  expect(ruleset.questions).toHaveLength(43);
  expect(ruleset.rules).toHaveLength(33);
  expect(ruleset.questionById.get('gate')).toBe(ruleset.questions[0]);
  expect(ruleset.positionById.get('worry')).toBe(42);
  expect(triage({}).disposition).toBe('seek-care-now');
});

test('the advice loads, every block with the rules that it follows and its lines', async () => {
  const { careAdvice } = await import('../../rules/careAdvice');
  expect(careAdvice).toHaveLength(20);
  for (const { id, follows, lines } of careAdvice) {
    expect([id, follows.length > 0, lines.length > 0]).toEqual([expect.any(String), true, true]);
  }
});

test('the words for the team load, the ones from general knowledge marked as such', async () => {
  const { clinicianCardSources } = await import('../../rules/clinicianCard');
  expect(clinicianCardSources['bone-needle']).toEqual([{ general: true }]);
});
