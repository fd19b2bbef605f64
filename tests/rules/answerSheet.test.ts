import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSchema, isAnswer, readSheet, type AnswerSheet } from '../../rules/answerSheet';
import { assemble, ruleset, type Ruleset } from '../../rules/ruleset';
import { anySheet, anything, anyValue, law } from '../support/arbitraries';
import { specQuestions } from '../../tools/prove/specification';
import { specRank } from '../support/spec';
import { theQuestion } from '../support/theQuestion';

const isOneOf = (id: string, value: unknown) => isAnswer(theQuestion(id), value);

describe('an answer', () => {
  const options = specQuestions.flatMap(({ id, options }) =>
    options.map((option) => ({ id, option, answer: id === 'topics' ? [option] : option })),
  );

  test.each(options)('$option is one to $id', ({ id, answer }) => {
    expect(isOneOf(id, answer)).toBe(true);
    expect(answerSchema(theQuestion(id)).parse(answer)).toEqual(answer);
  });

  test.each<{ told: string; id: string; value: unknown }>([
    { told: "another question's option", id: 'gate', value: 'stable-known' },
    { told: 'another case', id: 'gate', value: 'NO' },
    { told: 'a space too many', id: 'gate', value: 'no ' },
    { told: 'an empty text', id: 'gate', value: '' },
    { told: 'a boolean', id: 'gate', value: false },
    { told: 'nothing', id: 'gate', value: undefined },
    { told: 'null', id: 'gate', value: null },
    { told: 'a list for a single question', id: 'gate', value: ['no'] },
    { told: 'a boxed text', id: 'gate', value: Object('no') },
    { told: 'a name that every object has', id: 'gate', value: 'toString' },
    { told: 'a single topic outside a list', id: 'topics', value: 'limp' },
    { told: '"no" for the list of topics', id: 'topics', value: 'no' },
    { told: 'a list with one unknown topic', id: 'topics', value: ['limp', 'hair'] },
    { told: 'a list within a list', id: 'topics', value: [['limp']] },
    { told: 'a record of topics', id: 'topics', value: { 0: 'limp', length: 1 } },
  ])('$told is none', ({ id, value }) => {
    expect(isOneOf(id, value)).toBe(false);
    expect(answerSchema(theQuestion(id)).safeParse(value).success).toBe(false);
  });

  test.each<{ told: string; value: readonly string[] }>([
    { told: 'an empty list, which is "none of these"', value: [] },
    { told: 'all topics', value: theQuestion('topics').options },
    { told: 'a topic named twice', value: ['limp', 'limp'] },
  ])('$told is one to topics', ({ value }) => {
    expect(isOneOf('topics', value)).toBe(true);
    expect(answerSchema(theQuestion('topics')).safeParse(value).success).toBe(true);
  });

  test('isAnswer says the same as the schema, for every question and any value', () => {
    const option = fc.constantFrom(...ruleset.questions.flatMap((question) => question.options));
    const value = fc.oneof(
      option,
      fc.array(fc.oneof(option, anyValue)),
      fc.array(option),
      anyValue,
    );
    const question = fc.constantFrom(...ruleset.questions);
    fc.assert(
      fc.property(question, value, (asked, one) => {
        expect(isAnswer(asked, one)).toBe(answerSchema(asked).safeParse(one).success);
        expect(isAnswer(asked, one)).toBe(specRank(asked.id, one) < 2);
      }),
      law,
    );
  });

  test('a list with a hole in it is none, by isAnswer and by the schema', () => {
    const holed = new Array<string>(1);
    expect(answerSchema(theQuestion('topics')).safeParse(holed).success).toBe(false);
    expect(isOneOf('topics', holed)).toBe(false);
  });
});

/** What `readSheet` reads, with its row of answers by the ids of their questions. */
function readById(input: unknown, by: Ruleset = ruleset) {
  const { row, unknownIds } = readSheet(input, by);
  expect(row).toHaveLength(by.questions.length);
  const given = by.questions
    .map(({ id }, position) => [id, row[position]] as const)
    .filter(([, answer]) => answer !== undefined);
  const answers: AnswerSheet = Object.fromEntries(given);
  return { answers, unknownIds };
}

describe('readSheet', () => {
  test('keeps answers, leaves out what is none, and names unknown ids', () => {
    const input = { gate: 'no', face: 'maybe', topics: ['limp'], sight: 'yes', '': 1 };
    expect(readById(input)).toEqual({
      answers: { gate: 'no', topics: ['limp'] },
      unknownIds: ['sight', ''],
    });
  });

  test.each<{ told: string; input: unknown }>([
    { told: 'nothing', input: undefined },
    { told: 'null', input: null },
    { told: 'a text', input: 'gate' },
    { told: 'a number', input: 0 },
    { told: 'a list', input: [] },
    { told: 'a function', input: () => ({}) },
  ])('finds no record in $told', ({ input }) => {
    expect(() => readById(input)).toThrow('No record of answers');
  });

  test('knows only the questions of its ruleset', () => {
    const small = assemble(
      ruleset,
      ruleset.signs.filter(({ id }) => id === 'face'),
    );
    expect(readById({ face: 'no', gate: 'no' }, small)).toEqual({
      answers: { face: 'no' },
      unknownIds: ['gate'],
    });
  });

  test('gives answers only, and its own record', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const reading = readById(sheet);
        expect(reading).toEqual({ answers: sheet, unknownIds: [] });
        expect(reading.answers).not.toBe(sheet);
      }),
      law,
    );
    fc.assert(
      fc.property(anything(), (input) => {
        for (const [id, value] of Object.entries(readOrBlank(input))) {
          expect([id, specRank(id, value) < 2]).toEqual([id, true]);
        }
      }),
      law,
    );
  });

  /** Reading may throw where the input does; `triage` is what catches it. */
  function readOrBlank(input: unknown): AnswerSheet {
    try {
      return readById(input).answers;
    } catch {
      return {};
    }
  }
});
