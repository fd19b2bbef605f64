/**
 * I-31: an id that has ever been loud, or had a danger point, never gets another meaning. The list
 * beside this file only grows:
 * an answer sheet of any version is read by ids, and an old urgent answer must never read as quiet.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formerTopics } from '../../rules/formerIds';
import { ruleset, type CatalogueSign } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { quietSheet } from '../support/sheets';
import idsEverUsed from './idsEverUsed.json';

type Meaning = 'loud' | 'quiet' | 'topic' | 'topic with danger points' | 'point';
const ever: readonly (readonly [id: string, meaning: Meaning])[] = Object.entries(
  idsEverUsed as Readonly<Record<string, Meaning>>,
);

/** Every option of every question, every topic and every point, with what it means. */
function meaningsIn(
  signs: readonly Pick<CatalogueSign, 'questions'>[],
): ReadonlyMap<string, Meaning> {
  const questions = signs.flatMap((sign) => sign.questions);
  const withDanger = new Set(questions.flatMap(({ followUpOf }) => followUpOf?.topic ?? []));
  return new Map(
    questions.flatMap((question): readonly (readonly [string, Meaning])[] => [
      ...question.options.map((option): readonly [string, Meaning] => {
        const id = `${question.id}:${option}`;
        if (question.kind === 'single') {
          return [id, question.quiet.includes(option) ? 'quiet' : 'loud'];
        }
        const hasDanger = [...withDanger].some((topic) => topic === option);
        return [id, hasDanger ? 'topic with danger points' : 'topic'];
      }),
      ...(question.points ?? []).map((point) => [`${question.id}/${point}`, 'point'] as const),
    ]),
  );
}

const today = meaningsIn(ruleset.signs);
const releases = readdirSync('docs/releases').map((file) => ({
  file,
  signs: (
    JSON.parse(readFileSync(`docs/releases/${file}`, 'utf8')) as {
      readonly signs: readonly CatalogueSign[];
    }
  ).signs,
}));

test('I-31 the list has every id of today, with its meaning', () => {
  expect([...today].filter(([id, meaning]) => !has(id, meaning))).toEqual([]);
});

test.each(releases)('I-31 the list has every id of $file, with its meaning', ({ signs }) => {
  const meanings = [...meaningsIn(signs)];
  expect(meanings.length).toBeGreaterThan(100);
  expect(meanings.filter(([id, meaning]) => !has(id, meaning))).toEqual([]);
});

test.each(ever)('I-31 %s, once %s, is gone or means the same', (id, meaning) => {
  expect([undefined, meaning]).toContain(today.get(id));
});

test.each(Object.keys(formerTopics))(
  'I-31 the former topic %s is urgent like any unknown id',
  (topic) => {
    const picked = { ...quietSheet(), topics: [topic], [`topic.${topic}`]: 'no' };
    expect(triage(picked).because).toEqual(expect.arrayContaining(['R-INCOMPLETE', 'R-INVALID']));
    expect(triage({ ...quietSheet(), [`topic.${topic}`]: 'no' }).because).toEqual(['R-INVALID']);
  },
);

function has(id: string, meaning: Meaning): boolean {
  return ever.some(([one, what]) => one === id && what === meaning);
}
