/** The summary that the command writes as CSV. */
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
import { afterAll, describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { summaryCsv, Tally } from '../../tools/triage/auditSummary';
import { quiet, loud, response, bundle, json } from './auditingResources';

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
