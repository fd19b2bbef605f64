/** How the audit’s reader finds sheets in NDJSON and arrays, broken ones too. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SheetReader } from '../../tools/triage/readSheets';
import { anySheet } from '../support/arbitraries';
import { runs, line, a, audit, outcome } from './auditing';

/**
 * What the reader hands on: JSON texts as they stand, `!` for what cannot be read, each with the
 * line it starts on.
 */
function read(...pieces: readonly Buffer[]): readonly string[] {
  const reader = new SheetReader();
  const all = [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end()];
  return all.map((found) => `${String(found.line)} ${'reason' in found ? '!' : line(found.value)}`);
}

const readText = (text: string) => read(Buffer.from(text));
const b = '{"gate":"yes"}';

describe('the reader finds each sheet and its line', { timeout: 30_000 }, () => {
  // prettier-ignore
  test.each<[what: string, text: string, ...found: string[]]>([
    ['one object', a, `1 ${a}`],
    ['one object over lines', '{\n  "gate": "no"\n}\n', `1 ${a}`],
    ['an object that begins beside its brace', '{"gate":\n"no"}', `1 ${a}`],
    ['an object behind blank lines', '\n \n{\n"gate":"no"}', `3 ${a}`],
    ['a list inside an object over lines', '{\n"topics": [\n"life"\n]\n}', '1 {"topics":["life"]}'],
    ['NDJSON', `${a}\n${b}\n`, `1 ${a}`, `2 ${b}`],
    ['NDJSON without a last line end', `${a}\n${b}`, `1 ${a}`, `2 ${b}`],
    ['NDJSON with CRLF', `${a}\r\n${b}\r\n`, `1 ${a}`, `2 ${b}`],
    ['NDJSON with CR', `${a}\r${b}\r`, `1 ${a}`, `2 ${b}`],
    ['NDJSON with line ends of all kinds', `${a}\r\n${b}\r${b}\n\r${a}`, `1 ${a}`, `2 ${b}`, `3 ${b}`, `5 ${a}`],
    ['NDJSON with separators of lines within a text', `{"x":"\u2028\u2029\u0085"}\n${a}`, '1 {"x":"\u2028\u2029\u0085"}', `2 ${a}`],
    ['NDJSON with blank lines', `\n \t\r\n${a}\n\n${b}\n\n`, `3 ${a}`, `5 ${b}`],
    ['a byte order mark', `\uFEFF${a}\n${b}`, `1 ${a}`, `2 ${b}`],
    ['files that were joined with their marks', `\uFEFF${a}\n\uFEFF${b}\n\uFEFF`, `1 ${a}`, `2 ${b}`],
    ['a byte order mark before an array', `\uFEFF[${a}]`, `1 ${a}`],
    ['an array', `[${a},${b}]`, `1 ${a}`, `1 ${b}`],
    ['an array with spaces', ` [ ${a} , ${b} ] `, `1 ${a}`, `1 ${b}`],
    ['an array, an element a line', `[\n${a},\n${b}\n]\n`, `1 ${a}`, `1 ${b}`],
    ['an array with one element, on a line', `[\n${a}\n]\n`, `1 ${a}`],
    ['an array, comma first', `\n[${a}\n,${b}\n]`, `2 ${a}`, `2 ${b}`],
    ['an array over lines with CR', `[\r${a},\r${b}\r]`, `1 ${a}`, `1 ${b}`],
    ['an array of anything', '[null,[1,{"a":"]"}],"}",-1.5e3]', '1 null', '1 [1,{"a":"]"}]', '1 "}"', '1 -1500'],
    ['an empty array', '[]'],
    ['an empty array over lines', ' [\n]\n'],
    ['nothing', ''],
    ['white space only', ' \n\n\t\r'],
    ['a byte order mark only', '\uFEFF'],
    ['NDJSON that begins with an array', `[]\n${a}`, '1 []', `2 ${a}`],
    ['NDJSON that begins like an array', `[2026-11-23] started\n${a}\n${b}`, '1 !', `2 ${a}`, `3 ${b}`],
    ['NDJSON of other JSON', 'null\n42\n"no"\n[1,2]\n', '1 null', '2 42', '3 "no"', '4 [1,2]'],
  ])('%s', (_what, text, ...found) => {
    expect(readText(text)).toEqual(found);
  });

  test('in any NDJSON of JSON values, after a first sheet', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.json(), ends)), (rows) => {
        const text = rows.map(([json, end]) => json + end).join('');
        expect(readText(`${a}\n${text}`).slice(1)).toEqual(
          rows.map(([json], at) => `${String(at + 2)} ${line(JSON.parse(json))}`),
        );
      }),
      runs,
    );
  });

  test('in any array of JSON values, on one line or over lines', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), fc.constantFrom(0, 1, 2, '\t'), (texts, indent) => {
        const values = texts.map((text): unknown => JSON.parse(text));
        expect(readText(JSON.stringify(values, null, indent))).toEqual(
          values.map((value) => `1 ${line(value)}`),
        );
      }),
      runs,
    );
  });
});

