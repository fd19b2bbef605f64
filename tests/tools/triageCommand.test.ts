/** The command as it runs: its files, its output and its exit codes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { quietSheet } from '../support/sheets';
import vignetteFile from '../support/vignettes.json';
import { line, outcome } from './auditing';

const quiet = quietSheet();
const loud = quietSheet({ vision: 'yes', 'vision.course': 'new' });
const pretty = (sheet: unknown) => JSON.stringify(sheet, null, 2);

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
