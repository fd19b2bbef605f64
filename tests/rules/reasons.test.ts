/** Why the page says Seek care now: the rules that hold, each with its answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { any, loud, picked, questionsIn } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { reasons } from '../../rules/reasons';
import { urgentSoFar } from '../../rules/triage';
import { anySheet, law } from '../support/arbitraries';
import { quietSheet } from '../support/sheets';
import { specRank } from '../support/spec';
import { withRule } from './outcomes';

describe('reasons', () => {
  test.each<{ told: string; sheet: object; expected: readonly object[] }>(
    // prettier-ignore
    [
      { told: 'a quiet sheet has none', sheet: quietSheet(), expected: [] },
      { told: 'a yes is sure', sheet: quietSheet({ alert: 'yes' }),
        expected: [{ rule: 'R10-alert', answers: [{ question: 'alert', value: 'yes' }], sure: true }] },
      { told: 'a not-sure is not', sheet: quietSheet({ alert: 'not-sure' }),
        expected: [{ rule: 'R10-alert', answers: [{ question: 'alert', value: 'not-sure' }], sure: false }] },
      {
        told: 'a yes whose follow-up is not-sure is not sure, and both are named',
        sheet: quietSheet({ vision: 'yes', 'vision.course': 'not-sure' }),
        expected: [
          {
            rule: 'R1-vision',
            answers: [
              { question: 'vision', value: 'yes' },
              { question: 'vision.course', value: 'not-sure' },
            ],
            sure: false,
          },
        ],
      },
      {
        told: 'a rule that holds one way for sure is sure, though the other way is not',
        sheet: {
          injury: 'yes',
          'injury.head': 'yes',
          headache: 'yes',
          'headache.severe': 'no',
          vomiting: 'not-sure',
        },
        expected: [
          {
            rule: 'R4c-headache-and-vomiting',
            answers: [
              { question: 'headache', value: 'yes' },
              { question: 'vomiting', value: 'not-sure' },
            ],
            sure: false,
          },
          {
            rule: 'R7d-head-knock-with-head-signs',
            answers: [
              { question: 'injury', value: 'yes' },
              { question: 'injury.head', value: 'yes' },
              { question: 'headache', value: 'yes' },
              { question: 'vomiting', value: 'not-sure' },
            ],
            sure: true,
          },
        ],
      },
      {
        told: 'what nobody answered makes nothing sure',
        sheet: { injury: 'yes', 'injury.head': 'yes', headache: 'not-sure' },
        expected: [
          {
            rule: 'R7d-head-knock-with-head-signs',
            answers: [
              { question: 'injury', value: 'yes' },
              { question: 'injury.head', value: 'yes' },
              { question: 'headache', value: 'not-sure' },
            ],
            sure: false,
          },
        ],
      },
      {
        told: 'a quiet answer and one that nobody gave are not named',
        sheet: { injury: 'yes', 'injury.head': 'yes', headache: 'no', vomiting: 'yes' },
        expected: [
          {
            rule: 'R7d-head-knock-with-head-signs',
            answers: [
              { question: 'injury', value: 'yes' },
              { question: 'injury.head', value: 'yes' },
              { question: 'vomiting', value: 'yes' },
            ],
            sure: true,
          },
        ],
      },
      {
        told: 'a danger point comes with the list of topics',
        sheet: quietSheet({ topics: ['growth', 'limp'], 'topic.limp': 'not-sure' }),
        expected: [
          {
            rule: 'R8-limp',
            answers: [
              { question: 'topics', value: ['growth', 'limp'] },
              { question: 'topic.limp', value: 'not-sure' },
            ],
            sure: false,
          },
        ],
      },
      { told: 'a sheet with gaps and no sign says only that it has gaps', sheet: { gate: 'no', headache: 'yes' },
        expected: [{ rule: 'R-INCOMPLETE', answers: [], sure: true }] },
      { told: 'a sheet with gaps and a sign names the sign alone', sheet: { gate: 'yes' },
        expected: [{ rule: 'R0-gate', answers: [{ question: 'gate', value: 'yes' }], sure: true }] },
      { told: 'a sheet with an unknown question can not be judged', sheet: { ...quietSheet(), sight: 'no' },
        expected: [{ rule: 'R-INVALID', answers: [], sure: true }] },
      { told: 'a list is no sheet', sheet: [], expected: [{ rule: 'R-INVALID', answers: [], sure: true }] },
    ],
  )('$told', ({ sheet, expected }) => {
    expect(reasons(sheet)).toEqual(expected);
  });

  test('name no list of topics that nobody gave', () => {
    const by = withRule('R9-worry', { when: any(loud('worry'), picked('limp')) });
    expect(reasons({ worry: 'yes' }, by)).toEqual([
      { rule: 'R9-worry', answers: [{ question: 'worry', value: 'yes' }], sure: true },
    ]);
  });

  test('are the rules that the answers so far show, each with the answers that speak for it', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const { because } = urgentSoFar(sheet);
        fc.pre(because.length > 0);
        const given = reasons(sheet);
        expect(given.map(({ rule }) => rule)).toEqual(because);
        for (const { rule, answers } of given) {
          const definition = ruleset.rules.find(({ id }) => id === rule);
          const speaks = (id: QuestionId) =>
            sheet[id] !== undefined && (id === 'topics' || specRank(id, sheet[id]) === 1);
          expect(answers).toEqual(
            definition === undefined
              ? []
              : questionsIn(definition.when)
                  .filter(speaks)
                  .map((question) => ({ question, value: sheet[question] })),
          );
        }
      }),
      law,
    );
  });

  test('are sure when they would hold without the answers "not sure"', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const sureAnswers = Object.entries(sheet).filter(([, value]) => value !== 'not-sure');
        const surely = urgentSoFar(Object.fromEntries(sureAnswers)).because;
        for (const { rule, sure } of reasons(sheet)) {
          expect([rule, sure]).toEqual([rule, rule === 'R-INCOMPLETE' || surely.includes(rule)]);
        }
      }),
      law,
    );
  });
});
