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

/** What the reader hands on: JSON texts as they stand, `!` for what is not JSON, each with the line it starts on. */
function read(...pieces: readonly Buffer[]): readonly (readonly [found: string, line: number])[] {
  const found: [string, number][] = [];
  const reader = new SheetReader({
    sheet: (value, _text, at) => found.push([JSON.stringify(value), at]),
    unreadable: (_reason, at) => found.push(['!', at]),
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return found;
}

const readText = (text: string) => read(Buffer.from(text));
const valuesIn = (text: string) => readText(text).map(([found]) => found);

/** Outcome lines and messages for a text, as the command makes them. */
function audit(text: string): { lines: string[]; said: string[]; unreadables: number } {
  const messages = new Messages();
  const sheets = new SheetAudit('file', messages);
  const reader = new SheetReader(sheets);
  reader.push(Buffer.from(text));
  reader.end();
  messages.countHiddenFaults();
  const linesOf = (all: string) => all.split('\n').slice(0, -1);
  return {
    lines: linesOf(sheets.take()),
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
  const a = '{"gate":"no"}';
  const b = '{"gate":"yes"}';
  test.each<[what: string, text: string, found: [string, number][]]>([
    ['one object', a, [[a, 1]]],
    ['one object over lines', '{\n  "gate": "no"\n}\n', [[a, 1]]],
    ['an object that begins beside its brace', '{"gate":\n"no"}', [[a, 1]]],
    [
      'objects over lines, one after the other',
      '{\n"gate":"no"\n}\n{\n"gate":"yes"\n}',
      [
        [a, 1],
        [b, 4],
      ],
    ],
    [
      'a list inside an object over lines',
      '{\n"topics": [\n"life"\n]\n}',
      [['{"topics":["life"]}', 1]],
    ],
    [
      'NDJSON',
      `${a}\n${b}\n`,
      [
        [a, 1],
        [b, 2],
      ],
    ],
    [
      'NDJSON without a last line end',
      `${a}\n${b}`,
      [
        [a, 1],
        [b, 2],
      ],
    ],
    [
      'NDJSON with CRLF',
      `${a}\r\n${b}\r\n`,
      [
        [a, 1],
        [b, 2],
      ],
    ],
    [
      'NDJSON with blank lines',
      `\n \t\r\n${a}\n\n${b}\n\n`,
      [
        [a, 3],
        [b, 5],
      ],
    ],
    [
      'a byte order mark',
      `\uFEFF${a}\n${b}`,
      [
        [a, 1],
        [b, 2],
      ],
    ],
    ['a byte order mark before an array', `\uFEFF[${a}]`, [[a, 1]]],
    [
      'an array',
      `[${a},${b}]`,
      [
        [a, 1],
        [b, 1],
      ],
    ],
    [
      'an array with spaces',
      ` [ ${a} , ${b} ] `,
      [
        [a, 1],
        [b, 1],
      ],
    ],
    [
      'an array, an element a line',
      `[\n${a},\n${b}\n]\n`,
      [
        [a, 2],
        [b, 3],
      ],
    ],
    [
      'an array, comma first',
      `[${a}\n,${b}\n]`,
      [
        [a, 1],
        [b, 2],
      ],
    ],
    [
      'an array over lines',
      '[\r\n  {\r\n    "gate": "no"\r\n  },\r\n  {\r\n    "gate": "yes"\r\n  }\r\n]',
      [
        [a, 2],
        [b, 5],
      ],
    ],
    [
      'an array of anything',
      '[null,[1,{"a":"]"}],"}","\\"",{"x":{"y":"}"}},-1.5e3]',
      [
        ['null', 1],
        ['[1,{"a":"]"}]', 1],
        ['"}"', 1],
        ['"\\""', 1],
        ['{"x":{"y":"}"}}', 1],
        ['-1500', 1],
      ],
    ],
    ['an empty array', '[]', []],
    ['an empty array over lines', ' [\n]\n', []],
    ['nothing', '', []],
    ['white space only', ' \n\n\t', []],
    ['a byte order mark only', '\uFEFF', []],
    [
      'NDJSON that begins with an array',
      `[]\n${a}`,
      [
        ['[]', 1],
        [a, 2],
      ],
    ],
    [
      'NDJSON that begins like an array',
      `[2026-11-23] started\n${a}\n${b}`,
      [
        ['!', 1],
        [a, 2],
        [b, 3],
      ],
    ],
    [
      'NDJSON of other JSON',
      'null\n42\n"no"\n[1,2]\n',
      [
        ['null', 1],
        ['42', 2],
        ['"no"', 3],
        ['[1,2]', 4],
      ],
    ],
  ])('%s', (_what, text, found) => {
    expect(readText(text)).toEqual(found);
  });

  test('in any NDJSON of JSON values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.json(), { minLength: 2 }),
        fc.constantFrom('\n', '\r\n'),
        (texts, end) => {
          expect(valuesIn(texts.join(end))).toEqual(texts.map((text) => line(JSON.parse(text))));
        },
      ),
      runs,
    );
  });

  test('in any array of JSON values, on one line or over lines', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), fc.constantFrom(0, 1, 2, '\t'), (texts, indent) => {
        const values = texts.map((text): unknown => JSON.parse(text));
        expect(valuesIn(JSON.stringify(values, null, indent))).toEqual(values.map(line));
      }),
      runs,
    );
  });

  test('in any row of objects over lines', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (values) => {
        expect(valuesIn(values.map(pretty).join('\n'))).toEqual(values.map(line));
      }),
      runs,
    );
  });
});

