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
  addLanguage('de-LI', copy);
  expect(indexOf(copy)).toContain(
    "tag: 'de-LI',\n    name: 'Deutsch (Liechtenstein)',\n    dir: 'ltr',",
  );
  expect(indexOf(copy).replace(/ {2}\{\n {4}tag: 'de-LI'[^}]*\},\n/, '')).toBe(indexOf('.'));
  const texts = textsOf('de-LI', copy);
  expect(texts).toEqual(textsOf('en', copy));
  const problems = localeProblems('de-LI', texts, textsOf('en', copy), checksOf('de-LI', copy));
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
  ['fr-ca', 'fr-ca: expected fr-CA'],
  ['../fr', '../fr: expected a language tag, such as fr or pt-BR'],
])('%s is refused, and nothing is written', (tag, problem) => {
  const copy = copyOfTheTree();
  expect(() => addLanguage(tag, copy)).toThrow(problem);
  expect(indexOf(copy)).toBe(indexOf('.'));
});
