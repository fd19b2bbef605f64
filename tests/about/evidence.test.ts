/** The committed evidence: whole, of the present rules and words, and nothing in it that was not measured. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { figureIds, type Evidence } from '../../src/about/evidence';
import { evidenceFile, figuresOf, hashOfRulesAndWords } from '../../tools/evidence';

const count = z.int().check(z.nonnegative());
const figure = z.strictObject({
  command: z.string().check(z.startsWith('npm run ')),
  result: z.nullable(
    z
      .strictObject({ passed: count, of: count })
      .check(z.refine(({ passed, of }) => of > 0 && passed <= of)),
  ),
});
const evidence = z.strictObject({
  writtenOn: z.iso.date(),
  rulesAndWords: z.string().check(z.regex(/^[\da-f]{12}$/)),
  figures: z.record(z.enum(figureIds), figure),
});

const committed: unknown = JSON.parse(readFileSync(evidenceFile, 'utf8'));

test('it has every field, and no other', () => {
  expect(() => z.parse(evidence, committed)).not.toThrow();
});

test('it is of the rules and words as they are now', () => {
  expect(
    z.parse(evidence, committed).rulesAndWords,
    'run: npm run evidence, npm test, npm run evidence',
  ).toBe(hashOfRulesAndWords(process.cwd()));
});

test('each figure names a command that the project has', () => {
  const { scripts } = z.parse(
    z.object({ scripts: z.record(z.string(), z.string()) }),
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  const commands = Object.values(z.parse(evidence, committed).figures).map(
    ({ command }) => command,
  );
  expect(commands.filter((one) => scripts[one.replace('npm run ', '')] === undefined)).toEqual([]);
});

describe('what is not whole is refused', () => {
  const whole: Evidence = {
    writtenOn: '2026-11-24',
    rulesAndWords: '0123456789ab',
    figures: figuresOf({ mutants: { passed: 3, of: 4 } }),
  };
  const without = (object: object, key: string) =>
    Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

  test('while a whole one is not', () => {
    expect(z.safeParse(evidence, whole).success).toBe(true);
  });

  test.each(Object.keys(whole))('without %s', (key) => {
    expect(z.safeParse(evidence, without(whole, key)).success).toBe(false);
  });

  test.each(figureIds)('without the figure %s', (id) => {
    const figures = without(whole.figures, id);
    expect(z.safeParse(evidence, { ...whole, figures }).success).toBe(false);
  });

  test.each([
    ['with more passed than there were', { passed: 5, of: 4 }],
    ['with none of none', { passed: 0, of: 0 }],
    ['with a part of a count', { passed: 1 }],
  ])('%s', (_, result) => {
    const figures = { ...whole.figures, laws: { ...whole.figures.laws, result } };
    expect(z.safeParse(evidence, { ...whole, figures }).success).toBe(false);
  });
});
