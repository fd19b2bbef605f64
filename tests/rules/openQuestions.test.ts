/** Which questions are open, and what a changed answer does to the others. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOpen,
  isPicked,
  prune,
  unanswered,
  withAnswer,
  type AnswerSheet,
} from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { assemble, ruleset } from '../../rules/ruleset';
import { anySheet, fullSheet, law } from '../support/arbitraries';
import { quietSheet, without, type Answers } from '../support/sheets';
import { specQuestions } from '../../tools/prove/specification';
import { theQuestion } from '../support/theQuestion';

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
