import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readJson, refuseOverwriting } from '../../tools/files';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content = '') => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a file that was read is not written [HZ-74]', () => {
  const input = file('input');
  const [symbolic, hard] = [join(folder, 'symbolic'), join(folder, 'hard')];
  symlinkSync(input, symbolic);
  linkSync(input, hard);

  test.each([input, symbolic, hard, join(folder, '.', 'input')])('by the name %s', (output) => {
    expect(() => {
      refuseOverwriting(output, [file('other'), input]);
    }).toThrow('is one of the files to read');
  });

  test.each([join(folder, 'new'), file('old'), '/dev/null'])('but %s may be', (output) => {
    refuseOverwriting(output, [input, join(folder, 'missing'), '/dev/null']);
  });
});

describe('JSON that a command reads', () => {
  test('may have a byte order mark', () => {
    expect(readJson(file('marked', '\uFEFF{"a":1}'))).toEqual({ a: 1 });
  });

  test('is reported with file, line and column', () => {
    const path = file('broken', '{\r\n  "a": 1,\r\n}');
    expect(() => readJson(path)).toThrow(`${path}: line 3, column 1: is not JSON from here on`);
  });

  test('is reported when it is UTF-16', () => {
    const path = file('wide');
    writeFileSync(path, Buffer.from('{}', 'utf16le'));
    expect(() => readJson(path)).toThrow(`${path}: is UTF-16; expected UTF-8`);
  });
});
