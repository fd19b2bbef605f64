/** Programs of the machine that a test can't do without. */
import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';

/** Skips the test where the machine lacks a program, and says so; on CI that is a failure. @returns the path of the one that is there */
export function needs(...programs: readonly string[]): string {
  const found = programs
    .map((program) => spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim())
    .find((path) => path !== '');
  needsThat(found !== undefined, programs.join(' or '));
  return found ?? '';
}

/** Skips the test, and says so, unless what it needs is there; on CI that is a failure. */
export function needsThat(isThere: boolean, what: string): void {
  if (isThere) return;
  const reason = `needs ${what}`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stdout.write(`not run: ${test.info().title} (${reason})\n`);
  test.skip(true, reason);
}
