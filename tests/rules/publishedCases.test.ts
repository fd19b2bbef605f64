/**
 * Presentations from published reports, as one reader answered for them
 * (docs/safety/evaluation.md), each held to its disposition.
 */
import { describe, expect, test } from 'vitest';
import { isAnswer, isOpen, type AnswerSheet } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { cases } from '../support/publishedCases.json';

const lowCases = ['C03', 'C12', 'C14', 'C31', 'C34', 'C35', 'C56', 'C59', 'C82', 'C85', 'C87'];
const needingCare = (truth: string) => cases.filter((one) => one.truth === truth);
const sentToCare = (truth: string) =>
  needingCare(truth).filter(({ answers }) => triage(answers).disposition === 'seek-care-now');

describe.each(cases)('$id, $truth', ({ id, answers }) => {
  const expected = lowCases.includes(id) ? 'discuss-next-visit' : 'seek-care-now';
  test(`ends on ${expected}, from a sheet that can be read and is complete`, () => {
    const sheet = answers as AnswerSheet;
    const open = ruleset.questions.filter((question) => isOpen(question, sheet));
    const unread = open.filter((question) => !isAnswer(question, sheet[question.id]));
    expect(
      unread.map(({ id }) => id),
      'questions whose answer is missing or none of their options',
    ).toEqual([]);
    const { disposition, because } = triage(answers);
    expect(because).not.toContain('R-INCOMPLETE');
    expect(because).not.toContain('R-INVALID');
    expect(disposition).toBe(expected);
  });
});

test.each([
  ['now', 28, 28],
  ['soon', 15, 17],
  ['wait', 2, 11],
])(
  'of those that the report shows to need care "%s", %d of %d are sent to care',
  (truth, sent, of) => {
    expect(needingCare(truth)).toHaveLength(of);
    expect(sentToCare(truth)).toHaveLength(sent);
  },
);

test('the two that could have waited are named, with the rule that spoke', () => {
  expect(sentToCare('wait').map(({ id, answers }) => [id, triage(answers).because])).toEqual([
    ['C32', ['R5b-jaw-danger']],
    ['C90', ['R7b-weakness', 'R8-limp']],
  ]);
});
