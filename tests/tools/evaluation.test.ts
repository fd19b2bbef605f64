import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluation, evaluationFile } from '../../tools/evaluation';

test('the committed evaluation is what rules and answers say now', () => {
  expect(readFileSync(evaluationFile, 'utf8'), 'run: npm run evaluation').toBe(evaluation());
});

test('no urgent published case is missed, and the page says how little that shows', () => {
  expect(evaluation()).toContain(
    'Missed: none of 28. That alone bounds the rate of misses below 10.1 % (95 %, one-sided)',
  );
});
