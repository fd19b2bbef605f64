/** A real server that hands out one release and then another, and the two releases, built for real. */
import { cpSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { buildCopy, removeCopy } from '../../../tools/buildCopy';
import { readSecurityHeaders } from '../../../tools/serverHeaders';
import { serveFolder } from '../../../tools/staticServer';

/** What the newer release says at the top of Start. */
export const newerHeading = 'Is it urgent? Second edition';

export interface Site {
  readonly address: string;
  /** From now on the server hands out this folder; the address stays. */
  readonly release: (folder: string) => Promise<void>;
}

interface Releases {
  /** The folder that `npm test` has built. */
  readonly older: string;
  readonly newer: string;
}

export const test = base.extend<{ site: Site }, { releases: Releases }>({
  releases: [
    async ({}, use) => {
      const copy = buildCopy([
        {
          file: 'locales/en/app.json',
          edit: (json) => json.replace('"Is it urgent?"', JSON.stringify(newerHeading)),
        },
      ]);
      await use({ older: 'dist', newer: join(copy, 'dist') });
      removeCopy(copy);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  site: async ({ releases }, use) => {
    let server = await serveFolder(releases.older, readSecurityHeaders(releases.older), 0);
    const at = server.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    await use({
      address: `http://localhost:${String(port)}/`,
      release: async (folder) => {
        await closed(server);
        server = await serveFolder(folder, readSecurityHeaders(folder), port);
      },
    });
    await closed(server);
  },
});

function closed(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

/** A copy of a release without one of its files, as a download that broke off leaves it. */
export function withoutFile(folder: string, file: string): string {
  const copy = `${folder}-without-a-file`;
  cpSync(folder, copy, { recursive: true });
  for (const ending of ['', '.br', '.gz']) rmSync(join(copy, `${file}${ending}`), { force: true });
  return copy;
}

export { expect } from '@playwright/test';
