import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addLanguage } from '../../tools/addLanguage';
import { checksOf, localeProblems, textsOf } from '../../tools/localeCheck';

function copyOfTheTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'language-'));
  cpSync('locales', join(copy, 'locales'), { recursive: true });
  return copy;
}
const indexOf = (root: string) => readFileSync(join(root, 'locales/index.ts'), 'utf8');

test('a new language is one folder and one record, and its texts are all that is left to do', () => {
  const copy = copyOfTheTree();
  addLanguage('pt-PT', copy);
  expect(indexOf(copy)).toContain(
    "tag: 'pt-PT',\n    name: 'Português (Portugal)',\n    dir: 'ltr',",
  );
  expect(indexOf(copy).replace(/ {2}\{\n {4}tag: 'pt-PT'[^}]*\},\n/, '')).toBe(indexOf('.'));
  const texts = textsOf('pt-PT', copy);
  expect(texts).toEqual(textsOf('en', copy));
  const problems = localeProblems('pt-PT', texts, textsOf('en', copy), checksOf('pt-PT', copy));
  expect(problems.length).toBeGreaterThan(800);
  expect(problems.filter((problem) => !problem.endsWith('is the same as in English'))).toEqual([]);
});

test('the direction is that of its script', () => {
  const copy = copyOfTheTree();
  addLanguage('fa', copy);
  expect(indexOf(copy)).toContain("tag: 'fa',\n    name: 'فارسی',\n    dir: 'rtl',");
});

test.each([
  ['es', 'locales/es: is there already'],
  ['pt-pt', 'pt-pt: expected pt-PT'],
  ['../fr', '../fr: expected a language tag, such as fr or pt-BR'],
])('%s is refused, and nothing is written', (tag, problem) => {
  const copy = copyOfTheTree();
  expect(() => addLanguage(tag, copy)).toThrow(problem);
  expect(indexOf(copy)).toBe(indexOf('.'));
});