describe('damage is reported in its place and costs no other sheet', () => {
  const a = '{"gate":"no"}';
  const b = '{"gate":"yes"}';
  test.each<[what: string, text: string, found: [string, number][]]>([
    [
      'a garbage line',
      `${a}\noops\n${b}`,
      [
        [a, 1],
        ['!', 2],
        [b, 3],
      ],
    ],
    [
      'two sheets on a line',
      `${a}${b}\n${b}`,
      [
        ['!', 1],
        [b, 2],
      ],
    ],
    [
      'a line cut in a string',
      `{"gate":"n\n${b}`,
      [
        ['!', 1],
        [b, 2],
      ],
    ],
    [
      'a line cut after an answer',
      `{"gate":"no"\n${b}\n${a}`,
      [
        ['!', 1],
        [b, 2],
        [a, 3],
      ],
    ],
    [
      'a line cut after a comma',
      `{"gate":"no",\n${b}\n${a}`,
      [
        ['!', 1],
        [b, 2],
        [a, 3],
      ],
    ],
    [
      'a line cut after a colon',
      `{"gate":\n${b}\n${a}`,
      [
        ['!', 1],
        [b, 2],
        [a, 3],
      ],
    ],
    [
      'a line cut after a colon, at the end',
      `{"gate":\n${b}`,
      [
        ['!', 1],
        [b, 2],
      ],
    ],
    [
      'a line cut in a list',
      `{"topics":[\n${b}\n${a}`,
      [
        ['!', 1],
        [b, 2],
        [a, 3],
      ],
    ],
    [
      'cut lines in a row',
      `{"gate":"no",\n{"gate":"no"\n{"g\n${a}`,
      [
        ['!', 1],
        ['!', 2],
        ['!', 3],
        [a, 4],
      ],
    ],
    [
      'a cut line and garbage',
      `{"gate":"no"\nnot json\n${a}`,
      [
        ['!', 1],
        ['!', 2],
        [a, 3],
      ],
    ],
    [
      'a last line that is cut',
      `${a}\n{"gate":"no`,
      [
        [a, 1],
        ['!', 2],
      ],
    ],
    [
      'a damaged object over lines',
      `{\n"gate": maybe,\n"jaw": "no"\n}\n${b}`,
      [
        ['!', 1],
        [b, 5],
      ],
    ],
    [
      'an unclosed object over lines',
      `{\n"gate": "no"\n${b}`,
      [
        ['!', 1],
        [b, 3],
      ],
    ],
    ['an object over lines that breaks off', '{\n"gate": "no",\n"jaw"', [['!', 1]]],
    [
      'an object over lines with a bad escape',
      `{\n"gate": "\\q"\n}\n${b}`,
      [
        ['!', 1],
        [b, 4],
      ],
    ],
    [
      'an array that breaks off in a sheet',
      `[${a},${b},{"gate":"n`,
      [
        [a, 1],
        [b, 1],
        ['!', 1],
      ],
    ],
    [
      'an array that breaks off in a word',
      `[${a},nul`,
      [
        [a, 1],
        ['!', 1],
      ],
    ],
    [
      'an array that breaks off after a sheet',
      `[${a},${b}`,
      [
        [a, 1],
        [b, 1],
        ['!', 1],
      ],
    ],
    [
      'an array that breaks off after a comma',
      `[${a},\n`,
      [
        [a, 1],
        ['!', 2],
      ],
    ],
    ['an array that is only opened', '[', [['!', 1]]],
    [
      'a garbage element',
      `[${a}, oops, ${b}]`,
      [
        [a, 1],
        ['!', 1],
        [b, 1],
      ],
    ],
    [
      'a garbage element before a sound one',
      `[${a}, oops, 42, ${b}]`,
      [
        [a, 1],
        ['!', 1],
        ['42', 1],
        [b, 1],
      ],
    ],
    [
      'a garbage element at the end',
      `[${a}, oops]`,
      [
        [a, 1],
        ['!', 1],
      ],
    ],
    [
      'a sheet with a garbage value',
      `[{"gate": maybe}, ${b}]`,
      [
        ['!', 1],
        [b, 1],
      ],
    ],
    [
      'a sheet with a bad escape',
      `[{"gate":"\\q"}, ${b}]`,
      [
        ['!', 1],
        [b, 1],
      ],
    ],
    [
      'a quote that is missing',
      `[{"gate":"no, "jaw":"no"}, ${a}, ${b}]`,
      [
        ['!', 1],
        [a, 1],
        [b, 1],
      ],
    ],
    [
      'a brace that is missing',
      `[{"gate":"no", ${a}, ${b}]`,
      [
        ['!', 1],
        [a, 1],
        [b, 1],
      ],
    ],
    [
      'a bracket that is missing',
      `[{"topics":["life"}, ${a}, ${b}]`,
      [
        ['!', 1],
        [a, 1],
        [b, 1],
      ],
    ],
    [
      'a sheet cut by a line end',
      `[\n{"gate":"n\n${a},\n${b}\n]`,
      [
        ['!', 2],
        [a, 3],
        [b, 4],
      ],
    ],
    [
      'a comma that is missing',
      `[${a} ${b}, ${a}]`,
      [
        [a, 1],
        ['!', 1],
        [a, 1],
      ],
    ],
    [
      'a comma that is missing at a line end',
      `[\n${a}\n${b},\n${a}\n]`,
      [
        [a, 2],
        ['!', 3],
        [a, 4],
      ],
    ],
    [
      'a comma too many',
      `[${a},,${b}]`,
      [
        [a, 1],
        ['!', 1],
        [b, 1],
      ],
    ],
    [
      'a comma at the end',
      `[${a},]`,
      [
        [a, 1],
        ['!', 1],
      ],
    ],
    [
      'the wrong closing bracket',
      `[${a}}`,
      [
        [a, 1],
        ['!', 1],
      ],
    ],
    [
      'text after an array',
      `[\n${a}\n]\n\noops ${b}\n${b}`,
      [
        [a, 2],
        ['!', 5],
        ['!', 6],
      ],
    ],
    ['bytes that are no text', '\u0000\u0001\uFFFD\n', [['!', 1]]],
  ])('%s', (_what, text, found) => {
    expect(readText(text)).toEqual(found);
  });

  test('no prefix of an array loses a sheet that was whole before the cut', () => {
    const text = JSON.stringify([quiet, loud, quiet]);
    const ends = [1, 2].map((count) => JSON.stringify([quiet, loud].slice(0, count)).length - 1);
    for (let cut = 2; cut < text.length; cut += 1) {
      const whole = ends.filter((end) => end <= cut).length;
      const found = valuesIn(text.slice(0, cut));
      expect(found.slice(0, whole)).toEqual([quiet, loud].slice(0, whole).map(line));
      expect(found.at(-1)).toBe('!');
    }
  });

  test('a brace that is missing everywhere costs no sheet its place', () => {
    const broken = `{"gate":"no","jaw":"${'x'.repeat(10_000)}"`;
    const text = `[${Array.from({ length: 2_000 }, () => broken).join()}]`;
    expect(valuesIn(text)).toEqual(Array.from({ length: 2_000 }, () => '!'));
  });

  test('a line without end gives up after a limit', { timeout: 30_000 }, () => {
    const megabyte = Buffer.alloc(1 << 20, 'x');
    const pieces = Array.from({ length: 20 }, () => megabyte);
    expect(read(...pieces, Buffer.from('\n{}'))).toEqual([
      ['!', 1],
      ['{}', 2],
    ]);
    expect(read(Buffer.from('[{"gate":"'), ...pieces, Buffer.from('"},\n{}]'))).toEqual([
      ['!', 1],
      ['{}', 2],
    ]);
  });
});

