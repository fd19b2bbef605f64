import { describe, expect, test } from 'vitest';
import { prune, type AnswerSheet } from '../../rules/answerSheet';
import { triage, urgentSoFar } from '../../rules/triage';
import { quietSheet, type Answers } from '../support/sheets';
import { specRuleIds } from '../support/spec';
import { counts, vignettes } from '../support/vignettes.json';

describe.each(vignettes)('$id, $tags', (vignette) => {
  const { structured, expected, expectedRules, expectedCallFirst } = vignette;
  const inOrder = specRuleIds.filter((rule) =>
    expectedRules.some((expectedRule) => expectedRule === rule),
  );

  test(`ends on ${expected} because of [${expectedRules.join(', ')}], call first: ${String(expectedCallFirst)}`, () => {
    expect(triage(structured)).toEqual({
      disposition: expected,
      callFirst: expectedCallFirst,
      because: inOrder,
    });
    expect(inOrder).toHaveLength(expectedRules.length);
  });

  test('is a complete sheet, so the answers given show the same', () => {
    expect(urgentSoFar(structured)).toEqual({
      because: inOrder,
      callFirst: expectedCallFirst,
    });
    expect(quietSheet(structured as Answers)).toEqual(structured);
    expect(prune(structured as AnswerSheet)).toEqual(structured);
  });
});

test('there are 16 urgent stories and 12 for the next visit, as the file says', () => {
  const ending = (expected: string) => vignettes.filter((one) => one.expected === expected).length;
  expect(ending('seek-care-now')).toBe(16);
  expect(ending('discuss-next-visit')).toBe(12);
  expect(counts).toEqual({ 'seek-care-now': 16, 'discuss-next-visit': 12 });
});
