import { describe, expect, test } from 'vitest';
import type { AnswerSheet } from '../../rules/answerSheet';
import { all, loud } from '../../rules/condition';
import {
  isReported,
  signList,
  thingsToNote,
  visitNotes,
  visitNotesFor,
  type VisitNoteId,
} from '../../rules/safetyNetting';
import { triage } from '../../rules/triage';
import { answersTo, quietSheet, type Answers } from '../support/sheets';
import { ruleset } from '../../rules/ruleset';

describe('notes for the next visit follow from the quiet answers', () => {
  test.each<{ told: string; answers: Answers; notes: readonly VisitNoteId[] }>(
    // prettier-ignore
    [
      { told: 'nothing reported', answers: {}, notes: [] },
      { told: 'a wish to be seen earlier [HZ-49a]', answers: { worry: 'weeks' }, notes: ['earlier-visit'] },
      { told: 'a fever', answers: { fever: 'yes' }, notes: ['fever'] },
      { told: 'perhaps a fever', answers: { fever: 'not-sure' }, notes: ['fever'] },
      { told: 'a fall', answers: { injury: 'yes' }, notes: [] },
      { told: 'a knock to the head', answers: { injury: 'yes', 'injury.head': 'yes' }, notes: ['head-knock'] },
      { told: 'perhaps a knock to the head, checked',
        answers: { injury: 'yes', 'injury.head': 'not-sure', 'injury.danger': 'checked' }, notes: ['head-knock'] },
      { told: 'a sore jaw', answers: { jaw: 'yes' }, notes: ['teeth'] },
      { told: 'perhaps a sore jaw', answers: { jaw: 'not-sure' }, notes: ['teeth'] },
      { told: 'crowded teeth', answers: { topics: ['teeth'] }, notes: ['teeth'] },
      { told: 'another topic', answers: { topics: ['growth', 'limp'] }, notes: [] },
      { told: 'a bone that heals', answers: { fracture: 'yes' }, notes: ['healing-bone'] },
      { told: 'slower hearing', answers: { hearing: 'yes' }, notes: ['hearing'] },
      { told: 'a headache, old sight trouble', answers: { headache: 'yes', vision: 'yes' }, notes: [] },
      {
        told: 'all of it, in the order of the page',
        answers: {
          hearing: 'yes',
          fracture: 'yes',
          topics: ['teeth'],
          injury: 'yes',
          'injury.head': 'yes',
          fever: 'yes',
          worry: 'weeks',
        },
        notes: ['earlier-visit', 'fever', 'head-knock', 'teeth', 'healing-bone', 'hearing'],
      },
    ],
  )('$told: $notes', ({ answers, notes }) => {
    const sheet = quietSheet(answers);
    expect(triage(sheet).disposition).toBe('discuss-next-visit');
    expect(visitNotesFor(sheet)).toEqual(notes);
  });

  test('what nobody answered calls for no note', () => {
    expect(visitNotesFor({})).toEqual([]);
  });

  test('every note can be called for by one lead answer', () => {
    const called = new Set<VisitNoteId>();
    for (const question of ruleset.questions.filter(({ kind }) => kind === 'single')) {
      for (const answer of answersTo(question)) {
        const sheet: AnswerSheet = { [question.id]: answer };
        visitNotesFor(sheet).forEach((note) => called.add(note));
      }
    }
    expect([...called].sort()).toEqual([...visitNotes].sort());
  });
});

describe('a note that needs more than one answer', () => {
  const when = all(loud('fever'), loud('jaw'));
  test.each<{ sheet: AnswerSheet; reported: boolean }>([
    { sheet: { fever: 'yes', jaw: 'not-sure' }, reported: true },
    { sheet: { fever: 'yes', jaw: 'no' }, reported: false },
    { sheet: { jaw: 'yes' }, reported: false },
    { sheet: {}, reported: false },
  ])('is called for by $sheet: $reported', ({ sheet, reported }) => {
    expect(isReported(when, sheet)).toBe(reported);
  });
});

test('the list of urgent signs has the thirteen lines of spec section 7, in its order', () => {
  expect(signList).toEqual([
    'emergency',
    'sight',
    'hearing',
    'face',
    'head-pressure',
    'alertness',
    'jaw-fever',
    'fever',
    'bleeding',
    'spine',
    'bone',
    'faint-weakness',
    'worry',
  ]);
});

test('the page asks to note what spec section 7 asks for', () => {
  expect(thingsToNote).toEqual(['date', 'what', 'how-often', 'better-worse', 'pictures']);
});
