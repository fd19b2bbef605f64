import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerSchema,
  isAnswer,
  isOpen,
  isPicked,
  prune,
  readSheet,
  unanswered,
  withAnswer,
  type AnswerSheet,
} from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { assemble, ruleset, type Ruleset } from '../../rules/ruleset';
import { anySheet, anything, anyValue, fullSheet, law } from '../support/arbitraries';
import { quietSheet, without, type Answers } from '../support/sheets';
import { specQuestions } from '../../tools/prove/specification';
import { specRank } from '../support/spec';

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

describe('what is open', () => {
  const followUps = specQuestions.filter(({ openedBy }) => openedBy !== '');

  test.each(specQuestions.filter(({ openedBy }) => openedBy === ''))(
    '$id is, on a blank sheet',
    ({ id }) => {
      expect(isOpen(theQuestion(id), {})).toBe(true);
    },
  );

  test.each(followUps)('$id is closed until $openedBy opens it', ({ id, openedBy }) => {
    const [lead, topic] = openedBy.split(':');
    if (lead === undefined) throw new Error('A follow-up has a lead');
    const openWith = (value: unknown) => isOpen(theQuestion(id), { [lead]: value });
    expect(isOpen(theQuestion(id), {})).toBe(false);
    if (topic === undefined) {
      expect(openWith('no')).toBe(false);
      expect(openWith('yes')).toBe(true);
      expect(openWith('not-sure')).toBe(true);
    } else {
      const others = theQuestion('topics').options.filter((option) => option !== topic);
      expect(openWith([])).toBe(false);
      expect(openWith(others)).toBe(false);
      expect(openWith([topic])).toBe(true);
      expect(openWith([...others, topic])).toBe(true);
    }
  });

  test.each<{ told: string; sheet: AnswerSheet; open: readonly string[] }>(
    // prettier-ignore
    [
      { told: 'nothing, on a quiet sheet', sheet: quietSheet(), open: [] },
      { told: 'both follow-ups of a headache, in order', sheet: { ...quietSheet(), headache: 'not-sure' },
        open: ['headache.severe', 'headache.warning'] },
      { told: 'the danger points of the topics picked, in the order of the screens',
        sheet: { ...quietSheet(), topics: ['mood', 'growth', 'limp'] }, open: ['topic.limp', 'topic.mood'] },
      { told: 'a lead, and not the follow-up that waits for it', sheet: without(quietSheet(), 'vision', 'worry'),
        open: ['vision', 'worry'] },
    ],
  )('unanswered lists $told', ({ sheet, open }) => {
    expect(unanswered(sheet).map(({ id }) => id)).toEqual(open);
  });

  test('unanswered lists every lead of a blank sheet, for this ruleset', () => {
    const leads = specQuestions.filter(({ openedBy }) => openedBy === '').map(({ id }) => id);
    expect(unanswered({}).map(({ id }) => id)).toEqual(leads);
    expect(unanswered({}, assemble(ruleset, []))).toEqual([]);
  });

  test.each<{ sheet: AnswerSheet; topic: string; is: boolean }>([
    { sheet: { topics: ['limp', 'teeth'] }, topic: 'teeth', is: true },
    { sheet: { topics: ['limp'] }, topic: 'teeth', is: false },
    { sheet: { topics: [] }, topic: 'teeth', is: false },
    { sheet: {}, topic: 'teeth', is: false },
  ])('of $sheet, $topic is picked: $is', ({ sheet, topic, is }) => {
    expect(isPicked(sheet, topic)).toBe(is);
  });
});

describe('changing an answer', () => {
  test.each<{
    told: string;
    before: Answers;
    question: QuestionId;
    answer: Answer;
    dropped: readonly QuestionId[];
  }>(
    // prettier-ignore
    [
      {
        told: 'a "no" drops all follow-ups of its lead and nothing else',
        before: { headache: 'yes', vomiting: 'yes' },
        question: 'headache',
        answer: 'no',
        dropped: ['headache.severe', 'headache.warning'],
      },
      { told: 'from "yes" to "not sure" keeps the follow-up', before: { fracture: 'yes' }, question: 'fracture',
        answer: 'not-sure', dropped: [] },
      {
        told: 'a shorter list drops the danger points of the topics that left it',
        before: { topics: ['limp', 'mood', 'belly'] },
        question: 'topics',
        answer: ['mood'],
        dropped: ['topic.limp', 'topic.belly'],
      },
      { told: 'an empty list drops all danger points', before: { topics: ['cramps'] }, question: 'topics', answer: [],
        dropped: ['topic.cramps'] },
    ],
  )('$told', ({ before, question, answer, dropped }) => {
    const sheet = quietSheet(before);
    const changed = withAnswer(sheet, question, answer);
    expect(changed).toEqual({ ...without(sheet, ...dropped), [question]: answer });
    expect(sheet).toEqual(quietSheet(before));
  });

  test('an answer that opens a follow-up leaves it to be asked', () => {
    const changed = withAnswer(quietSheet(), 'jaw', 'yes');
    expect(unanswered(changed).map(({ id }) => id)).toEqual(['jaw.danger']);
  });

  test('opening a follow-up again does not bring its old answer back', () => {
    const asked = quietSheet({ vision: 'yes', 'vision.course': 'stable-known' });
    const reopened = withAnswer(withAnswer(asked, 'vision', 'no'), 'vision', 'yes');
    expect(reopened['vision.course']).toBeUndefined();
  });

  test('prune drops the answers to closed questions, all of them and no other', () => {
    fc.assert(
      fc.property(fc.oneof(anySheet(), fullSheet()), (sheet) => {
        const pruned = prune(sheet);
        const open = Object.entries(sheet).filter(([id]) => isOpen(theQuestion(id), sheet));
        expect(pruned).toEqual(Object.fromEntries(open));
        expect(prune(pruned)).toEqual(pruned);
      }),
      law,
    );
  });

  test('prune drops a follow-up whose lead has no answer', () => {
    expect(prune({ 'face.with': 'yes', 'topic.limp': 'no', gate: 'no' })).toEqual({ gate: 'no' });
  });

  test('prune and withAnswer keep to their ruleset', () => {
    const small = assemble(
      ruleset,
      ruleset.signs.filter(({ id }) => id === 'face'),
    );
    expect(prune(quietSheet(), small)).toEqual({ face: 'no' });
    expect(withAnswer({ gate: 'no' }, 'face', 'yes', small)).toEqual({ face: 'yes' });
  });
});

function theQuestion(id: string) {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new Error(`The ruleset has no question "${id}"`);
  return question;
}
