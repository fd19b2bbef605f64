import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { decisionTable, decisionTableFile } from '../../tools/decisionTable';

test('the committed decision table is what the rules say now', () => {
  expect(readFileSync(decisionTableFile, 'utf8'), 'run: npm run decision-table').toBe(
    decisionTable(),
  );
});

test.each(ruleset.rules.map(({ id }) => id))('%s has one row of its own', (id) => {
  expect(
    decisionTable()
      .split('\n')
      .filter((line) => line.startsWith(`| \`${id}\` |`)),
  ).toHaveLength(1);
});
