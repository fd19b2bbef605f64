import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../tools/buildId';

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

test('one word of a text changes both', () => {
  const root = copyOfLocales();
  const before = hashOf(['locales'], root);
  writeFileSync(join(root, 'locales/es/fhir.json'), '{ "title": "Otra palabra" }');
  expect(hashOf(['locales'], root)).not.toBe(before);
});
