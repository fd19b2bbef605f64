/**
 * A terminal obeys characters that arguments of others may hold: every command tells them by name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { wholeNumber } from '../../tools/runCommand';

const evil = 'x\u001b[31m\u202e\u009b';
const told = 'x\\u{1b}[31m\\u{202e}\\u{9b}';
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * Ways to give each command something that it will speak of. The first part is the file that an npm
 * script runs.
 */
const calls: readonly (readonly [file: string, ...args: string[]])[] = [
  ['bench/run.ts', '--runs', evil],
  ['bench/run.ts', evil],
  ['tools/addLanguage.ts', evil],
  ['tools/buildSingle.ts', '--language', evil],
  ['tools/buildSingle.ts', '--deployment', evil],
  ['tools/changes.ts', evil],
  ['tools/checkDeployment.ts', evil],
  ['tools/fhirFiles.ts', join(folder, evil)],
  ['tools/fhirFiles.ts', `package.json/${evil}`],
  ['tools/headers.ts', evil],
  ['tools/mutation.ts', evil],
  ['tools/mutation.ts', `--${evil}`],
  ['tools/prove/prove.ts', '--control', evil],
  ['tools/prove/prove.ts', `--${evil}`],
  ['tools/screens/screens.ts', evil],
  ['tools/serve.ts', '--host', evil],
  ['tools/serve.ts', '--port', evil],
  ['tools/serve.ts', evil],
  ['tools/signOff.ts', evil],
  ['tools/soak.ts', '--people', evil],
  ['tools/soak.ts', '--seed', evil],
  ['tools/soak.ts', evil],
  ['tools/triage.ts', evil],
  ['tools/triage.ts', '--csv', evil, 'package.json', `--${evil}`],
  ['tools/withdraw.ts', evil],
];

test('every npm script that reads its arguments is in the table', () => {
  const { scripts } = z.parse(
    z.object({ scripts: z.record(z.string(), z.string()) }),
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  const files = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/\btsx (\S+\.ts)/g)].map(([, file = '']) => file),
  );
  const reading = files.filter((file) =>
    /parseArgs\(|argv\.slice/.test(readFileSync(file, 'utf8')),
  );
  expect([...new Set(calls.map(([file]) => file))].sort()).toEqual([...new Set(reading)].sort());
});

describe('what a command is given reaches the terminal by name alone', { timeout: 60_000 }, () => {
  test.each(calls)('%s %j %j %j %j', (file, ...args) => {
    const { stdout, stderr } = spawnSync('node_modules/.bin/tsx', [file, ...args], {
      encoding: 'utf8',
      timeout: 50_000,
    });
    const said = stdout + stderr;
    expect(said).toContain(told);
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('and the folder that was named is written all the same', () => {
    expect(existsSync(join(folder, evil, 'fhir', 'CodeSystem.json'))).toBe(true);
  });
});

describe('a number that a command is given', () => {
  test.each([
    ['9', 9],
    ['0', 0],
    ['20261124', 20261124],
  ])('%s is taken', (text, number) => {
    expect(wholeNumber('--seed', text)).toBe(number);
  });

  test.each(['', '-1', '1.5', '1e3', 'nine', ' 9', '9'.repeat(20)])('"%s" is refused', (text) => {
    expect(() => wholeNumber('--seed', text)).toThrow(
      `--seed ${text}: expected a whole number, 0 or more`,
    );
  });

  test('one that is too small is refused', () => {
    expect(() => wholeNumber('--people', '0', 1)).toThrow('1 or more');
  });
});
