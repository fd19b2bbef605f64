/** Addresses made to mislead. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkProblems } from '../../src/deployment/launchLink';
import { parse, plainStart } from './parseLink';

describe('a link with a fault opens plain start, says which fault, and applies nothing', () => {
  test('1,000 hostile addresses: none throws, none applies a thing, all that claim to be a link are named', () => {
    const piece = fc.constantFrom(
      ...[
        'v=1',
        'v=2',
        'V=1',
        'clinic=north',
        'clinic=NORTH',
        'clinic=',
        'country=GB',
        'country=gb',
      ],
      ...[
        'country=ZZ',
        'mode=kiosk',
        'mode=Kiosk',
        'mode=',
        '__proto__=1',
        'constructor=1',
        '%',
        '%zz',
      ],
      ...[
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        '\u202e',
      ],
      ...[
        '%3Cscript%3E',
        '&',
        '&&',
        '=',
        '#',
        '#handout',
        'x'.repeat(5000),
        'result=discuss-next-visit',
      ],
      ...[
        'tel=999',
        'phone=%2B44',
        '\0',
        '﹤',
        'clinic=toString',
        'clinic=hasOwnProperty',
        '🦴=🦴',
      ],
    );
    const hostile = fc
      .tuple(
        fc.array(fc.oneof(piece, fc.string()), { minLength: 1, maxLength: 7 }),
        fc.constantFrom('&', '', ';'),
      )
      .map(([pieces, glue]) => `#${pieces.join(glue)}`);
    const right = /^#(?=.*\bv=1(?:&|$))(?:(?:v=1|clinic=north|country=GB|mode=kiosk)(?:&|$))+$/;
    let faults = 0;
    fc.assert(
      fc.property(hostile, (fragment) => {
        const link = parse(fragment);
        if (link.kind !== 'start') {
          expect(fragment.slice(1)).toSatisfy(
            (text: string) => !text.includes('=') || text === 'handout' || text === 'about',
          );
          return;
        }
        if (link.problem === undefined) {
          expect(fragment.replace(/^#+$/, '#')).toMatch(fragment.length < 3 ? /^#?$/ : right);
          return;
        }
        faults += 1;
        expect(linkProblems).toContain(link.problem);
        expect(link).toEqual({ ...plainStart, problem: link.problem });
      }),
      { numRuns: 1000 },
    );
    expect(faults).toBeGreaterThan(500);
  });
});
