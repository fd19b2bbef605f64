import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { checkView, type QuestionView } from '../../src/check/checkView';
import { quietSheet } from '../support/sheets';

/** The page of one question, on a sheet that opens it. */
function pageOf(id: QuestionId): QuestionView {
  const followUp = ruleset.questionById.get(id)?.followUpOf;
  const lead = followUp?.topic === undefined ? 'yes' : [followUp.topic];
  const view = checkView({
    ruleset,
    run: 'one',
    sheet: quietSheet(followUp === undefined ? {} : { [followUp.question]: lead }),
    ticks: {},
    first: undefined,
    trail: [{ name: 'start' }, { name: 'question', question: id, answeringRest: false }],
    at: 1,
  });
  if (view.page !== 'question' || view.question.id !== id) {
    throw new Error(`Test set-up: expected the page of ${id}, found ${view.page}`);
  }
  return view;
}

describe('a question comes with the rules that it is asked for', () => {
  test.each<[QuestionId, readonly string[]]>([
    ['gate', ['R0-gate']],
    [
      'headache',
      [
        'R4a-headache-severe',
        'R4b-headache-warning',
        'R4c-headache-and-vomiting',
        'R7d-head-knock-with-head-signs',
      ],
    ],
    ['vomiting.pattern', ['R4d-vomiting']],
    ['fever', ['R5a-jaw-and-fever', 'R5c-fever-danger']],
    ['injury.head', ['R7d-head-knock-with-head-signs']],
    ['topic.limp', ['R8-limp']],
    ['worry', ['R9-worry']],
  ])('%s', (id, rules) => {
    expect(pageOf(id).rules.map((rule) => rule.id)).toEqual(rules);
  });

  test('the list of topics with those of every topic that has one', () => {
    const ids = pageOf('topics').rules.map(({ id }) => id);
    expect(ids).toHaveLength(13);
    expect(ids.filter((id) => !id.startsWith('R8-'))).toEqual([]);
  });

  test.each(ruleset.questions)('$id has one', ({ id }) => {
    expect(pageOf(id).rules.length).toBeGreaterThan(0);
  });
});
