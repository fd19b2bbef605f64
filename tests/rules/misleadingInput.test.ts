/** What is no sheet, or is made to mislead, is never the low result. */
import { describe, expect, test } from 'vitest';
import { reasons } from '../../rules/reasons';
import { triage, urgentSoFar } from '../../rules/triage';
import { throwsAt } from '../support/arbitraries';
import { quietSheet, without } from '../support/sheets';
import { nextVisit, now, unreadable } from './outcomes';

describe('what is no sheet', () => {
  test.each<{ told: string; input: unknown }>([
    { told: 'nothing', input: undefined },
    { told: 'null', input: null },
    { told: 'a number', input: 7 },
    { told: 'a text', input: JSON.stringify(quietSheet()) },
    { told: 'a list', input: [quietSheet()] },
    { told: 'a function', input: () => quietSheet() },
    { told: 'a sheet with an answer that throws when read', input: throwsAt(quietSheet(), 'jaw') },
    { told: 'a revoked proxy', input: revoked() },
  ])('$told is R-INVALID and calls first', ({ input }) => {
    expect(triage(input)).toEqual(unreadable);
    expect(urgentSoFar(input)).toEqual({ because: ['R-INVALID'], callFirst: true });
    expect(reasons(input)).toEqual([{ rule: 'R-INVALID', answers: [], sure: true }]);
  });

  test.each<{ told: string; extra: object }>([
    { told: 'an unknown question', extra: { sight: 'no' } },
    { told: 'an empty id', extra: { '': 'no' } },
    {
      told: 'its own __proto__',
      extra: JSON.parse('{ "__proto__": { "gate": "no" } }') as object,
    },
    { told: 'its own constructor', extra: { constructor: 'no' } },
  ])('a quiet sheet with $told is R-INVALID, whatever its other answers', ({ extra }) => {
    const sheet = Object.fromEntries([...Object.entries(quietSheet()), ...Object.entries(extra)]);
    expect(triage(sheet)).toEqual(now(['R-INVALID']));
    expect(urgentSoFar(sheet).because).toEqual(['R-INVALID']);
    expect(triage({ ...sheet, gate: 'yes' })).toEqual(
      now(['R0-gate', ...triage(sheet).because], true),
    );
  });

  test('R-INVALID comes last, after what is missing', () => {
    const sheet = { ...without(quietSheet(), 'alert'), sight: 'no' };
    expect(triage(sheet).because).toEqual(['R10-alert', 'R-INCOMPLETE', 'R-INVALID']);
  });

  test.each<{ told: string; input: object }>([
    { told: 'in its prototype', input: Object.create(quietSheet()) as object },
    { told: 'in a Map', input: new Map(Object.entries(quietSheet())) },
    {
      told: 'hidden from listing',
      input: Object.defineProperties(
        {},
        Object.fromEntries(Object.entries(quietSheet()).map(([id, value]) => [id, { value }])),
      ),
    },
  ])('a record with its answers $told is a blank sheet', ({ input }) => {
    expect(triage(input)).toEqual(triage({}));
  });

  test('answers in a prototype never fill a gap', () => {
    const input = Object.assign(
      Object.create({ gate: 'no' }) as object,
      without(quietSheet(), 'gate'),
    );
    expect(triage(input)).toEqual(now(['R0-gate', 'R-INCOMPLETE'], true));
  });

  test('a record without a prototype is a sheet', () => {
    expect(triage(Object.assign(Object.create(null) as object, quietSheet()))).toEqual(nextVisit);
  });

  test('each answer is read once, so one that changes its mind is judged as it was first read', () => {
    let reads = 0;
    const sheet = Object.defineProperty({ ...quietSheet() }, 'gate', {
      enumerable: true,
      get: () => (reads++ === 0 ? 'yes' : 'no'),
    });
    expect(triage(sheet)).toEqual(now(['R0-gate'], true));
    expect(reads).toBe(1);
  });

  function revoked(): object {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }
});

describe('input made to mislead', () => {
  test('a list of topics with a hole in it counts as missing, not as "none of these"', () => {
    const because = triage({ ...quietSheet(), topics: new Array<string>(1) }).because;
    expect(because).toContain('R-INCOMPLETE');
  });

  test('a list of topics is read once, so one that changes its mind hides nothing', () => {
    let reads = 0;
    const topics = Object.defineProperty(['limp'], 0, {
      get: () => (reads++ === 0 ? 'limp' : 'growth'),
    });
    const sheet = { ...quietSheet({ topics: ['limp'], 'topic.limp': 'yes' }), topics };
    expect(triage(sheet).because).toEqual(['R8-limp']);
  });
});
