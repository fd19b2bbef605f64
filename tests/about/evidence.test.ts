/**
 * The committed evidence: whole, and each figure with its date, its command and the version that it
 * speaks of.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { figureIds, type Evidence } from '../../src/about/evidence';
import { evidenceFile, evidenceShape } from '../../tools/evidenceFile';

const committed = z.parse(evidenceShape, JSON.parse(readFileSync(evidenceFile, 'utf8')));

test('it has every figure, and no other', () => {
  expect(Object.keys(committed)).toEqual(figureIds);
});

test('each figure names a command that the project has', () => {
  const { scripts } = z.parse(
    z.object({ scripts: z.record(z.string(), z.string()) }),
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  const commands = Object.values(committed).map(({ command }) => command);
  expect(commands.filter((one) => scripts[one.replace('npm run ', '')] === undefined)).toEqual([]);
});

describe('what is not whole is refused', () => {
  const measured = { date: '2026-11-24', version: '0123456789ab', passed: 3, of: 4 };
  const figure = { command: 'npm run prove', measured };
  const whole = Object.fromEntries(figureIds.map((id) => [id, figure])) as unknown as Evidence;
  const without = (object: object, key: string) =>
    Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  const accepts = (laws: object) => z.safeParse(evidenceShape, { ...whole, laws }).success;

  test('while a whole one is not, nor one that says that nothing was measured', () => {
    expect(accepts(figure)).toBe(true);
    expect(accepts({ ...figure, measured: null })).toBe(true);
  });

  test.each(figureIds)('without the figure %s', (id) => {
    expect(z.safeParse(evidenceShape, without(whole, id)).success).toBe(false);
  });

  test.each(Object.keys(figure))('a figure without %s', (key) => {
    expect(accepts(without(figure, key))).toBe(false);
  });

  test.each(Object.keys(measured))('a measured one without %s', (key) => {
    expect(accepts({ ...figure, measured: without(measured, key) })).toBe(false);
  });

  test.each([
    ['with more passed than there were', { passed: 5 }],
    ['with none of none', { passed: 0, of: 0 }],
    ['with a day that is none', { date: '2026-02-30' }],
    ['with a version that is no hash', { version: '0.3.0' }],
  ])('%s', (_, changes) => {
    expect(accepts({ ...figure, measured: { ...measured, ...changes } })).toBe(false);
  });
});
