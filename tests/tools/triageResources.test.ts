import { spawnSync } from 'node:child_process';
import {
  closeSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { AnswerSheet } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { triage, type Outcome } from '../../rules/triage';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import { summaryCsv, Tally } from '../../tools/triage/auditSummary';
import { Messages } from '../../tools/triage/messages';
import { SheetReader } from '../../tools/triage/readSheets';
import { SheetAudit } from '../../tools/triage/sheetAudit';
import { completeSheet } from '../support/arbitraries';
import { quietSheet } from '../support/sheets';
import { vignettes } from '../support/vignettes.json';

const quiet = quietSheet();
const loud = quietSheet({ vision: 'yes', 'vision.course': 'new' });
const response = (sheet: AnswerSheet) =>
  questionnaireResponse(sheet, { authored: new Date(0), language: 'en' });
const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const unreadable = triage(undefined);
const json = (value: unknown) => JSON.stringify(value);

/** Outcomes and messages for a text, as the command makes them. */
function audit(text: string): { outcomes: Outcome[]; said: string } {
  const messages = new Messages();
  const sheets = new SheetAudit('file', messages);
  const reader = new SheetReader();
  for (const found of [...reader.push(Buffer.from(text)), ...reader.end()]) sheets.take(found);
  const lines = sheets.takeLines().split('\n').slice(0, -1);
  return { outcomes: lines.map((line) => JSON.parse(line) as Outcome), said: messages.take() };
}

describe('responses in the place of sheets', () => {
  const sheets = vignettes.map(({ structured }) => structured as AnswerSheet);
  const responses = sheets.map(response);
  test.each<[what: string, text: string]>([
    ['NDJSON', responses.map(json).join('\n')],
    ['an array', json(responses)],
    ['one Bundle on a line', json(bundle(...responses))],
    ['one Bundle over many lines', JSON.stringify(bundle(...responses), null, 2)],
    [
      'Bundles in a Bundle',
      json(bundle(bundle(...responses.slice(0, 9)), bundle(...responses.slice(9)))),
    ],
  ])('have the outcomes of the sheets: every vignette, as %s', (_what, text) => {
    expect(audit(text)).toEqual({ outcomes: sheets.map((sheet) => triage(sheet)), said: '' });
  });

  test('are read beside sheets', () => {
    const { outcomes, said } = audit([loud, response(quiet), quiet].map(json).join('\n'));
    expect({ outcomes, said }).toEqual({
      outcomes: [loud, quiet, quiet].map((one) => triage(one)),
      said: '',
    });
  });

  test('other resources in a Bundle are counted', () => {
    const { outcomes, said } = audit(
      json(bundle({ resourceType: 'Patient' }, response(quiet), { resourceType: 'Patient' })),
    );
    expect(outcomes).toEqual([triage(quiet)]);
    expect(said).toBe('file, line 1: passed over in the Bundle: 2 Patient\n');
  });
});

describe('what is wrong with one response is reported with its entry and item, and loses nothing of the others', () => {
  const damaged = (edit: (text: string) => string) =>
    json(bundle(response(quiet), 'HERE', response(loud))).replace(
      '"HERE"',
      edit(json(response(quiet))),
    );
  test.each<[what: string, text: string, fault: string]>([
    [
      'a code that is no option',
      damaged((text) => text.replace('jaw:no', 'jaw:never')),
      'entry[1]: jaw: has the code jaw:never; expected one of jaw:yes, jaw:no, jaw:not-sure (QuestionnaireResponse.item[6].item[1].answer[0].value)',
    ],
    [
      'an unknown question',
      damaged((text) => text.replace('"linkId":"jaw"', '"linkId":"chin"')),
      'entry[1]: chin: no such question',
    ],
    [
      'another version of the questions',
      damaged((text) => text.replace(`|${ruleset.version}`, '|0.0.1')),
      'entry[1]: is https://marble-check.example/fhir/Questionnaire/marble-check-en|0.0.1; expected',
    ],
    [
      'an answer twice, the urgent one first',
      damaged((text) =>
        text.replace(
          '"linkId":"jaw",',
          '"linkId":"jaw","answer":[{"valueCoding":{"code":"jaw:yes"}}],',
        ),
      ),
      'entry[1]: entry[1].resource.item[6].item[1].answer is there more than once; expected once',
    ],
    ['no resource', damaged(() => 'null'), 'entry[1] has no resource'],
    ['a resource without a type', damaged(() => '{}'), 'entry[1] has no resource'],
    [
      'a type that is written a little wrong',
      damaged((text) => text.replace('QuestionnaireResponse', 'questionnaireResponse')),
      'entry[1]: expected a QuestionnaireResponse',
    ],
    [
      'a type that is a word of nobody',
      damaged((text) => text.replace('"QuestionnaireResponse"', '7')),
      'entry[1]: expected a QuestionnaireResponse',
    ],
    [
      'a resource twice, the second one no response',
      damaged((text) => `${text},"resource":{"resourceType":"Patient"}`),
      'entry[1]: entry[1].resource is there more than once',
    ],
    [
      'a list in the place of entries',
      damaged(() => '{"resourceType":"Bundle","entry":{}}'),
      'entry[1].resource.entry is no list',
    ],
  ])('%s', (_what, text, fault) => {
    const { outcomes, said } = audit(text);
    expect(outcomes).toEqual([triage(quiet), unreadable, triage(loud)]);
    expect(said).toContain(`file, line 1, sheet 2: ${fault}`);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  test('entries twice are one more sheet that cannot be read', () => {
    const text = json(bundle(response(quiet))).replace('"entry"', '"entry":[],"entry"');
    const { outcomes, said } = audit(text);
    expect(outcomes).toEqual([unreadable, triage(quiet)]);
    expect(said).toContain('entry is there more than once');
  });

  test('a resource that is neither stands for one sheet that cannot be read', () => {
    const { outcomes, said } = audit('{"resourceType":"Patient"}');
    expect(outcomes).toEqual([unreadable]);
    expect(said).toContain('expected a QuestionnaireResponse');
  });

  test('one that nests without an end is one sheet that cannot be read', () => {
    const deep = `{"resourceType":"Bundle","entry":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const { outcomes, said } = audit(`${deep}\n${json(quiet)}`);
    expect(outcomes).toEqual([unreadable, triage(quiet)]);
    expect(said).toContain('has more than 200 levels');
  });
});

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

describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'triage-csv-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/triage.ts', ...args], {
      encoding: 'utf8',
      input: '',
    });
  const rows = (path: string) =>
    readFileSync(path, 'utf8')
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(',').map((cell) => cell.replaceAll('"', '')));

  test('reads files of responses and Bundles, and writes a summary with the count of each rule', () => {
    const stopped = response({ gate: 'yes' });
    const one = file('one.json', JSON.stringify(response(loud), null, 2));
    const many = file(
      'bundle.json',
      json(bundle(response(quiet), stopped, { resourceType: 'QuestionnaireResponse' })),
    );
    const csv = join(folder, 'summary.csv');
    const { status, stdout, stderr } = run('--csv', csv, one, many);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([loud, quiet, { gate: 'yes' }, undefined].map((sheet) => triage(sheet)));
    expect(stderr).toContain(`${many}, line 1, sheet 3: entry[2]: expected the address`);

    const [head = [], ...counted] = rows(csv);
    const count = (row: number, column: string) => counted[row]?.[head.indexOf(column)];
    expect(counted.map((row) => row.slice(0, 2))).toEqual([
      [ruleset.version, one],
      [ruleset.version, many],
      [ruleset.version, 'all files'],
    ]);
    for (const { id } of ruleset.rules) expect(head).toContain(id);
    expect(
      [
        'sheets',
        'seek-care-now',
        'call-first',
        'discuss-next-visit',
        'R0-gate',
        'R1-vision',
        'R-INCOMPLETE',
        'R-INVALID',
      ].map((column) => [0, 1, 2].map((row) => count(row, column))),
    ).toEqual([
      ['1', '3', '4'],
      ['1', '2', '3'],
      ['0', '2', '2'],
      ['0', '1', '1'],
      ['0', '1', '1'],
      ['1', '0', '1'],
      ['0', '1', '1'],
      ['0', '1', '1'],
    ]);
  });

  test('a file that can’t be read is told apart from a whole one, and so is the sum', () => {
    const whole = file('whole.json', json(quiet));
    const csv = join(folder, 'part.csv');
    const cut = file('cut.json', `[${json(quiet)},`);
    const { status } = run('--csv', csv, whole, join(folder, 'not-there.json'), cut);
    expect(status).toBe(2);
    const [head = [], ...counted] = rows(csv);
    expect(counted.map((row) => row[head.indexOf('whole')])).toEqual(['yes', 'no', 'no', 'no']);
  });

  test('a name that a spreadsheet would obey, or that has a comma, stays a name', () => {
    const csv = join(folder, 'names.csv');
    const names = ['=1+1.json', 'a,"b".json'];
    for (const name of names) file(name, json(quiet));
    const tool = join(process.cwd(), 'tools/triage.ts');
    const { status } = spawnSync(
      process.execPath,
      [
        '--import',
        join(process.cwd(), 'node_modules/tsx/dist/esm/index.mjs'),
        tool,
        '--csv',
        csv,
        ...names,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const text = readFileSync(csv, 'utf8');
    expect(text).toContain(`\r\n${ruleset.version},"'=1+1.json",yes,1,`);
    expect(text).toContain(`\r\n${ruleset.version},"a,""b"".json",yes,1,`);
  });

  test.each(['=1.json', 'a;=1+1.json', 'a, -2.json', 'a\t@SUM(1).json', ' =1.json', '＝1.json'])(
    'the name %j begins no formula, whichever sign a spreadsheet parts cells at',
    (name) => {
      const rowsOfIt = summaryCsv([[name, new Tally()]]).split('\r\n');
      const cells = [',', ';', '\t'].flatMap((sign) => rowsOfIt.flatMap((row) => row.split(sign)));
      expect(cells.filter((cell) => /^["\s]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      expect(rowsOfIt[1]).toContain('.json');
    },
  );

  test('the mark at the start tells a spreadsheet that the letters are UTF-8', () => {
    const csv = summaryCsv([['مرضى é.json', new Tally()]]);
    expect(csv.startsWith('\uFEFFruleset,')).toBe(true);
    expect(csv).toContain('"مرضى é.json"');
  });

  test.each<[how: string, link: (path: string, name: string) => string]>([
    ['its own name', (path) => path],
    ['another way to it', (path) => join(folder, '../', basename(folder), basename(path))],
    ['a symbolic link', (path, name) => (symlinkSync(path, name), name)],
    ['a hard link', (path, name) => (linkSync(path, name), name)],
    [
      'a link to a link',
      (path, name) => (symlinkSync(path, `${name}.1`), symlinkSync(`${name}.1`, name), name),
    ],
  ])('will not write the summary over a file that it reads, by %s [HZ-74a]', (how, link) => {
    const path = file(`kept ${how}.json`, json(quiet));
    const { status, stdout, stderr } = run(
      '--csv',
      link(path, join(folder, `link ${how}.csv`)),
      path,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('is one of the files to read');
    expect(readFileSync(path, 'utf8')).toBe(json(quiet));
  });

  test('nor over the file that standard input comes from', () => {
    const path = file('standard.json', json(quiet));
    const input = openSync(path, 'r');
    const { status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/triage.ts', '--csv', path],
      { stdio: [input, 'ignore', 'ignore'] },
    );
    closeSync(input);
    expect(status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(json(quiet));
  });

  test('says where it cannot write', () => {
    const path = file('read.json', json(quiet));
    const { status, stdout, stderr } = run('--csv', join(folder, 'no/such.csv'), path);
    expect(status).toBe(2);
    expect(stdout).toContain('discuss-next-visit');
    expect(stderr).toContain('cannot be written (ENOENT');
  });
});
