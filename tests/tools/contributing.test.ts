import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  contributing,
  contributingFile,
  foldersOf,
  importTable,
  readImportRules,
} from '../../tools/importTable';

test('the committed table of imports is what lint checks now', async () => {
  expect(readFileSync(contributingFile, 'utf8'), 'run: npm run docs').toBe(await contributing());
});

test('every rule is named in the table', () => {
  const table = importTable(readImportRules());
  for (const { name } of readImportRules()) expect(table).toContain(`\`${name}\``);
});

test.each([
  ['^rules/', ['rules/']],
  ['^src/(outcome|about)/', ['src/outcome/', 'src/about/']],
  ['^(src|rules)/(a|b)/', ['src/a/', 'src/b/', 'rules/a/', 'rules/b/']],
  ['^src/main\\.tsx$', ['src/main.tsx']],
  [undefined, []],
])('%s is read as %s', (pattern, folders) => {
  expect(foldersOf(pattern)).toEqual(folders);
});
