/** Rules that are not whole: what can't be judged is urgent, and spoils nothing beside it. */
import { describe, expect, test } from 'vitest';
import { any, loud, picked, type Condition } from '../../rules/condition';
import { assemble, ruleset, type CatalogueSign } from '../../rules/ruleset';
import { reasons } from '../../rules/reasons';
import { triage, urgentSoFar } from '../../rules/triage';

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

describe('a sheet that can’t be read', () => {
  const throwing = {
    get gate(): string {
      throw new Error('unreadable');
    },
  };
  test.each<[title: string, sheet: unknown]>([
    ['nothing', null],
    ['a list', []],
    ['one that throws when it is read', throwing],
  ])('%s: the one reason is that it could not be read', (_, sheet) => {
    expect(reasons(sheet)).toEqual([{ rule: 'R-INVALID', answers: [], sure: true }]);
    expect(triage(sheet)).toMatchObject({ callFirst: true, because: ['R-INVALID'] });
  });
});
