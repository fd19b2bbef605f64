/** Which sheets end elsewhere under other rules: found by the solver, held against the code. */
import { afterAll, expect, test } from 'vitest';
import { assemble, ruleset, type CatalogueSign, type Ruleset } from '../../rules/ruleset';
import { outcomeChanges } from '../../tools/changes';
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
  expect(up[0]?.sheet.join('\n')).toContain('injury.danger = checked');
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