describe('where the bytes are cut makes no difference', { timeout: 30_000 }, () => {
  const sheet = anySheet().map(line);
  const piece = fc.oneof(
    sheet,
    anySheet().map(pretty),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      '\\',
      ':',
      'null',
      ' ',
      '\n',
      '\r\n',
      '\n{\n',
      '},\n{',
      '{"gate":"no"',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.json({ stringUnit: 'binary' }),
  );
  const text = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.array(piece).map((pieces) => pieces.join('\n')),
    fc.array(piece).map((pieces) => `[${pieces.join(',')}]`),
    fc.array(piece).map((pieces) => `\uFEFF[\n${pieces.join(',\n')}\n]`),
  );
  const bytes = fc.oneof(
    text.map((made) => Buffer.from(made)),
    fc.uint8Array().map((made) => Buffer.from(made)),
  );

  test('cut at any places', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }), (all, places) => {
        const cuts = [
          0,
          ...places.filter((place) => place < all.length).sort((x, y) => x - y),
          all.length,
        ];
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

  test.each([
    ['an array', `[${' '.repeat(64 * 1024 - 4)}\n{}\n,{}]`],
    ['an array with something far behind it', `[]${' \n'.repeat(40_000)}{}`],
  ])('also at the size up to which the layout is decided: %s', (_what, text) => {
    const all = Buffer.from(text);
    for (const at of [1, 65_534, 65_535, 65_536, 65_537, 65_538]) {
      expect(read(all.subarray(0, at), all.subarray(at))).toEqual(read(all));
    }
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
        const { lines, unreadables } = audit(`${values.map(line).join('\n')}\noops`);
        expect(lines).toEqual([...values.map(outcome), outcome(undefined)]);
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
      'file, line 1, sheet 1: not JSON (Unexpected token \'o\', "oops" is not valid JSON); expected an answer sheet; printed R-INVALID in its place',
    ],
    [
      '\n[1]\nnull',
      'file, line 2, sheet 1: a list; expected an object of answers such as {"gate":"no","headache":"not-sure"}',
    ],
    ['{"gat":"no"}', 'file, line 1, sheet 1: no question "gat"; expected an id that --help lists'],
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
      'file, line 2, sheet 2: "jaw" is there more than once; expected once, so it counts as not answered',
    ],
    [
      '{"\\u001b[2J\\u202e":"no"}',
      'file, line 1, sheet 1: no question "\\u001b[2J\\u{202e}"; expected an id that --help lists',
    ],
    [
      '[',
      'file, line 1, sheet 1: not JSON (the array breaks off; expected ]); expected an answer sheet; printed R-INVALID in its place',
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

  test('the first 20 faults of sheets are told, the others counted', () => {
    const { said } = audit('{"gate":"maybe"}\n'.repeat(1000));
    expect(said).toHaveLength(21);
    expect(said[20]).toBe('980 more faults like these in answer sheets, not shown');
  });

  test('every line that is not JSON is told', () => {
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
      child.once('close', (code) => {
        resolve({ code, out, said });
      });
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
    expect(said).toMatch(/^standard input, line 2, sheet 2: not JSON \(.*\n$/);
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

  test.each([
    ['larger than its memory', `${line(quiet).slice(0, -1)}${' '.repeat(16_000)}}`, 6_000],
    ['with outcomes larger than its memory', '{}', 100_000],
  ])('reads an array on one line, %s', async (name, sheet, count) => {
    const path = file(name, `[${Array.from({ length: count }, () => sheet).join(',')}]`);
    const { code, out } = await run(process.execPath, ['--max-old-space-size=64', ...tool, path]);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(count + 1);
  });
});
