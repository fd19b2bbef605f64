/** Rules that are not whole: what can't be judged is urgent, and spoils nothing beside it. */
import { describe, expect, test } from 'vitest';
import { any, loud, picked, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import {
  assemble,
  ruleset,
  type CatalogueRule,
  type CatalogueSign,
  type Ruleset,
} from '../../rules/ruleset';
import { reasons } from '../../rules/reasons';
import { triage, urgentSoFar } from '../../rules/triage';
import { quietSheet } from '../support/sheets';
import { nextVisit, now, unreadable, withRule } from './outcomes';

const about = {
  id: 'damaged',
  version: '0.0.0',
  reviewedOn: null,
  reviewBy: '2030-01-01',
  signOff: null,
};

function sign(id: CatalogueSign['id']): CatalogueSign {
  const found = ruleset.signs.find((one) => one.id === id);
  if (found === undefined) throw new Error(`Test set-up: no sign ${id}`);
  return found;
}

/** The sign with another condition for all of its rules. */
const withCondition = (id: CatalogueSign['id'], when: Condition): CatalogueSign => ({
  ...sign(id),
  rules: sign(id).rules.map((rule) => ({ ...rule, when })),
});

const damaged = { op: 'damaged' } as unknown as Condition;

test('an emergency check that can’t be judged calls first, whatever its answer', () => {
  const by = assemble(about, [withCondition('emergency', damaged), sign('worry')]);
  expect(triage({ gate: 'no', worry: 'no' }, by)).toEqual({
    disposition: 'seek-care-now',
    callFirst: true,
    because: ['R-INVALID'],
  });
});

test('a rule that can’t be judged does not call first unless it would', () => {
  const by = assemble(about, [sign('emergency'), withCondition('worry', damaged)]);
  expect(triage({ gate: 'no', worry: 'no' }, by)).toMatchObject({
    callFirst: false,
    because: ['R-INVALID'],
  });
});

test('a rule that holds, but not without the part that can’t be judged, counts as a reason without answers', () => {
  const by = assemble(about, [
    sign('emergency'),
    withCondition('sight', any(loud('vision'), loud('topics'))),
    sign('topics'),
  ]);
  const sheet = { gate: 'no', vision: 'not-sure', 'vision.course': 'new', topics: [] };
  expect(urgentSoFar(sheet, by).because).toEqual(['R1-vision']);
  expect(reasons(sheet, by)).toEqual([{ rule: 'R1-vision', answers: [], sure: true }]);
});

test('a topic is taken for picked when the list of topics is not there to ask', () => {
  const by = assemble(about, [sign('emergency'), withCondition('worry', picked('limp'))]);
  expect(triage({ gate: 'no', worry: 'no' }, by).because).toEqual(['R9-worry']);
});

test('a follow-up without its lead is never open', () => {
  const course = sign('sight').questions.filter(({ id }) => id === 'vision.course');
  const by = assemble(about, [
    sign('emergency'),
    sign('worry'),
    { ...sign('sight'), questions: course, rules: [] },
  ]);
  expect(triage({ gate: 'no', worry: 'yes' }, by).because).toEqual(['R9-worry']);
});

describe('a rule that breaks', () => {
  const nonsense = { op: 'no-such-condition' } as unknown as Condition;
  const breaks: readonly { told: string; when: Condition }[] = [
    { told: 'with a condition nobody knows', when: nonsense },
    { told: 'with a question the ruleset does not have', when: loud('sight' as QuestionId) },
    { told: 'that takes the list of topics for a plain question', when: loud('topics') },
  ];

  test.each(breaks)('$told ends on "now", never on "next visit"', ({ when }) => {
    const by = withRule('R1-vision', { when });
    expect(triage(quietSheet(), by)).toEqual(now(['R-INVALID']));
    expect(urgentSoFar(quietSheet(), by).because).toEqual(['R-INVALID']);
    expect(reasons(quietSheet(), by)).toEqual([{ rule: 'R-INVALID', answers: [], sure: true }]);
  });

  test.each(breaks)('$told leaves the other rules standing', ({ when }) => {
    const by = withRule('R1-vision', { when });
    const sheet = quietSheet({ gate: 'yes', worry: 'yes' });
    expect(triage(sheet, by)).toEqual(now(['R0-gate', 'R9-worry', 'R-INVALID'], true));
    expect(reasons(sheet, by).map(({ rule }) => rule)).toEqual([
      'R0-gate',
      'R9-worry',
      'R-INVALID',
    ]);
  });

  test('a question that has lost its options takes no answer, so it is never answered', () => {
    const by = assemble(
      ruleset,
      ruleset.signs.map((sign) => ({
        ...sign,
        questions: sign.questions.map((question) =>
          question.id === 'alert' ? { ...question, options: [] } : question,
        ),
      })),
    );
    expect(triage(quietSheet(), by)).toEqual(now(['R10-alert', 'R-INCOMPLETE']));
  });

  test('a ruleset that can not be read at all is R-INVALID and calls first', () => {
    const by: Ruleset = {
      ...ruleset,
      get rules(): readonly CatalogueRule[] {
        throw new Error('gone');
      },
    };
    expect(triage(quietSheet(), by)).toEqual(unreadable);
    expect(reasons(quietSheet(), by)).toEqual([{ rule: 'R-INVALID', answers: [], sure: true }]);
  });

  test('two rulesets with the same condition are judged each by its own quiet answers', () => {
    const louder = assemble(
      ruleset,
      ruleset.signs.map((sign) => ({
        ...sign,
        questions: sign.questions.map((question) =>
          question.kind === 'single' && question.id === 'worry'
            ? { ...question, quiet: [] }
            : question,
        ),
      })),
    );
    expect(triage(quietSheet(), louder)).toEqual(now(['R9-worry']));
    expect(triage(quietSheet())).toEqual(nextVisit);
  });

  test('reasons does not throw where a part of a rule that holds is broken', () => {
    const when = any(loud('worry'), loud('topics'));
    const by = withRule('R9-worry', { when });
    expect(reasons(quietSheet({ worry: 'not-sure' }), by)[0]?.rule).toBe('R9-worry');
  });
});
