import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { dataLaidOpen } from '../../../tools/mutation/dataLaidOpen';

/** The code that runs: types taken out, and nothing else changed. */
const whenRun = (code: string) =>
  ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;

const files = dataLaidOpen();

describe('rules with their data laid open for mutation', () => {
  test('every sign file is one', () => {
    const names = files.map(({ file }) => file).filter((file) => file.startsWith('rules/signs/'));
    expect(names).toHaveLength(10);
  });

  test.each(files)('$file runs the same, and no "as const" is left', ({ file, edit }) => {
    const code = readFileSync(file, 'utf8');
    expect(whenRun(edit(code))).toBe(whenRun(code));
    expect(edit(code)).not.toMatch(/\bas const\b/);
    expect(edit(code)).not.toBe(code);
  });
});
