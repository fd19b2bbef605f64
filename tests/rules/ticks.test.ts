import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../rules/questions';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import { contradicts, pointsIn, withTicks } from '../../rules/ticks';

function questionOf(id: string): CatalogueQuestion {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new Error(`Test set-up: no question ${id}`);
  return question;
}

const gate = questionOf('gate');
const limp = questionOf('topic.limp');

test.each<[answer: Answer | undefined, ticked: readonly string[], contradiction: boolean]>([
  ['no', ['fit'], true],
  ['no', [], false],
  ['yes', ['fit'], false],
  ['not-sure', ['fit'], false],
  ['checked', ['faint'], false],
  [undefined, ['fit'], false],
])('I-29 the answer %s with the ticks %j: a contradiction is %s', (answer, ticked, expected) => {
  expect(contradicts(answer, ticked)).toBe(expected);
});

test('ticks come in the order of the rules, each once, and none that is no point of the question', () => {
  expect(pointsIn(gate, ['fit', 'awake', 'fit', 'standing'])).toEqual(['awake', 'fit']);
  expect(pointsIn(questionOf('worry'), ['awake'])).toEqual([]);
});

describe('I-29 ticks stay as long as the answer bears them', () => {
  const sheet = { gate: 'yes', topics: ['limp'], 'topic.limp': 'not-sure' } as const;
  const ticks = withTicks({ 'topic.limp': ['new'] }, gate, ['fit'], sheet);

  test('those of one question are replaced, the others kept', () => {
    expect(ticks).toEqual({ gate: ['fit'], 'topic.limp': ['new'] });
    expect(withTicks(ticks, gate, ['awake'], sheet)).toEqual({
      gate: ['awake'],
      'topic.limp': ['new'],
    });
    expect(withTicks(ticks, gate, [], sheet)).toEqual({ 'topic.limp': ['new'] });
  });

  test('they go when their question closes, or when its answer is gone or no', () => {
    expect(withTicks(ticks, gate, ['fit'], { gate: 'yes', topics: [] })).toEqual({ gate: ['fit'] });
    expect(withTicks(ticks, limp, ['new'], { ...sheet, gate: 'no' })).toEqual({
      'topic.limp': ['new'],
    });
    expect(withTicks(ticks, gate, ['fit'], {})).toEqual({});
  });
});

test('I-29 no file of the rules reads ticks or points but the one that keeps them', () => {
  const root = resolve(import.meta.dirname, '../../rules');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const mentions = (word: RegExp) =>
    files.filter((file) => word.test(readFileSync(join(root, file), 'utf8')));
  expect(mentions(/\bTicks\b|'\.\/ticks'|'\.\.\/ticks'/)).toEqual(['ticks.ts']);
  // The sign files state the points, `sign.ts` their shape, and the call-instead lines name those
  // of the emergency check.
  const readers = mentions(/\bpoints\b/).filter((file) => !file.startsWith('signs'));
  expect(readers).not.toContain('triage.ts');
  expect(readers).not.toContain('condition.ts');
  expect(readers).not.toContain('answerSheet.ts');
});
