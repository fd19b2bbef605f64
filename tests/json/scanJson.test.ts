import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepest, lineAndColumn, mostTwice, scanJson } from '../../src/json/scanJson';
import { draws } from '../../tools/wide';

const runs = { numRuns: draws(300), seed: 20261128 } as const;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character taken out, put in or changed. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', ':', '}', ']', '0', '.', '\n', '\t', 'e'),
  )
  .chain(([text, at, char]) =>
    fc.constantFrom(0, 1).map((taken) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + char + text.slice(place + taken);
    }),
  );

describe('what is JSON', () => {
  test('is what JSON.parse takes, for anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fc.string({ unit: 'binary' })), (text) => {
        expect(scanJson(text).wrongAt === undefined).toBe(isJson(text));
      }),
      runs,
    );
  });

  test.each([
    ['01', 0],
    ['1.', 0],
    ['-', 0],
    ['"\\x"', 1],
    ['"a\nb"', 2],
    ['"\\u12"', 1],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['{}{}', 2],
    ['[}', 1],
    ['', 0],
    ['[1', 2],
  ])('%j goes wrong at %i', (text, at) => {
    expect(scanJson(text).wrongAt).toBe(at);
  });
});

describe('members that occur twice', () => {
  test.each<[text: string, found: [path: string, first: number, second: number][]]>([
    ['{"a":1,"b":2}', []],
    ['{"a":1,"a":2}', [['a', 1, 7]]],
    ['{"a":1,"\\u0061":2}', [['a', 1, 7]]],
    ['{"a":{"a":1},"b":{"a":1}}', []],
    ['[{"a":"\\"a\\":"},{"a":1,"a":[{"a":1}]}]', [['1.a', 17, 23]]],
    ['{"__proto__":1,"__proto__":2}', [['__proto__', 1, 15]]],
  ])('%s', (text, found) => {
    const { twice } = scanJson(text);
    expect(twice.map(({ path, first, second }) => [path.join('.'), first, second])).toEqual(found);
  });

  test('are found in any object, wherever it is', () => {
    const object = fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.jsonValue()), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(object, (members) => {
        const text = `[0,{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(' , ')}}]`;
        const names = members.map(([name]) => name);
        const again = names.filter((name, at) => names.indexOf(name) < at);
        expect(scanJson(text).twice.map(({ path }) => path)).toEqual(
          again.map((name) => [1, name]),
        );
      }),
      runs,
    );
  });
});

describe('reading ends', () => {
  test('at the deepest level, without an end of the stack', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(scanJson(nested(deepest))).toMatchObject({ wrongAt: undefined, stopped: undefined });
    expect(scanJson(nested(deepest + 1))).toMatchObject({ stopped: 'levels' });
    expect(scanJson(nested(1_000_000))).toMatchObject({ stopped: 'levels' });
  });

  test('when more members occur twice than anybody would mend', () => {
    const text = `{${'"a":1,'.repeat(mostTwice + 5)}"b":1}`;
    const { twice, stopped } = scanJson(text);
    expect(twice).toHaveLength(mostTwice);
    expect(stopped).toBe('twice');
  });

  test.each([
    ['a text without a last quote', `"${'a\\n'.repeat(2_000_000)}`],
    ['a long number', `${'1'.repeat(4_000_000)}x`],
    ['white space', ' '.repeat(8_000_000)],
  ])('whatever the length of %s', (_what, text) => {
    expect(scanJson(text).wrongAt).toBeDefined();
  });
});

test.each<[text: string, offset: number, line: number, column: number]>([
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb\r\rc', 5, 4, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(lineAndColumn(text, offset)).toEqual({ line, column });
});
