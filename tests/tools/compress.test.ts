import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../tools/compress';

const long = 'again and again '.repeat(100);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(folder, 'headers'));
  for (const name of ['page.html', 'picture.png', 'deployment.json', 'headers/headers.json']) {
    writeFileSync(join(folder, name), long);
  }
  writeFileSync(join(folder, 'short.txt'), 'a');
  compressFolder(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a text file gets two copies that unpack to it', () => {
  const copy = (ending: string) => readFileSync(join(folder, `page.html.${ending}`));
  expect(brotliDecompressSync(copy('br')).toString()).toBe(long);
  expect(gunzipSync(copy('gz')).toString()).toBe(long);
});

test('pictures, files that a host edits, and what would not get smaller have none', () => {
  const copies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:br|gz)$/u.test(name))
    .sort();
  expect(copies).toEqual(['page.html.br', 'page.html.gz']);
});
