/**
 * Stryker skips data under `as const`, which is almost all of the rule data. In a copy without
 * these two words it sees the data too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../buildCopy';

/**
 * The same code when it runs: the words are for the compiler only, and a test holds both against
 * each other.
 */
export function laidOpen(code: string): string {
  return code.replaceAll(/ as const\b/g, '');
}

/** The files of the rules that have data for Stryker to see, each with the change that shows it. */
export function dataLaidOpen(): readonly Change[] {
  return readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .map((name) => join('rules', name))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(file, 'utf8').includes(' as const'))
    .map((file) => ({ file, edit: laidOpen }));
}
