/**
 * The laws of spec section 9 that a proof over well-formed sheets can't show: whatever comes in, in
 * whatever order, and values that are no answer. I-03, I-05 to I-08, I-10, I-12, I-25 and I-27 are
 * proved over every sheet (`tools/prove`), and the solver is held against the code by `npm run
 * prove`. I-04 and I-14 are in triage.test.ts, I-13 in sourcesOfRules.test.ts, I-28 in
 * adviceTogether.test.ts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, unanswered, withAnswer, type AnswerSheet } from '../../rules/answerSheet';
import type { QuestionId } from '../../rules/questions';
import { questionOrder, ruleset } from '../../rules/ruleset';
import { reasons } from '../../rules/reasons';
import { triage, urgentSoFar } from '../../rules/triage';
import { answerTo, anySheet, anything, completeSheet, law } from '../support/arbitraries';
import { specRank } from '../support/spec';

const isNow = (sheet: unknown) => triage(sheet).disposition === 'seek-care-now';
const garbage = fc.constantFrom<unknown>('maybe', 'NO', ' no', '', 0, false, null, ['no'], {});

/** A question with a value for it: one of its answers, nothing, or something that is no answer. */
const change = fc.constantFrom(...ruleset.questions).chain((question) =>
  fc.record({
    id: fc.constant(question.id),
    value: fc.oneof(
      { weight: 4, arbitrary: answerTo(question) },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: garbage },
    ),
  }),
);

test('I-01 total: whatever comes in, an outcome comes out and nothing is thrown', () => {
  fc.assert(
    fc.property(anything(), (input) => {
      const { because, callFirst, disposition } = triage(input);
      expect(typeof disposition).toBe('string');
      expect(typeof callFirst).toBe('boolean');
      expect(new Set(because).size).toBe(because.length);
      expect(urgentSoFar(input).because).not.toContain('R-INCOMPLETE');
    }),
    law,
  );
});

describe('I-02 two outcomes, and always the same one for the same answers', () => {
  test('I-02 the same input gives the same outcome, one of two, and is left as it was', () => {
    fc.assert(
      fc.property(anything(), anySheet(), (input, sheet) => {
        const outcome = triage(input);
        expect(['seek-care-now', 'discuss-next-visit']).toContain(outcome.disposition);
        expect(triage(input)).toEqual(outcome);
        const copy = structuredClone(sheet);
        expect(triage(Object.freeze(sheet))).toEqual(triage(copy));
        expect(sheet).toEqual(copy);
      }),
      law,
    );
  });
});

test('I-05 a further topic never lowers, and never hides a reason', () => {
  fc.assert(
    fc.property(anySheet(), answerTo(theTopics()), (sheet, added) => {
      fc.pre(sheet.topics !== undefined);
      const more = { ...sheet, topics: [...[added].flat(), ...(sheet.topics ?? [])] };
      expect(triage(more).because).toEqual(expect.arrayContaining([...triage(sheet).because]));
    }),
    law,
  );
});

test('I-08 closed world, on any sheet with a value that is no answer', () => {
  fc.assert(
    fc.property(completeSheet(), change, (sheet, { id, value }) => {
      const changed = { ...sheet, [id]: value };
      if (specRank(id, value) < 2) return;
      expect(isNow(changed)).toBe(isOpen(theQuestion(id), sheet) || isNow(sheet));
    }),
    law,
  );
});

describe('I-09 order does not matter', () => {
  test('I-09 the order of the keys of a sheet', () => {
    const shuffled = anySheet().chain((sheet) => {
      const entries = Object.entries(sheet);
      const orders = fc.shuffledSubarray(entries, { minLength: entries.length });
      return orders.map((order): [AnswerSheet, object] => [sheet, Object.fromEntries(order)]);
    });
    fc.assert(
      fc.property(shuffled, ([sheet, other]) => {
        expect(triage(other)).toEqual(triage(sheet));
        expect(urgentSoFar(other)).toEqual(urgentSoFar(sheet));
      }),
      law,
    );
  });

  test('I-09 the order of the topics that were picked', () => {
    const picked = fc.tuple(completeSheet(), fc.shuffledSubarray([...theTopics().options]));
    fc.assert(
      fc.property(picked, ([sheet, topics]) => {
        expect(triage({ ...sheet, topics })).toEqual(
          triage({ ...sheet, topics: [...topics].sort() }),
        );
      }),
      law,
    );
  });

  test('I-09 the order of answering, with whichever sign first', () => {
    const first = fc.constantFrom(undefined, ...ruleset.signs.map(({ id }) => id));
    fc.assert(
      fc.property(completeSheet(), first, (sheet, sign) => {
        const answered = answerAll(sheet, questionOrder(sign));
        expect(answered).toEqual(sheet);
        expect(triage(answered)).toEqual(triage(sheet));
      }),
      law,
    );
  });

  /**
   * Answers as the check does: always the first question of this order that is open and has no
   * answer yet.
   */
  function answerAll(target: AnswerSheet, order: readonly QuestionId[]): AnswerSheet {
    let sheet: AnswerSheet = {};
    for (;;) {
      const open = unanswered(sheet).map(({ id }) => id);
      const next = order.find((id) => open.includes(id));
      if (next === undefined) return sheet;
      const answer = target[next];
      if (answer === undefined) throw new Error(`${next} is open, but the sheet has no answer`);
      sheet = withAnswer(sheet, next, answer);
    }
  }
});

test('I-18 reasons: "now" has at least one, "next visit" has none', () => {
  fc.assert(
    fc.property(fc.oneof(anySheet(), completeSheet()), (sheet) => {
      const { because, disposition } = triage(sheet);
      expect(because.length > 0).toBe(disposition === 'seek-care-now');
      expect(reasons(sheet).length > 0).toBe(disposition === 'seek-care-now');
    }),
    law,
  );
});

function theQuestion(id: string) {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new Error(`The ruleset has no question "${id}"`);
  return question;
}

function theTopics() {
  return theQuestion('topics');
}
