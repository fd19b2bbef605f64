import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { answerTo, anySheet } from '../support/arbitraries';
import { runs, line, a, audit, outcome } from './auditing';

describe('each sheet gives the outcome of triage, in the public form', { timeout: 30_000 }, () => {
  test('for any sheet', () => {
    fc.assert(
      fc.property(fc.array(anySheet()), (sheets) => {
        expect(audit(JSON.stringify(sheets)).lines).toEqual(sheets.map(outcome));
        expect(audit(sheets.map(line).join('\n'))).toEqual({
          lines: sheets.map(outcome),
          said: [],
          unreadables: 0,
        });
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test('for any JSON, and R-INVALID for what is none', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 2 }), (values) => {
        const { lines, unreadables } = audit(`${a}\n${values.map(line).join('\n')}\noops`);
        expect(lines.slice(1)).toEqual([...values.map(outcome), outcome(undefined)]);
        expect(unreadables).toBe(1);
      }),
      runs,
    );
  });
});

describe('a fault is named with file, line, id and what was expected', () => {
  test.each<[text: string, said: string]>([
    [
      'oops',
      'file, line 1, sheet 1: is not JSON from line 1, column 1 on; expected an answer sheet; printed R-INVALID in its place',
    ],
    [
      '\n[1]\n{}',
      'file, line 2, sheet 1: a list; expected an object of answers such as {"gate":"no","headache":"not-sure"}',
    ],
    ['{"gat":"no"}', 'file, line 1, sheet 1: no question "gat"; expected an id that --help lists'],
    [
      '{"topic.life":"no"}',
      'file, line 1, sheet 1: `topic.life` is of 0.2: ask `mood` and `daily-life` again',
    ],
    [
      '{"gate":"maybe"}',
      'file, line 1, sheet 1: "gate" is "maybe"; expected one of yes, no, not-sure, so it counts as not answered',
    ],
    [
      '{"fracture":"no","fracture.status":true}',
      'file, line 1, sheet 1: "fracture.status" is true; expected one of new, known-changed, known-healing, not-sure, so it counts as not answered',
    ],
    [
      '{"topics":"life"}',
      `file, line 1, sheet 1: "topics" is "life"; expected a list, empty or with any of ${ruleset.questionById.get('topics')?.options.join(', ') ?? ''}, so it counts as not answered`,
    ],
    [
      '[{"gate":"no"},\n{"jaw":"no","jaw":"yes"}]',
      'file, line 1, sheet 2: "jaw" is there more than once; expected once, so it counts as not answered',
    ],
    [
      '{"\\u001b[2J\\u202e":"no"}',
      'file, line 1, sheet 1: no question "\\u001b[2J\\u{202e}"; expected an id that --help lists',
    ],
    [
      '\n[\n{"gate":"no"},\n  oops]',
      "file, line 2, sheet 1: is not JSON from line 4, column 3 on; jq -c '.[]' makes lines of an array, and jq -c . makes them of objects over many lines; expected an answer sheet; printed R-INVALID in its place",
    ],
    [
      `{"gate":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'file, line 1, sheet 1: "gate" is […]; expected one of yes, no, not-sure, so it counts as not answered',
    ],
  ])('%j', (text, said) => {
    expect(audit(text).said[0]).toBe(said);
  });

  test('no garbage can send control characters to the terminal', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        for (const said of audit(lines.join('\n')).said)
          expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      runs,
    );
  });

  test('the first 20 faults of sheets are reported, the others counted', () => {
    const { said } = audit('{"gate":"maybe"}\n'.repeat(1000));
    expect(said).toHaveLength(21);
    expect(said[20]).toBe('980 more faults like these in answer sheets, not shown');
  });

  test('every line that is not JSON is reported', () => {
    expect(audit('oops\n'.repeat(1000)).said).toHaveLength(1000);
  });
});

describe('an id that comes twice cannot hide a louder answer', () => {
  test('for every question, whichever answers are given and wherever', () => {
    const doubled = fc
      .constantFrom(...ruleset.questions)
      .chain((question) =>
        fc.tuple(fc.constant(question.id), answerTo(question), answerTo(question), anySheet()),
      );
    fc.assert(
      fc.property(doubled, fc.boolean(), ([id, first, second, rest], escaped) => {
        const key = escaped
          ? `"\\u${id.charCodeAt(0).toString(16).padStart(4, '0')}${id.slice(1)}"`
          : line(id);
        const others = Object.entries(rest).filter(([other]) => other !== id);
        const members = others.map(([other, answer]) => `${line(other)}:${line(answer)}`);
        const text = `{${[`${line(id)}:${line(first)}`, ...members, `${key} : ${line(second)}`].join(',')}}`;
        const { lines, said } = audit(text);
        expect(said[0]).toContain(`${line(id)} is there more than once`);
        for (const answer of [first, second]) {
          const alone = triage({ ...Object.fromEntries(others), [id]: answer });
          const together = JSON.parse(lines[0] ?? '') as typeof alone;
          if (alone.disposition === 'seek-care-now')
            expect(together.disposition).toBe('seek-care-now');
          if (alone.callFirst) expect(together.callFirst).toBe(true);
        }
      }),
      runs,
    );
  });

  test.each([
    ['inside a value', '{"gate":"no","x":{"gate":"yes","gate":"no"}}'],
    ['as a text that looks like one', '{"gate":"no","x":"\\"gate\\":"}'],
  ])('but not %s', (_where, text) => {
    expect(audit(text).said.join()).not.toContain('more than once');
  });
});
