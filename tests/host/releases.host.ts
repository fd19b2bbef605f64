/**
 * Releases and header files that do not belong together, as they lie on a host for a while: the
 * check still ends on a result.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, removeCopy } from '../../tools/buildCopy';
import { inlineHashesOf } from '../../tools/inlineHashes';
import { startNginx } from '../../tools/nginx';
import { discussNextVisit, seekCareNow } from '../e2e/support/resultPage';
import { complaintsOf } from '../e2e/support/traces';
import { quietSheet } from '../support/sheets';
import { expect, test as people } from './support/test';

interface Releases {
  readonly older: string;
  /** Made after the other one, whose hashes it knows. */
  readonly newer: string;
  /** A header file of neither: no hash in it fits. */
  readonly strange: string;
  /** No security header at all. */
  readonly none: string;
}

const test = people.extend<object, { releases: Releases }>({
  releases: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'marble-headers-'));
      const olderCopy = buildCopy([
        {
          file: 'src/first-pages/inlineScript.ts',
          edit: (text) => text.replace('scrollTo(0, 0)', 'scroll(0, 0)'),
        },
        { file: 'src/ui/styles/page.css', edit: (text) => `${text}\n.older { color: inherit; }\n` },
      ]);
      const older = join(olderCopy, 'dist');
      const newerCopy = buildCopy([
        {
          file: 'tools/previousRelease.json',
          edit: () => JSON.stringify(inlineHashesOf(older)),
        },
      ]);
      const newer = join(newerCopy, 'dist');
      const [strange, none] = [join(folder, 'strange.conf'), join(folder, 'none.conf')];
      const fitting = readFileSync(join(newer, 'headers/nginx.conf'), 'utf8');
      writeFileSync(strange, fitting.replace(/ 'sha256-[^']+'/gu, ''));
      writeFileSync(none, '');
      await use({ older, newer, strange, none });
      for (const copy of [olderCopy, newerCopy]) removeCopy(copy);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

// One build of each release serves all of them.
test.describe.configure({ mode: 'serial' });

const headersOf = (folder: string) => join(folder, 'headers/nginx.conf');
const cases: readonly {
  readonly name: string;
  readonly folder: (releases: Releases) => string;
  readonly headers: (releases: Releases) => string;
  /** Whether what is inline may run. */
  readonly inlineRuns: boolean;
}[] = [
  {
    name: 'the new folder under its own headers',
    folder: ({ newer }) => newer,
    headers: ({ newer }) => headersOf(newer),
    inlineRuns: true,
  },
  {
    name: 'the old folder under the new header file',
    folder: ({ older }) => older,
    headers: ({ newer }) => headersOf(newer),
    inlineRuns: true,
  },
  {
    name: 'the new folder under the old header file',
    folder: ({ newer }) => newer,
    headers: ({ older }) => headersOf(older),
    inlineRuns: false,
  },
  {
    name: 'headers without one hash that fits',
    folder: ({ newer }) => newer,
    headers: ({ strange }) => strange,
    inlineRuns: false,
  },
  {
    name: 'a host without headers: the policy in the page alone',
    folder: ({ newer }) => newer,
    headers: ({ none }) => none,
    inlineRuns: true,
  },
];

for (const { name, folder, headers, inlineRuns } of cases) {
  test(`${name}: the check ends on either result`, async ({ page, releases, caregiver }) => {
    const site = await startNginx(folder(releases), { headersFile: headers(releases) });
    try {
      const complaints = await complaintsOf(page);
      await caregiver.begin(site.address);
      await caregiver.takeStartedCheck(quietSheet());
      await caregiver.showResult();
      await expect(discussNextVisit(page)).toBeVisible();
      await caregiver.open(`${site.address}ar/`);
      await caregiver.begin(`${site.address}en/`);
      await caregiver.answer('yes');
      await expect(seekCareNow(page)).toBeVisible();
      if (inlineRuns) expect(complaints).toEqual([]);
      else
        expect(complaints.join('\n')).toMatch(/script-src-elem: inline[^]*style-src-elem: inline/u);
    } finally {
      await site.stop();
    }
  });
}

test('the policy in the page is obeyed where the host sends none', async ({ page, releases }) => {
  const site = await startNginx(releases.newer, { headersFile: releases.none });
  try {
    const response = await page.goto(site.address);
    expect(response?.headers()['content-security-policy']).toBeUndefined();
    const complaints = await complaintsOf(page);
    await page.goto(site.address);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('document.title = "ran"');
      document.head.append(script);
    });
    await expect(page).not.toHaveTitle('ran');
    expect(complaints.length).toBeGreaterThan(0);
  } finally {
    await site.stop();
  }
});
