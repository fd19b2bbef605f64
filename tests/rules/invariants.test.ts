/**
 * The laws of spec section 9 that must hold on every sheet there is. I-04 and I-14 stand in triage.test.ts,
 * I-13 in ruleset.test.ts, I-28 in careAdvice.test.ts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOpen,
  isPicked,
  unanswered,
  withAnswer,
  type AnswerSheet,
} from '../../rules/answerSheet';
import type { QuestionId } from '../../rules/questions';
import { questionOrder, ruleset } from '../../rules/ruleset';
import { reasons, triage, urgentSoFar } from '../../rules/triage';
import {
  answerTo,
  anySheet,
  anything,
  anyValue,
  completeSheet,
  fullSheet,
  law,
} from '../support/arbitraries';
import { everySheet, quietSheet, without } from '../support/sheets';
import { specGroups, specQuestions, specRank, specTopicsWithRule } from '../support/specTable';

const isNow = (sheet: unknown) => triage(sheet).disposition === 'seek-care-now';
const groups = specGroups.map(({ group, questions }) => ({ group, questions }));
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

describe('I-03 monotone: a more urgent answer never turns "now" into "next visit"', () => {
  test('I-03 monotone on any sheet: quiet, loud, missing, in this order', () => {
    fc.assert(
      fc.property(anySheet(), change, (sheet, { id, value }) => {
        fc.pre(specRank(id, value) >= specRank(id, sheet[id]));
        const raised = { ...sheet, [id]: id === 'topics' ? moreTopics(sheet, value) : value };
        if (isNow(sheet)) expect(isNow(raised)).toBe(true);
      }),
      law,
    );
  });

  test.each(groups)('I-03 monotone on every sheet of the group $group', ({ questions }) => {
    const asked = specQuestions.filter(({ id }) => questions.some((one) => one === id));
    const lowered: unknown[] = [];
    for (const sheet of everySheet(questions)) {
      if (!isNow(sheet)) continue;
      for (const { id, options } of asked) {
        if (sheet[id] === undefined) continue;
        for (const value of [...options, undefined]) {
          const isHigher = specRank(id, value) >= specRank(id, sheet[id]);
          if (isHigher && !isNow({ ...sheet, [id]: value }))
            lowered.push({ ...sheet, [id]: value });
        }
      }
    }
    expect(lowered).toEqual([]);
  });

  /** More of a list is the same list with the new ones added; what is no list stays as it is. */
  function moreTopics(sheet: AnswerSheet, value: unknown): unknown {
    return isList(value) && sheet.topics !== undefined ? [...sheet.topics, ...value] : value;
  }
});

describe('I-05 no masking', () => {
  test('I-05 the louder of two sheets is urgent when one of them is', () => {
    fc.assert(
      fc.property(anySheet(), anySheet(), (one, other) => {
        const merged = Object.fromEntries(
          ruleset.questions.map(({ id }) => [id, louder(id, one[id], other[id])]),
        );
        if (isNow(one) || isNow(other)) expect(isNow(merged)).toBe(true);
      }),
      law,
    );
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

  function louder(id: QuestionId, one: unknown, other: unknown): unknown {
    if (isList(one) && isList(other)) return [...one, ...other];
    return specRank(id, one) >= specRank(id, other) ? one : other;
  }
});

describe('I-06 "not sure" acts as "yes"', () => {
  const withYes = specQuestions.filter(({ options }) => options.includes('yes'));

  test.each(withYes.map(({ id }) => id))('I-06 at %s, on any sheet', (id) => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const sure = { ...sheet, [id]: 'yes' };
        const unsure = { ...sheet, [id]: 'not-sure' };
        expect(triage(unsure)).toEqual(triage(sure));
        expect(urgentSoFar(unsure)).toEqual(urgentSoFar(sure));
      }),
      { ...law, numRuns: 100 },
    );
  });

  test('I-06 every question with a "yes" has a "not sure"', () => {
    const yes = ruleset.questions.filter(({ options }) => options.some((one) => one === 'yes'));
    expect(yes.map(({ id }) => id)).toEqual(withYes.map(({ id }) => id));
    expect(yes.filter(({ options }) => !options.includes('not-sure'))).toEqual([]);
  });
});

describe('I-07 nothing unanswered reassures', () => {
  const urgentWithout = (sheet: AnswerSheet) =>
    ruleset.questions
      .filter((question) => isOpen(question, sheet) && !isNow(without(sheet, question.id)))
      .map(({ id }) => id);

  test('I-07 from any low result, leaving out any one open answer is urgent', () => {
    fc.assert(
      fc.property(completeSheet(), (sheet) => {
        fc.pre(!isNow(sheet));
        expect(urgentWithout(sheet)).toEqual([]);
      }),
      law,
    );
  });

  test.each(groups)('I-07 on every low sheet of the group $group', ({ questions }) => {
    for (const sheet of everySheet(questions)) {
      if (!isNow(sheet)) expect(urgentWithout(sheet)).toEqual([]);
    }
  });

  test('I-07 no single topic is quiet without its danger points answered', () => {
    for (const topic of specTopicsWithRule) {
      expect(urgentWithout(quietSheet({ topics: [topic] }))).toEqual([]);
    }
  });
});

