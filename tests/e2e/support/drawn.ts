/** Draws by a seed, so that a run can be had again. */
import * as fc from 'fast-check';

// Set in the first process that asks, from which those of the browsers inherit it.
process.env['SEED'] ??= String(Date.now() % 1_000_000);

/** The seed of this run: `SEED=<number>` takes an earlier one. */
export const seed = Number(process.env['SEED']);

/** @returns `count` of these, in some order, for the row of a table with this number */
export function drawn<Item>(items: readonly Item[], count: number, row: number): readonly Item[] {
  const some = fc.shuffledSubarray([...items], { minLength: count, maxLength: count });
  return fc.sample(some, { seed: seed + row, numRuns: 1 })[0] ?? [];
}
