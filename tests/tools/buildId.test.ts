import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, programFiles } from '../../tools/buildId';
import { spokenOf } from '../../tools/spokenOf';

function copyOfLocales(): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync('locales', join(root, 'locales'), { recursive: true });
  return root;
}

test('what reviewers write beside the texts changes neither build nor evidence', () => {
  const root = copyOfLocales();
  const before = hashOf(['locales'], root);
  writeFileSync(join(root, 'locales/es/review/review.md'), 'Another word of a reviewer.');
  expect(hashOf(['locales'], root)).toBe(before);
});

test('what was translated back changes both, because the review room shows it', () => {
  const root = copyOfLocales();
  const before = hashOf(['locales'], root);
  writeFileSync(join(root, 'locales/es/review/back-translation.json'), '{ "texts": {} }');
  expect(hashOf(['locales'], root)).not.toBe(before);
});

test('a page about the rules changes neither', () => {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync('rules', join(root, 'rules'), { recursive: true });
  const before = hashOf(['rules'], root);
  writeFileSync(join(root, 'rules/README.md'), 'Another word about the rules.');
  expect(hashOf(['rules'], root)).toBe(before);
});

test('what a figure speaks of is all among the inputs of the build', () => {
  const isInput = (path: string) =>
    programFiles.some((file) => path === file || path.startsWith(`${file}/`));
  expect(
    Object.values(spokenOf)
      .flat()
      .filter((path) => !isInput(path)),
  ).toEqual([]);
});

test('one word of a text changes both', () => {
  const root = copyOfLocales();
  const before = hashOf(['locales'], root);
  writeFileSync(join(root, 'locales/es/fhir.json'), '{ "title": "Otra palabra" }');
  expect(hashOf(['locales'], root)).not.toBe(before);
});
