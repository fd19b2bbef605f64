/**
 * A law over sheets that are all alike would pass for nothing, so the draws themselves are checked.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswer, isOpen, unanswered, type AnswerSheet } from '../../rules/answerSheet';
import { assemble, ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import { triage, urgentSoFar } from '../../rules/triage';
import { anySheet, anything, completeSheet, fullSheet, law } from './arbitraries';

const draws = 2000;
const sample = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.sample(arbitrary, { numRuns: draws, seed: law.seed });
const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length;
const closedAnswers = (sheet: AnswerSheet): readonly CatalogueQuestion[] =>
  ruleset.questions.filter((one) => sheet[one.id] !== undefined && !isOpen(one, sheet));

describe('complete sheets', () => {
  const sheets = sample(completeSheet());

  test('answer every open question and no closed one', () => {
    expect(sheets.flatMap((sheet) => unanswered(sheet))).toEqual([]);
    expect(sheets.flatMap(closedAnswers)).toEqual([]);
  });

  test('have the low result often, and single reasons often', () => {
    const count = (sheet: AnswerSheet) => triage(sheet).because.length;
    expect(share(sheets, (sheet) => count(sheet) === 0)).toBeGreaterThan(0.1);
    expect(share(sheets, (sheet) => count(sheet) === 1)).toBeGreaterThan(0.1);
    expect(share(sheets, (sheet) => count(sheet) > 4)).toBeGreaterThan(0.1);
  });

  test('reach every option of every question', () => {
    const seen = new Set(
      sheets.flatMap((sheet) =>
        Object.entries(sheet).flatMap(([id, answer]) =>
          [answer].flat().map((value) => `${id}: ${value}`),
        ),
      ),
    );
    const all = ruleset.questions.flatMap(({ id, options }) =>
      options.map((option) => `${id}: ${option}`),
    );
    expect(all.filter((option) => !seen.has(option))).toEqual([]);
  });
});

describe('any sheets', () => {
  const sheets = sample(anySheet());

  test('hold answers only', () => {
    const odd = sheets.filter((sheet) =>
      ruleset.questions.some((one) => one.id in sheet && !isAnswer(one, sheet[one.id])),
    );
    expect(odd).toEqual([]);
  });

  test('are often torn, often keep answers to closed follow-ups, and often show nothing urgent yet', () => {
    expect(share(sheets, (sheet) => unanswered(sheet).length > 0)).toBeGreaterThan(0.3);
    expect(share(sheets, (sheet) => closedAnswers(sheet).length > 0)).toBeGreaterThan(0.3);
    expect(share(sheets, (sheet) => urgentSoFar(sheet).because.length === 0)).toBeGreaterThan(0.1);
  });
});

test('full sheets answer every question, also the closed ones', () => {
  for (const sheet of sample(fullSheet())) {
    expect(Object.keys(sheet)).toHaveLength(ruleset.questions.length);
  }
});

test('anything is a sheet at times, and at times no record at all', () => {
  const drawn = sample(anything());
  const invalid = (one: unknown) => triage(one).because.includes('R-INVALID');
  expect(share(drawn, invalid)).toBeGreaterThan(0.3);
  expect(share(drawn, (one) => !invalid(one))).toBeGreaterThan(0.1);
});

test('all of them fit a smaller ruleset too', () => {
  const small = assemble(
    ruleset,
    ruleset.signs.filter(({ id }) => id === 'face'),
  );
  const ids: readonly string[] = small.questions.map(({ id }) => id);
  for (const arbitrary of [anySheet(small), completeSheet(small), fullSheet(small)]) {
    for (const sheet of fc.sample(arbitrary, { numRuns: 50, seed: law.seed })) {
      expect(ids).toEqual(expect.arrayContaining(Object.keys(sheet)));
    }
  }
});
