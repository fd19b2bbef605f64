/**
 * Tests against the built folder as nginx serves it with the shipped site file; with the people who
 * use the check.
 */
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

export { needs, needsThat } from '../../e2e/support/needs';
export { expect } from '@playwright/test';
