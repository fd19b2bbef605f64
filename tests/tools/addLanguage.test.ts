import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addLanguage } from '../../tools/addLanguage';
import { checksOf, localeProblems, textsOf } from '../../tools/localeCheck';

/** Without the drafts: the tests bring theirs. */
function copyOfTheTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'language-'));
  const isWanted = (path: string) => !path.endsWith('/drafts');
  cpSync('locales', join(copy, 'locales'), { recursive: true, filter: isWanted });
  return copy;
}
const indexOf = (root: string) => readFileSync(join(root, 'locales/index.ts'), 'utf8');

test('a new language is one folder and one record, and its texts are all that is left to do', () => {
  const copy = copyOfTheTree();
  addLanguage('pt-BR', copy);
  expect(indexOf(copy)).toContain(
    "tag: 'pt-BR',\n    name: 'Português (Brasil)',\n    dir: 'ltr',",
  );
  expect(indexOf(copy).replace(/ {2}\{\n {4}tag: 'pt-BR'[^}]*\},\n/, '')).toBe(indexOf('.'));
  const texts = textsOf('pt-BR', copy);
  expect(texts).toEqual(textsOf('en', copy));
  const problems = localeProblems('pt-BR', texts, textsOf('en', copy), checksOf('pt-BR', copy));
  expect(problems.length).toBeGreaterThan(800);
  expect(problems.filter((problem) => !problem.endsWith('is the same as in English'))).toEqual([]);
});

test('a draft is taken over, and what it lacks stays English', () => {
  const copy = copyOfTheTree();
  const draft = join(copy, 'locales/drafts/fr');
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'check.json'), '{"gone": "Partie", "continue": "Continuer"}');
  addLanguage('fr', copy);
  const english = textsOf('en', copy);
  expect(textsOf('fr', copy)).toEqual({
    ...english,
    check: { ...(english['check'] as Record<string, unknown>), continue: 'Continuer' },
  });
});

test('the direction is that of its script', () => {
  const copy = copyOfTheTree();
  addLanguage('fa', copy);
  expect(indexOf(copy)).toContain("tag: 'fa',\n    name: 'فارسی',\n    dir: 'rtl',");
});

test.each([
  ['es', 'locales/es: is there already'],
  ['pt-br', 'pt-br: expected pt-BR'],
  ['../fr', '../fr: expected a language tag, such as fr or pt-BR'],
])('%s is refused, and nothing is written', (tag, problem) => {
  const copy = copyOfTheTree();
  expect(() => addLanguage(tag, copy)).toThrow(problem);
  expect(indexOf(copy)).toBe(indexOf('.'));
});
