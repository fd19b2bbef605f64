import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { Messages } from '../../tools/triage/messages';
import { SheetReader } from '../../tools/triage/readSheets';
import { SheetAudit } from '../../tools/triage/sheetAudit';
import { answerTo, anySheet } from '../support/arbitraries';
import { quietSheet } from '../support/sheets';
import vignetteFile from '../support/vignettes.json';

const runs = { numRuns: 300, seed: 20261123 } as const;
const quiet = quietSheet();
const loud = quietSheet({ vision: 'yes', 'vision.course': 'new' });
const line = (sheet: unknown) => JSON.stringify(sheet);
const pretty = (sheet: unknown) => JSON.stringify(sheet, null, 2);

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
const a = '{"gate":"no"}';
const b = '{"gate":"yes"}';

/** Outcome lines and messages for a text, as the command makes them. */
function audit(input: string | Buffer): { lines: string[]; said: string[]; unreadables: number } {
  const messages = new Messages();
  const sheets = new SheetAudit('file', messages);
  const reader = new SheetReader();
  for (const found of reader.push(Buffer.from(input))) sheets.take(found);
  for (const found of reader.end()) sheets.take(found);
  messages.countHiddenFaults();
  const linesOf = (all: string) => all.split('\n').slice(0, -1);
  return {
    lines: linesOf(sheets.takeLines()),
    said: linesOf(messages.take()),
    unreadables: sheets.unreadables,
  };
}

/** The outcome that a sheet is worth, in the public form. */
const outcome = (sheet: unknown) => {
  const { disposition, callFirst, because } = triage(sheet);
  return JSON.stringify({ disposition, callFirst, because });
};

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

describe('the command', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'triage-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  interface Run {
    readonly code: number | null;
    readonly out: string;
    readonly said: string;
  }

  function run(program: string, args: readonly string[], input = ''): Promise<Run> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { env: { ...process.env, npm_config_loglevel: 'error' } });
      let out = '';
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out, said }));
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  const tool = ['--import', 'tsx', 'tools/triage.ts'];
  const triageOf = (args: readonly string[], input?: string) =>
    run(process.execPath, [...tool, ...args], input);

  test('judges every vignette rightly, run as the README says', async () => {
    const { vignettes } = vignetteFile;
    const path = file('vignettes.json', pretty(vignettes.map(({ structured }) => structured)));
    const { code, out, said } = await run('npm', ['run', '--silent', 'triage', '--', path]);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    const outcomes = out
      .trimEnd()
      .split('\n')
      .map((one): unknown => JSON.parse(one));
    expect(outcomes).toEqual(
      vignettes.map(({ expected, expectedCallFirst, expectedRules }) => ({
        disposition: expected,
        callFirst: expectedCallFirst,
        because: expect.arrayContaining(expectedRules) as unknown,
      })),
    );
  });

  test('reads standard input, and ends with 1 when something there was not JSON', async () => {
    const { code, out, said } = await triageOf([], `${line(quiet)}\noops\n${line(loud)}`);
    expect(code).toBe(1);
    expect(out).toBe(`${[quiet, undefined, loud].map(outcome).join('\n')}\n`);
    expect(said).toMatch(
      /^standard input, line 2, sheet 2: is not JSON from line 2, column 1 on; .*\n$/,
    );
  });

  test('names a file that it cannot read, judges the others, and ends with 2', async () => {
    const missing = join(folder, 'missing.json');
    const { code, out, said } = await triageOf([file('a', line(quiet)), missing, folder, '-'], '[');
    expect(code).toBe(2);
    expect(out).toBe(`${[quiet, undefined].map(outcome).join('\n')}\n`);
    expect(said).toContain(`${missing}: cannot be read (ENOENT`);
    expect(said).toContain(`${folder}: cannot be read (EISDIR`);
  });

  test('says that an empty input has no sheet, which is no error', async () => {
    expect(await triageOf([])).toEqual({
      code: 0,
      out: '',
      said: 'standard input: no answer sheet in it\n',
    });
  });

  test('keeps exit code 0 for JSON that is no answer sheet', async () => {
    const { code, out, said } = await triageOf([], '[42]');
    expect({ code, out }).toEqual({ code: 0, out: `${outcome(42)}\n` });
    expect(said).toMatch(/^standard input, line 1, sheet 1: a number; expected an object/);
  });

  test('explains itself with --help, and refuses an option that it does not know', async () => {
    const [help, unknown] = await Promise.all([triageOf(['--help']), triageOf(['--fast'])]);
    expect({ code: help.code, said: help.said }).toEqual({ code: 0, said: '' });
    for (const { id } of ruleset.questions) expect(help.out).toContain(`  ${id}: `);
    expect({ code: unknown.code, out: unknown.out }).toEqual({ code: 2, out: '' });
    expect(unknown.said).toContain("'--fast'");
  });

  test('ends quietly when the reader of its output has enough', async () => {
    const path = file('many.ndjson', `${line(loud)}\n`.repeat(20_000));
    const command = '"$0" --import tsx tools/triage.ts "$1" | head -1';
    expect(await run('sh', ['-c', command, process.execPath, path])).toEqual({
      code: 0,
      out: `${outcome(loud)}\n`,
      said: '',
    });
  });

  const wide = `${line(quiet).slice(0, -1)}${' '.repeat(16_000)}}`;
  test.each([
    ['lines larger than its memory', `${wide}\n`.repeat(6_000), 6_000],
    ['an array with outcomes larger than its memory', `[${'{},'.repeat(99_999)}{}]`, 100_000],
  ])('reads %s', async (name, content, count) => {
    const path = file(name, content);
    const { code, out } = await run(process.execPath, ['--max-old-space-size=64', ...tool, path]);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(count + 1);
  });
});
