import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceLimits } from '../../docs/safety/evidenceLimits';
import { evaluation, evaluationFile } from '../../tools/evaluation';
import { retold } from '../../tools/retoldStories';

test('the committed evaluation is what rules and answers say now', () => {
  expect(readFileSync(evaluationFile, 'utf8'), 'run: npm run evaluation').toBe(evaluation());
});

test('no urgent published case is missed, and the page says how little that shows', () => {
  expect(evaluation()).toContain(
    'Missed: none of 28. That alone bounds the rate of misses below 10.1 % (95 %, one-sided)',
  );
});

test('the room tells of the same cases that are neither urgent nor sent home', () => {
  const [, published = ''] = evaluation().split('## Published cases');
  const told = (truth: string) =>
    new RegExp(`^\\| ${truth} \\| (\\d+) \\| (\\d+) \\|`, 'm').exec(published) ?? [];
  const [, soon, soonSent] = told('soon');
  const [, wait, waitSent] = told('wait');
  const [, urgent, bound] = /Missed: none of (\d+)\. .* below ([\d.]+ %)/.exec(published) ?? [];
  expect(evidenceLimits['published-cases']).toContain(
    `none missed of ${String(urgent)} leaves room for a rate of ${String(bound)}`,
  );
  expect(evidenceLimits['published-cases']).toContain(
    `${String(soonSent)} of ${String(soon)} that needed a visit within days or weeks were sent to care and ${String(Number(soon) - Number(soonSent))} were not; ${String(waitSent)} of ${String(wait)} that could wait were sent to care too`,
  );
});

test.each(retold())(
  '$tag: every urgent story is sent to care, with the call first as in English, and at most one that can wait',
  ({ stories }) => {
    expect(stories.length).toBeGreaterThanOrEqual(20);
    for (const { id, truth, inEnglish, after } of stories.filter(({ truth }) => truth === 'now')) {
      expect([id, truth, after.disposition]).toEqual([id, 'now', 'seek-care-now']);
      expect(inEnglish.map(({ callFirst }) => callFirst)).toContain(after.callFirst);
    }
    const waits = stories.filter(({ truth }) => truth === 'wait');
    expect(waits.filter(({ after }) => after.disposition === 'seek-care-now').length).toBeLessThan(
      2,
    );
  },
);