describe('what is broken is one sheet in its place, and no other is invented', () => {
  // prettier-ignore
  test.each<[what: string, text: string, ...found: string[]]>([
    ['a garbage line', `${a}\noops\n${b}`, `1 ${a}`, '2 !', `3 ${b}`],
    ['two sheets on a line', `${a}${b}\n${b}`, '1 !', `2 ${b}`],
    ['a first line cut in a string', `{"gate":"n\n${b}`, '1 !', `2 ${b}`],
    ['a first line cut after an answer', `{"gate":"no"\n${b}\n${a}`, '1 !', `2 ${b}`, `3 ${a}`],
    ['a first line cut after a comma', `{"gate":"no",\n${b}\n${a}`, '1 !', `2 ${b}`, `3 ${a}`],
    ['a first line cut in a list', `{"topics":[\n${b}\n${a}`, '1 !', `2 ${b}`, `3 ${a}`],
    ['a last line that is cut', `${a}\n{"gate":"no`, `1 ${a}`, '2 !'],
    ['cut lines in a row', `${a}\n{"gate":"no",\n{"gate":"no"\n{"g\n${a}`, `1 ${a}`, '2 !', '3 !', '4 !', `5 ${a}`],
    ['a damaged object over lines', `{\n"gate": maybe,\n"jaw": "no"\n}`, '1 !'],
    ['an object over lines that breaks off', '{\n"gate": "no",\n"jaw"', '1 !'],
    ['objects over lines, one after the other', '{\n"gate":"no"\n}\n{\n"gate":"yes"\n}', '1 !'],
    ['an array that breaks off', `[${a},${b},{"gate":"n`, '1 !'],
    ['an array that is only opened', '\n[', '2 !'],
    ['an array with a garbage element', `[${a}, oops, ${b}]`, '1 !'],
    ['an array without a comma', `[\n${a}\n${b}\n]`, '1 !'],
    ['an array with a comma at its end', `[${a},]`, '1 !'],
    ['an array and more', `[\n${a}\n]\n\n${b}`, '1 !'],
    ['bytes that are no text', '\u0001\u0002\uFFFD\n', '1 !'],
  ])('%s', (_what, text, ...found) => {
    expect(readText(text)).toEqual(found);
  });

  // prettier-ignore
  test.each<[how: string, bytes: Buffer]>([
    ['with its mark', Buffer.from(`\uFEFF${a}\n${b}\n`, 'utf16le')],
    ['without a mark', Buffer.from(`${a}\r\n${b}\r\n`, 'utf16le')],
    ['the other way round', Buffer.from(`\uFEFF[${a},\n${b}]`, 'utf16le').swap16()],
  ])('UTF-16 is one, and is named: %s', (_how, bytes) => {
    const { lines, said } = audit(bytes);
    expect(lines).toEqual([outcome(undefined)]);
    expect(said.join()).toContain('is UTF-16; expected UTF-8');
  });

  test('UTF-16 that was joined to UTF-8 is named too', () => {
    const { lines, said } = audit(
      Buffer.concat([Buffer.from(`${a}\n`), Buffer.from(b, 'utf16le')]),
    );
    expect(lines).toEqual([{ gate: 'no' }, undefined].map(outcome));
    expect(said.join()).toContain('holds zero bytes, as UTF-16 does');
  });

  test('a line that is too long is one, and the next ones are read', { timeout: 30_000 }, () => {
    const pieces = Array.from({ length: 20 }, () => Buffer.alloc(1 << 20, 'x'));
    expect(read(Buffer.from('{"gate":"'), ...pieces, Buffer.from('\n{}\n'))).toEqual([
      '1 !',
      '2 {}',
    ]);
  });

  test('an array that is too long is one', { timeout: 60_000 }, () => {
    const reader = new SheetReader();
    const piece = Buffer.from(`${a},`.repeat(100_000));
    const found = [...reader.push(Buffer.from('['))];
    for (let read = 0; read < 300 << 20; read += piece.length) found.push(...reader.push(piece));
    expect([...found, ...reader.end()]).toEqual([
      {
        line: 1,
        reason: expect.stringContaining('is longer than 268435456 characters; jq') as unknown,
      },
    ]);
  });
});

describe('where the bytes are cut makes no difference', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    anySheet().map(line),
    anySheet().map((sheet) => JSON.stringify(sheet, null, 2)),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      ':',
      'null',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\uFEFF',
      '\n{\n',
      '},\n{',
      '\0',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.json({ stringUnit: 'binary' }),
  );
  const text = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.array(piece).map((pieces) => pieces.join('\n')),
    fc.array(piece).map((pieces) => pieces.join('\r')),
    fc.array(piece).map((pieces) => `\uFEFF[\n${pieces.join(',\n')}\n]`),
  );
  const bytes = fc.oneof(
    text.map((made) => Buffer.from(made)),
    text.map((made) => Buffer.from(made, 'utf16le')),
    fc.uint8Array().map((made) => Buffer.from(made)),
  );

  test('cut at any places', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }), (all, places) => {
        const inside = places.filter((place) => place < all.length).sort((x, y) => x - y);
        const cuts = [0, ...inside, all.length];
        const pieces = cuts.slice(1).map((end, index) => all.subarray(cuts[index], end));
        expect(read(...pieces)).toEqual(read(all));
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  test('one byte at a time', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        expect(read(...Array.from(all, (byte) => Buffer.of(byte)))).toEqual(read(all));
      }),
      runs,
    );
  });
});
