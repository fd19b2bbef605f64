/**
 * Tests against the built folder as nginx serves it with the shipped site file; with the people who
 * use the check.
 */
import { spawnSync } from 'node:child_process';
import { test as people } from '../../e2e/support/test';
import { startNginx, type NginxSite } from '../../../tools/nginx';

export const test = people.extend<object, { site: NginxSite }>({
  site: [
    async ({}, use) => {
      const site = await startNginx('dist');
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});

/**
 * Skips the test where the machine lacks a program, and says so; on CI that is a failure.
 * @returns the path of the one that is installed
 */
export function needs(...programs: readonly string[]): string {
  const found = programs
    .map((program) => spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim())
    .find((path) => path !== '');
  needsThat(found !== undefined, programs.join(' or '));
  return found ?? '';
}

/** Skips the test, and says so, unless what it needs is installed; on CI that is a failure. */
export function needsThat(isThere: boolean, what: string): void {
  if (isThere) return;
  const reason = `needs ${what}`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stdout.write(`not run: ${test.info().title} (${reason})\n`);
  test.skip(true, reason);
}

export { expect } from '@playwright/test';