describe('I-08 closed world: the low result needs the one narrow quiet path', () => {
  /** Spec section 9, I-08, with the quiet values of section 3, written out as the spec does: no word of it comes from the rules. */
  function isOnTheQuietPath(a: Record<string, unknown>): boolean {
    const is = (id: string, ...values: readonly string[]) => values.some((one) => one === a[id]);
    const no = (id: string) => is(id, 'no');
    const heard = (id: string) => is(id, 'yes', 'no', 'not-sure');
    const topics = a['topics'];
    const leads = [
      ...['gate', 'headache', 'vomiting', 'alert', 'collapse', 'weakness', 'injury', 'face'],
      ...['vision', 'fracture', 'fever', 'jaw', 'hearing'],
    ];
    return (
      leads.every(heard) &&
      no('gate') &&
      no('alert') &&
      is('worry', 'no', 'weeks') &&
      (no('headache') || (no('headache.severe') && no('headache.warning') && no('vomiting'))) &&
      (no('vomiting') || is('vomiting.pattern', 'once-well')) &&
      (no('collapse') || is('collapse.status', 'checked-and-well')) &&
      (no('weakness') || is('weakness.course', 'stable-known')) &&
      (no('injury') || is('injury.danger', 'no', 'checked')) &&
      (no('injury') || no('injury.head') || (no('headache') && no('vomiting'))) &&
      (no('injury') || heard('injury.head')) &&
      (no('face') || (is('face.course', 'stable-known') && no('face.with'))) &&
      (no('vision') || is('vision.course', 'stable-known')) &&
      (no('fracture') || is('fracture.status', 'known-healing')) &&
      (no('jaw') || (no('jaw.danger') && no('fever'))) &&
      (no('fever') || no('fever.danger')) &&
      (no('hearing') ||
        (is('hearing.course', 'slow', 'stable-unknown', 'stable-known') && no('hearing.with'))) &&
      Array.isArray(topics) &&
      specTopicsWithRule.every((topic) => !topics.includes(topic) || no(`topic.${topic}`))
    );
  }

  test('I-08 closed world, on any sheet, complete or torn', () => {
    fc.assert(
      fc.property(fc.oneof(anySheet(), fullSheet(), completeSheet()), (sheet) => {
        expect(isNow(sheet)).toBe(!isOnTheQuietPath(sheet));
      }),
      { ...law, numRuns: 4 * law.numRuns },
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

  test.each(groups)('I-08 closed world, on every sheet of the group $group', ({ questions }) => {
    const sheets = [...everySheet(questions)];
    expect(sheets.filter((sheet) => isNow(sheet) === isOnTheQuietPath({ ...sheet }))).toEqual([]);
  });
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

  /** Answers as the check does: always the first question of this order that is open and has no answer yet. */
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

test('I-10 closed follow-ups are inert: whatever stands under a "no" changes nothing', () => {
  const hidden = fc.dictionary(
    fc.constantFrom(...ruleset.questions.map(({ id }) => id)),
    fc.oneof(fc.constantFrom('yes', 'new', 'not-sure', 'sudden', 'no'), anyValue),
  );
  fc.assert(
    fc.property(anySheet(), hidden, (sheet, values) => {
      const stale = Object.entries(values).filter(([id]) => {
        const { followUpOf } = theQuestion(id);
        if (followUpOf === undefined) return false;
        if (followUpOf.topic === undefined) return sheet[followUpOf.question] === 'no';
        return sheet.topics !== undefined && !isPicked(sheet, followUpOf.topic);
      });
      const withStale = { ...sheet, ...Object.fromEntries(stale) };
      expect(triage(withStale)).toEqual(triage(sheet));
      expect(urgentSoFar(withStale)).toEqual(urgentSoFar(sheet));
      expect(reasons(withStale).map(({ rule }) => rule)).toEqual(
        reasons(sheet).map(({ rule }) => rule),
      );
    }),
    law,
  );
});

test('I-12 the gate dominates: loud, missing or unreadable, it is "now" and calls first', () => {
  const loudGate = fc.oneof(fc.constantFrom('yes', 'not-sure', undefined), garbage);
  fc.assert(
    fc.property(anySheet(), loudGate, (sheet, gate) => {
      const outcome = triage({ ...sheet, gate });
      expect(outcome).toMatchObject({ disposition: 'seek-care-now', callFirst: true });
      expect(outcome.because[0]).toBe('R0-gate');
      if (gate !== 'yes' && gate !== 'not-sure') return;
      expect(urgentSoFar({ ...sheet, gate }).because[0]).toBe('R0-gate');
      expect(urgentSoFar({ ...sheet, gate }).callFirst).toBe(true);
    }),
    law,
  );
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

test('I-25 early stop is sound: what fired so far stays, whatever is answered after', () => {
  fc.assert(
    fc.property(anySheet(), fullSheet(), (soFar, rest) => {
      const early = urgentSoFar(soFar);
      const completed = { ...rest, ...soFar };
      expect(urgentSoFar(completed).because).toEqual(expect.arrayContaining([...early.because]));
      if (early.because.length > 0) expect(isNow(completed)).toBe(true);
      if (early.callFirst) expect(triage(completed).callFirst).toBe(true);
    }),
    law,
  );
});

test('I-27 "call first" is only ever said with "now"', () => {
  fc.assert(
    fc.property(fc.oneof(anything(), completeSheet()), (input) => {
      if (triage(input).callFirst) expect(isNow(input)).toBe(true);
      if (urgentSoFar(input).callFirst) expect(urgentSoFar(input).because).not.toEqual([]);
    }),
    law,
  );
});

function theQuestion(id: string) {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new Error(`The ruleset has no question "${id}"`);
  return question;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function theTopics() {
  return theQuestion('topics');
}
