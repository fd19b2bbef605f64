/** The copy on the device under every address that leads to the check. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecurityHeaders } from '../../tools/serverHeaders';
import { serveFolder } from '../../tools/staticServer';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { heading } from './support/Caregiver';
import { CaregiverAtScreen, openAnew } from './support/CaregiverAtScreen';
import { changeLanguage } from './support/changeLanguage';
import { onDevice } from './support/onDevice';
import { expect, test } from './support/releases';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { words } from './support/words';
import { number } from './support/hostAnswers';

const { app } = words;

test.use({ serviceWorkers: 'allow' });

test('an address with any query opens without a network', async ({ page, context, site }) => {
  await page.goto(site.address);
  await expect(onDevice(page)).toBeVisible();
  await context.setOffline(true);
  const queries = ['?fbclid=x', '?gclid=1&mc_eid=2', '?from=a%20mail&%C3%BC', '?', '?en'];
  for (const query of queries) {
    const caregiver = await openAnew(context, `${site.address}en/${query}`);
    await caregiver.start();
    await caregiver.answer('yes');
    await expect(seekCareNow(caregiver.page), query).toBeVisible();
  }
  for (const path of ['', 'en/index.html']) {
    const { page: tab } = await openAnew(context, `${site.address}${path}?fbclid=x`);
    await expect(heading(tab), path).toHaveText(app.start.heading);
  }
  const { page: tab } = await openAnew(context, `${site.address}en/plain.html?fbclid=x`);
  await expect(tab.locator('form')).toBeVisible();
});

/** The number that each copy on a host has for one country. */
const numberOfCopy = { '': '999', 'south/': '112' } as const;

/** One host with two copies of the app, each with numbers of its own. */
async function twoCopies(use: (address: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'marble-copies-'));
  for (const [path, emergencyNumber] of Object.entries(numberOfCopy)) {
    cpSync('dist', join(folder, path), { recursive: true });
    const countries = [{ country: 'GB', emergencyNumber }];
    writeFileSync(join(folder, path, 'deployment.json'), JSON.stringify({ countries }));
  }
  const server = await serveFolder(folder, readSecurityHeaders('dist'), 0);
  try {
    await use(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

for (const order of [
  ['', 'south/'],
  ['south/', ''],
] as const) {
  test(`two copies on one host, first /${order[0]}, then /${order[1]}: both work without a network, each with its own number${wideUnless(order[0] === '')} [HZ-60]`, async ({
    page,
    context,
  }) => {
    await twoCopies(async (address) => {
      for (const path of [...order, ...order]) {
        await page.goto(`${address}${path}en/`);
        await expect(onDevice(page)).toBeVisible();
        await page.goto('about:blank');
      }
      await context.setOffline(true);
      for (const path of order) {
        const caregiver = await openAnew(context, `${address}${path}en/#v=1&country=GB`);
        await expect(caregiver.page.locator(number)).toContainText(numberOfCopy[path]);
        await caregiver.start();
        await caregiver.takeStartedCheck(quietSheet());
        await caregiver.showResult();
        await expect(discussNextVisit(caregiver.page)).toBeVisible();
      }
    });
  });
}

/** Serves the folder's pages without a slash, as some hosts do: with `/en/` sent back to `/en`, or both alike. */
async function withoutSlashes(
  path: string,
  sendsBack: boolean,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'marble-slash-'));
  cpSync('dist', join(folder, path), { recursive: true });
  const files: Server = await serveFolder(folder, readSecurityHeaders('dist'), 0);
  const host = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const isFolder = !/\.\w+$/u.test(address.pathname);
    if (sendsBack && isFolder && address.pathname.length > 1 && address.pathname.endsWith('/')) {
      response.writeHead(308, { Location: address.pathname.slice(0, -1) + address.search }).end();
      return;
    }
    if (isFolder && !address.pathname.endsWith('/')) request.url = `${address.pathname}/`;
    files.emit('request', request, response);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  try {
    await use(`http://localhost:${String((host.address() as AddressInfo).port)}`);
  } finally {
    for (const server of [files, host]) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, { recursive: true });
  }
}

for (const sendsBack of [false, true]) {
  for (const path of ['', '/check']) {
    test(`a host that serves ${path}/en without its slash${sendsBack ? ' and takes it away' : ''}: the check comes, and comes again without a network${wideUnless(sendsBack && path !== '')}`, async ({
      page,
      context,
    }) => {
      await withoutSlashes(path, sendsBack, async (address) => {
        for (const start of [`${path}/en`, path]) {
          const caregiver = new CaregiverAtScreen(page);
          await page.goto('about:blank');
          await caregiver.open(`${address}${start}#v=1&country=GB`);
          await expect(page.locator(number)).toHaveText(/999/u);
          await changeLanguage(page, 'Español');
          await expect(page.locator('html')).toHaveAttribute('lang', 'es');
          await page.reload();
          await expect(page.locator('html')).toHaveAttribute('lang', 'es');
          await expect(page.locator(number)).toHaveText(/999/u);
        }
        await page.goto(`${address}${path}/en`);
        await expect(onDevice(page)).toBeVisible();
        await context.setOffline(true);
        const caregiver = await openAnew(context, `${address}${path}/en?from=mail`);
        await caregiver.start();
        await caregiver.answer('yes');
        await expect(seekCareNow(caregiver.page)).toBeVisible();
        await expect(heading(caregiver.page)).toHaveText(words.outcome['seek-care-now'].heading);
      });
    });
  }
}
