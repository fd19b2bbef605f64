/** Loads the machine inside a test, for the reason that `tests/rules/rulesLoad.test.ts` gives. */
import { expect, test } from 'vitest';

test('the machine loads, and goes from Start to a result', async () => {
  const { Walk, answer, chooseFirst, start } = await import('./walk');
  const asked = Walk.begin().then(start, answer('gate', 'no'), chooseFirst('everything'));
  expect(asked.page).toBe('question headache');
  expect(Walk.begin().then(start, answer('gate', 'yes')).page).toBe('seek-care-now: R0-gate');
  expect(Walk.toTheEnd().page).toBe('check-answers');
});
