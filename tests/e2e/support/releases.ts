/** A real server that hands out one release and then another, and the releases, built for real. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { buildCopy, removeCopy } from '../../../tools/buildCopy';
import { readSecurityHeaders } from '../../../tools/serverHeaders';
import { serveFolder } from '../../../tools/staticServer';
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { keptOffline } from './traces';

/** What the newer release says at the top of Start. */
export const newerHeading = 'Is it urgent? Second edition';

export interface Site {
  readonly address: string;
  /** From now on the server hands out this folder; the address stays. */
  readonly release: (folder: string) => Promise<void>;
  /** The server is gone until the next release, for the worker too: switching a page off the network leaves its worker on. */
  readonly goAway: () => Promise<unknown>;
  /** From now on this answers for the deployment file and for `logo.svg` beside it, in place of what lies in the folder; without it, the folder again. */
  readonly answerForDeployment: (answer?: RequestListener) => void;
}

interface Releases {
  /** The folder that `npm test` has built. */
  readonly older: string;
  readonly newer: string;
  /** Made of the newer one by `npm run withdraw`. */
  readonly withdrawn: string;
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
      const newer = join(copy, 'dist');
      execFileSync('npm', ['run', '--silent', 'withdraw', '--', newer], { stdio: 'pipe' });
      await use({ older: 'dist', newer, withdrawn: `${newer}-withdrawn` });
      removeCopy(copy);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  site: async ({ releases }, use) => {
    let answer: RequestListener | undefined;
    const serve = async (folder: string, port: number): Promise<Server> => {
      const started = await serveFolder(folder, readSecurityHeaders(folder), port);
      const files = started.listeners('request') as RequestListener[];
      started.removeAllListeners('request');
      return started.on('request', (request, response) => {
        const isDeployment = /^\/(?:deployment\.json|logo\.svg)/u.test(request.url ?? '');
        const listeners = isDeployment && answer !== undefined ? [answer] : files;
        for (const listener of listeners) listener(request, response);
      });
    };
    let server = await serve(releases.older, 0);
    const at = server.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    await use({
      address: `http://localhost:${String(port)}/`,
      release: async (folder) => {
        await closed(server);
        server = await serve(folder, port);
      },
      goAway: () => closed(server),
      answerForDeployment: (given) => {
        answer = given;
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

/** Opens the site and waits until the check is on the device in the language of the page, and the worker answers for it. */
export async function visit(page: Page, address: string): Promise<CaregiverAtScreen> {
  const caregiver = new CaregiverAtScreen(page);
  await page.goto(address);
  await keptOffline(page);
  return caregiver;
}

/** For what asks the worker of a page: a page that is taken over meanwhile loads itself anew. */
export function unlessLoadedAnew(error: unknown): 'loaded anew' {
  if (/context was destroyed|navigation/u.test(String(error))) return 'loaded anew';
  throw error;
}

export { expect } from '@playwright/test';
