import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { laws } from '../../tools/prove/laws';
import { idsInTitles, invariants, invariantsFile, statedInSpec } from '../../tools/invariants';

const page = invariants();

test('the committed page is what spec, laws and tests say now', () => {
  expect(readFileSync(invariantsFile, 'utf8'), 'run: npm run docs').toBe(page);
});

test('the spec states I-01 to the last one without a gap', () => {
  const ids = [...statedInSpec().keys()];
  expect(ids.length).toBeGreaterThan(30);
  expect(ids).toEqual(ids.map((_, index) => `I-${String(index + 1).padStart(2, '0')}`));
});

test.each(laws)('the law $id is on the page by its name', ({ id, name }) => {
  expect(page).toMatch(new RegExp(`${id}(:| \\|) `, 'u'));
  expect(page).toContain(name);
});

test('a title counts by the id that it begins with', () => {
  const source = `
    test('I-97 monotone', () => {});
    test.each(rows)(
      'I-98 %s', () => {});
    test('the proof of I-96', () => {});
    // I-95 is elsewhere
    const fixture = { title: 'I-94 passes' };`;
  expect([...idsInTitles(source)]).toEqual(['I-97', 'I-98']);
});
