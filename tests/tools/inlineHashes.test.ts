import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashSource } from '../../tools/contentSecurityPolicy';
import { inlineHashesOf } from '../../tools/inlineHashes';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inline-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(
    join(folder, 'index.html'),
    `<style>p { color: red }</style><script>first()</script>
    <script type="application/json" id="texts">{"no": "script"}</script>
    <script type="module" crossorigin src="./app.js"></script>`,
  );
  writeFileSync(join(folder, 'en/index.html'), '<script>first()</script><script>second()</script>');
  writeFileSync(join(folder, 'en/note.txt'), '<script>third()</script>');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every inline script and style of every page counts, once; files and data do not', () => {
  expect(inlineHashesOf(folder)).toEqual({
    scripts: ['first()', 'second()'].map(hashSource).sort(),
    styles: [hashSource('p { color: red }')],
  });
});
