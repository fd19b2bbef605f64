import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let tree = '';

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'import-table-'));
  for (const path of [
    'rules',
    'locales',
    'src',
    '.dependency-cruiser.cjs',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(path, join(tree, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  const plants: Readonly<Record<string, string>> = {
    'rules/planted.ts': "export { startI18n } from '../src/platform/i18n';",
    'src/ui/planted.ts': "export { triage } from '../../rules/triage';",
    'src/check/planted.ts': "export { SeekCareNow } from '../outcome/SeekCareNow';",
    'src/about/planted.ts': "export { HandoutPage } from '../handout/HandoutPage';",
    'src/library/planted.ts': "export { SeekCareNow } from '../outcome/SeekCareNow';",
    'src/outcome/planted.ts': "export { checkView } from '../check/checkView';",
  };
  for (const [file, text] of Object.entries(plants)) writeFileSync(join(tree, file), `${text}\n`);
});

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

test(
  'each import against the table is named with both files and the rule',
  { timeout: 60_000 },
  () => {
    const { stdout, status } = spawnSync(
      'npx',
      ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'rules', 'locales'],
      { cwd: tree, encoding: 'utf8' },
    );
    expect(status).toBeGreaterThan(0);
    const told = stdout.split('\n').filter((line) => line.trimStart().startsWith('error '));
    expect(told.map((line) => line.trim()).sort()).toEqual([
      'error down-from-about: src/about/planted.ts → src/handout/HandoutPage.tsx',
      'error down-from-check: src/check/planted.ts → src/outcome/SeekCareNow.tsx',
      'error down-from-library: src/library/planted.ts → src/outcome/SeekCareNow.tsx',
      'error down-from-rules: rules/planted.ts → src/platform/i18n.ts',
      'error fhir-and-library-stand-alone: src/library/planted.ts → src/outcome/SeekCareNow.tsx',
      'error outcome-takes-view-types-only: src/outcome/planted.ts → src/check/checkView.ts',
      'error ui-takes-types-only: src/ui/planted.ts → rules/triage.ts',
    ]);
  },
);
