import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary, type LibraryFile } from '../../tools/buildLibrary';

const limit = 25_000;
const entries = ['rules.js', 'fhir.js'] as const;

/** Somebody's project that has the package installed. */
let project = '';
let files: readonly LibraryFile[] = [];

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'library-'));
  const installed = join(project, 'node_modules/marble-check');
  mkdirSync(installed, { recursive: true });
  cpSync('package.json', join(installed, 'package.json'));
  mkdirSync(join(project, 'node_modules/@types'));
  for (const name of ['zod', 'typescript', '@types/fhir']) {
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  files = await buildLibrary(join(installed, 'dist-library'));
}, 180_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** A file with all that it imports. */
function withImports(name: string): readonly LibraryFile[] {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`Test set-up: ${name} was not built.`);
  return [file, ...file.imports.flatMap(withImports)];
}

describe.each(entries)('%s', (entry) => {
  test('weighs at most 25 kB with all that it imports, compressed', () => {
    const code = withImports(entry)
      .map((file) => file.code)
      .join('\n');
    expect(gzipSync(code).length).toBeLessThan(limit);
    expect(gzipSync(code).length).toBeGreaterThan(1_000);
  });

  test('holds rules, FHIR and the checker of shapes, and nothing of the app or of React', () => {
    const strange = withImports(entry)
      .flatMap(({ sources }) => sources)
      .map((path) => path.replaceAll('\\', '/'))
      .filter(
        (path) => !/\/(?:rules|src\/fhir|src\/json|src\/library|node_modules\/zod)\//.test(path),
      );
    expect(strange).toEqual([]);
  });
});

/** The examples of docs/library.md: what is run, and what it is said to print. */
const examples = [
  ...readFileSync('docs/library.md', 'utf8').matchAll(/```js\n([^]*?)```\n\n```text\n([^]*?)```/g),
].map(([, code = '', printed = '']) => ({ code, printed }));

test('the documentation has an example of each module', () => {
  expect(examples).toHaveLength(2);
  for (const name of ['marble-check/rules', 'marble-check/fhir']) {
    expect(examples.map(({ code }) => code).join('\n')).toContain(`'${name}'`);
  }
});

describe.each(examples)('the example that begins $code', ({ code, printed }) => {
  test('runs in Node and prints what the documentation says', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', code],
      {
        cwd: project,
        encoding: 'utf8',
      },
    );
    expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
  });

  test.each(['nodenext', 'bundler'])(
    'has types that hold, with modules resolved as %s',
    (resolution) => {
      writeFileSync(
        join(project, 'example.ts'),
        `declare const console: { log(...all: unknown[]): void };\n${code}`,
      );
      const { stdout, status } = spawnSync(
        process.execPath,
        [
          'node_modules/typescript/bin/tsc',
          ...['--noEmit', '--strict', '--skipLibCheck', '--lib', 'ES2023', '--target', 'es2022'],
          ...[
            '--module',
            resolution === 'nodenext' ? 'nodenext' : 'esnext',
            '--moduleResolution',
            resolution,
          ],
          'example.ts',
        ],
        { cwd: project, encoding: 'utf8' },
      );
      expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    },
  );

  test('and a mistake in it does not compile', () => {
    writeFileSync(
      join(project, 'mistake.ts'),
      "import { triage } from 'marble-check/rules';\ntriage({}).dispositoin;\n",
    );
    const { stdout } = spawnSync(
      process.execPath,
      [
        'node_modules/typescript/bin/tsc',
        '--noEmit',
        '--skipLibCheck',
        '--module',
        'nodenext',
        'mistake.ts',
      ],
      { cwd: project, encoding: 'utf8' },
    );
    expect(stdout).toContain("Property 'dispositoin' does not exist");
  });
});
