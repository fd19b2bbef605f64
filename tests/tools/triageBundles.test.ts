/** Bundles in the place of sheets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triage } from '../../rules/triage';
import { completeSheet } from '../support/arbitraries';
import { quiet, response, bundle, unreadable, json, audit } from './auditingResources';

describe('entries of a Bundle that need no resource are passed over, and counted', () => {
  const bundleOf = (...entry: readonly unknown[]) => json({ resourceType: 'Bundle', entry });
  test.each<[what: string, entry: object]>([
    ['a delete', { request: { method: 'DELETE', url: 'Patient/1' } }],
    ['a look-up', { request: { method: 'GET', url: 'Patient?name=x' } }],
    ['the response of a step of a transaction', { response: { status: '204' } }],
    ['a delete in a history', { request: { method: 'DELETE' }, response: { status: '204' } }],
  ])('%s', (_what, entry) => {
    const { outcomes, said } = audit(bundleOf(entry, { resource: response(quiet) }, entry));
    expect(outcomes).toEqual([triage(quiet)]);
    expect(said).toBe('file, line 1: passed over in the Bundle: 2 entry without a resource\n');
  });

  test.each<[what: string, entry: string]>([
    [
      'a resource that should be there',
      '{"request":{"method":"PUT","url":"QuestionnaireResponse/1"}}',
    ],
    ['neither request nor response', '{"fullUrl":"urn:uuid:1"}'],
    ['a resource that is nothing', '{"resource":null,"request":{"method":"DELETE"}}'],
    ['two requests', '{"request":{"method":"POST"},"request":{"method":"DELETE"}}'],
  ])('but not one without %s', (_what, entry) => {
    const { outcomes, said } = audit(bundleOf('HERE').replace('"HERE"', entry));
    expect(outcomes).toEqual([unreadable]);
    expect(said).toContain('entry[0]');
  });
});

describe('one bad Bundle is one sheet that cannot be read, and the next line is judged [HZ-73]', () => {
  const name = 'n'.repeat(120_000);
  const twice = Array.from({ length: 6000 }, (_, at) => `"a${String(at)}":0,"a${String(at)}":0`);
  const nested = `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(80)}{}${'}]}'.repeat(80)}`;
  test.each<[what: string, bundle: string, fault: string]>([
    [
      'members twice under a name without end',
      `{"resourceType":"Bundle","${name}":{${twice.join()}}}`,
      'is there more than once',
    ],
    [
      '20,000 members twice',
      `{"resourceType":"Bundle","x":{${'"a":0,'.repeat(20_001)}"b":0}}`,
      'has more than 10000 members that are there twice',
    ],
    ['Bundles in Bundles', nested, 'is nested deeper than 200'],
    [
      'six million values',
      `{"resourceType":"Bundle","x":[${'0,'.repeat(5_999_999)}0]}`,
      'has more than 2000000 values',
    ],
    [
      'more entries than anybody has',
      `{"resourceType":"Bundle","entry":[${'{},'.repeat(150_000)}{}]}`,
      '100000 at most',
    ],
  ])('%s', { timeout: 120_000 }, (_what, text, fault) => {
    const { outcomes, said } = audit(`${text}\n${json(quiet)}\n`);
    expect(outcomes.at(-1)).toEqual(triage(quiet));
    expect(new Set(outcomes.slice(0, -1).map(({ because }) => because.join()))).toEqual(
      new Set(['R-INVALID']),
    );
    expect(said).toContain(fault);
    for (const one of said.split('\n')) expect(one.length).toBeLessThan(2500);
  });
});

/** Any JSON, and what looks like FHIR with any JSON in it. */
const anyEntry = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      resourceType: fc.constantFrom('Bundle', 'QuestionnaireResponse', 'Patient', 'bundle', ''),
      questionnaire: fc.constant(response(quiet).questionnaire),
      status: fc.constant('completed'),
      entry: fc.oneof(fc.jsonValue(), fc.array(fc.record({ resource: fc.jsonValue() }))),
      item: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

test('nothing in a Bundle can make another entry fail open, or get lost', () => {
  fc.assert(
    fc.property(completeSheet(), anyEntry, (sheet, bad) => {
      const { outcomes } = audit(json(bundle(response(sheet), bad, response(sheet))));
      expect(outcomes[0]).toEqual(triage(sheet));
      expect(outcomes.at(-1)).toEqual(triage(sheet));
      for (const { disposition } of outcomes.slice(1, -1)) {
        expect(disposition).toBe('seek-care-now');
      }
    }),
    { numRuns: 500, seed: 20261124 },
  );
});
