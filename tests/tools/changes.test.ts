/** Which sheets end elsewhere under other rules: found by the solver, held against the code. */
import { afterAll, describe, expect, test } from 'vitest';
import { assemble, ruleset, type CatalogueSign, type Ruleset } from '../../rules/ruleset';
import { en } from '../../locales/en';
import room from '../../docs/safety/changes.json';
import { plainDecisions, sayings } from '../../docs/safety/changeWords';
import { exportedRules } from '../../src/about/review/exportedRules';
import { changedPieces, lastRelease, readExport, rulesetOf } from '../../tools/changes';
import { outcomeChanges } from '../../tools/outcomeChanges';
import { stopSolver } from '../../tools/prove/solver';

afterAll(stopSolver);

const withQuiet = (id: string, quiet: readonly string[]): Ruleset =>
  assemble(
    ruleset,
    ruleset.signs.map((sign): CatalogueSign => ({
      ...sign,
      questions: sign.questions.map((question) =>
        question.id === id && question.kind === 'single' ? { ...question, quiet } : question,
      ),
    })),
  );

test('the same rules change no result', async () => {
  expect(await outcomeChanges(ruleset, ruleset)).toEqual([]);
});

test('a quiet answer less is found, in both directions, with the smallest sheet', async () => {
  const stricter = withQuiet('injury.danger', ['no']);
  const up = await outcomeChanges(ruleset, stricter);
  expect(up.map(({ toward, rule }) => [toward, rule])).toEqual([['now', 'R7c-injury-danger']]);
  expect(up[0]?.sheet.join('\n')).toContain(en.questions['injury.danger'].options.checked);
  const down = await outcomeChanges(stricter, ruleset);
  expect(down.map(({ toward, rule }) => [toward, rule])).toEqual([['visit', 'R7c-injury-danger']]);
});

test('an answer that only one version knows is not chosen', async () => {
  const without = assemble(
    ruleset,
    ruleset.signs.map((sign): CatalogueSign => ({
      ...sign,
      questions: sign.questions.map((question) =>
        question.id === 'worry' && question.kind === 'single'
          ? { ...question, options: ['yes', 'not-sure', 'no'], quiet: ['no'] }
          : question,
      ),
    })),
  );
  expect(await outcomeChanges(without, ruleset)).toEqual([]);
});

describe('what the review room shows', () => {
  const present = exportedRules(en);
  const from = readExport(lastRelease(present.version));
  const { outcomes, ...pieces } = room;

  test('is of the last release and of the rules as they are now: npm run changes -- --room', () => {
    expect(changedPieces(from, present)).toEqual(pieces);
  });

  test('names no question, answer or rule by its id', () => {
    const ids = [rulesetOf(from), ruleset].flatMap(({ questions, rules }) => [
      ...rules.map(({ id }) => id),
      ...questions.flatMap(({ id, options }) => [id, ...options]).filter((id) => /[.-]/u.test(id)),
    ]);
    const lines = room.changes.flatMap(({ about, before, now }) => [about, before, now]);
    const found = [...lines, ...room.gone, ...room.added].filter(
      (line) => ids.some((id) => line.includes(id)) || /[a-z][A-Z]|^[[{]/u.test(line),
    );
    expect(found).toEqual([]);
  });

  test('a decision of a release is put in plain words only where it is one, and it says so', () => {
    const asWritten = from.decisions.map(({ decision }) => decision);
    for (const [before, plain] of Object.entries(plainDecisions)) {
      expect(asWritten).toContain(before);
      expect(room.changes.map((one) => one.before)).toContain(sayings.plainly(plain));
    }
  });

  test('each says what it is about, but texts that stand alone', () => {
    const nameless = room.changes.filter(({ about, kind }) => about === '' && kind !== 'words');
    expect(nameless).toEqual([]);
  });

  test('has the sheets that the solver finds', async () => {
    expect(await outcomeChanges(rulesetOf(from), rulesetOf(present))).toEqual(outcomes);
  });
});

test('the last release is the highest by number, and not the version of now', () => {
  const versions = ['0.10.0', '0.2.0', '0.9.0'];
  expect(lastRelease('0.11.0', versions)).toBe('0.10.0');
  expect(lastRelease('0.10.0', versions)).toBe('0.9.0');
  expect(() => lastRelease('0.2.0', ['0.2.0'])).toThrow('Expected a release of other rules');
});
