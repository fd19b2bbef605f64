/** `docs/accessibility.md` speaks of every criterion, and names no test that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Ace from 'accessibility-checker-engine';
import { expect, test } from 'vitest';

// By require: as a module of the test it would be read and changed line by line.
const ace = createRequire(import.meta.url)(
  'accessibility-checker-engine/ace-node.js',
) as typeof Ace;
const page = readFileSync('docs/accessibility.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/u.test(line));

test('every criterion of WCAG 2.2, A and AA, has its row, in order', () => {
  const wcag = new ace.Checker().getGuidelines().find(({ id }) => id === 'WCAG_2_2');
  // Obsolete, and still in the engine's list.
  const criteria = wcag?.checkpoints.map(({ num }) => num).filter((num) => num !== '4.1.1');
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(criteria);
});

test('each row names a test, says that it is not applicable, or that it was not tested', () => {
  for (const row of rows) expect(row).toMatch(/\]\(|not applicable|no test|not tried/u);
});

test('each test that it names is there', () => {
  const named = [...page.matchAll(/\]\((\.\.\/tests\/[^)]+\.ts)\) “([^”]+)”/gu)];
  expect(named.length).toBeGreaterThan(rows.length / 2);
  for (const [, file = '', title = ''] of named) {
    const path = join('docs', file);
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8'), path).toContain(title);
  }
});
