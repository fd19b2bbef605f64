/** The copy on the device: there after one visit, with the numbers of the place, whatever the host says later and whatever lies beside it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import deploymentWords from '../../locales/en/deployment.json' with { type: 'json' };
import { readSecurityHeaders } from '../../tools/serverHeaders';
import { serveFolder } from '../../tools/staticServer';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { heading } from './support/Caregiver';
import { AtKiosk } from './support/AtKiosk';
import { CaregiverAtScreen, openAnew } from './support/CaregiverAtScreen';
import { clinic, deploymentFile } from './support/hosted';
import { changeLanguage } from './support/changeLanguage';
import { onDevice } from './support/onDevice';
import { expect, test } from './support/releases';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { keptOffline } from './support/traces';
import { words } from './support/words';

test.use({ serviceWorkers: 'allow' });

const { app } = words;
const number = '.emergency-button';
const link = `en/#v=1&clinic=${clinic.id}&country=GB`;

const json =
  (content: object): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(content));

test('one visit by the clinic’s link is enough: without a network number, countries and the clinic’s line are there', async ({
  page,
  context,
  site,
}) => {
  site.answerForDeployment(json(deploymentFile));
  await page.goto(`${site.address}${link}`);
  await expect(onDevice(page)).toBeVisible();
  await context.setOffline(true);
  const caregiver = await openAnew(context, `${site.address}${link}`);
  await expect(onDevice(caregiver.page)).toBeVisible();
  await expect(caregiver.page.locator(number)).toHaveText(/999/u);
  await caregiver.press(app.country['not-there']);
  await expect(caregiver.page.locator('.emergency-frame option')).toHaveCount(3);
  await caregiver.start();
  await caregiver.takeStartedCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
  await expect(caregiver.page.locator('.other-line').first()).toContainText(clinic.name);
});

/** The deployment file names a picture, which is answered so. */
const withPicture =
  (status: number, type: string, content: string): RequestListener =>
  (request, response) => {
    const file = { ...deploymentFile, clinics: [{ ...clinic, logo: 'logo.svg' }] };
    if (request.url !== '/logo.svg') json(file)(request, response);
    else response.writeHead(status, { 'Content-Type': type }).end(content);
  };
const isPictureKept = (page: Page) =>
  page.evaluate(async () => (await caches.match('/logo.svg')) !== undefined);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="70" height="20"/>';

test('the clinic’s picture is there without a network, and nothing that is none takes its place', async ({
  page,
  context,
  site,
}) => {
  const widthSeen = (tab: Page) =>
    expect.poll(() =>
      tab.locator('.from-clinic img').evaluate((img: HTMLImageElement) => img.naturalWidth),
    );
  site.answerForDeployment(withPicture(200, 'image/svg+xml', svg));
  await page.goto(`${site.address}${link}`);
  await expect(onDevice(page)).toBeVisible();
  await widthSeen(page).toBe(70);
  await expect.poll(() => isPictureKept(page)).toBe(true);
  site.answerForDeployment(withPicture(200, 'text/html', '<!doctype html><h1>Sign in'));
  const signIn = await openAnew(context, `${site.address}${link}`);
  await signIn.page.waitForLoadState('networkidle');
  await widthSeen(signIn.page).toBe(70);
  await site.goAway();
  const caregiver = await openAnew(context, `${site.address}${link}`);
  await widthSeen(caregiver.page).toBe(70);
});

test('a clinic’s picture that its host has taken away is gone from the device too', async ({
  page,
  context,
  site,
}) => {
  site.answerForDeployment(withPicture(200, 'image/svg+xml', svg));
  await page.goto(`${site.address}${link}`);
  await expect(page.locator('.from-clinic img')).toBeVisible();
  await expect(onDevice(page)).toBeVisible();
  site.answerForDeployment(withPicture(404, 'text/html', 'Not found'));
  const later = await openAnew(context, `${site.address}${link}`);
  await expect(later.page.locator('.from-clinic')).toBeVisible();
  await expect(later.page.locator('.from-clinic img')).toHaveCount(0);
  await expect.poll(() => isPictureKept(later.page)).toBe(false);
  await site.goAway();
  const without = await openAnew(context, `${site.address}${link}`);
  await expect(without.page.locator('.from-clinic')).toBeVisible();
  const loaded = () =>
    without.page
      .locator('.from-clinic img')
      .evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth]);
  await expect.poll(loaded).toEqual([true, 0]);
});

test('Start does not say that it works without a network while a file of the copy is still missing [HZ-59]', async ({
  page,
  site,
}) => {
  let comeOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    comeOn = resolve;
  });
  await page.context().route('**/en/plain.html*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}${link}`);
  await expect(page.locator('.on-device')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(onDevice(page)).toHaveCount(0);
  comeOn();
  await expect(onDevice(page)).toBeVisible();
});

const badAnswers: readonly (readonly [title: string, answer: RequestListener, found: string])[] = [
  ['503', (_request, response) => response.writeHead(503).end('{}'), 'HTTP 503'],
  ['404', (_request, response) => response.writeHead(404).end('{}'), 'HTTP 404'],
  [
    'a sign-in page with 200',
    (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Sign in'),
    '<!doctype html>',
  ],
  ['JSON that is not ours', json({ version: 3, clinics: 'none' }), 'none'],
  ['a message of the host as JSON', json({ error: 'login required' }), 'login required'],
  ['a connection that hangs', () => undefined, deploymentWords.nothing],
  [
    'an answer that stops half-way',
    (_request, response) => response.writeHead(200, { 'Content-Length': 900 }).write('{"cou'),
    deploymentWords.nothing,
  ],
  ['a connection that is dropped', (request) => request.socket.destroy(), deploymentWords.nothing],
];
const ofEveryRun = 'a sign-in page with 200';
for (const [which, answers] of [
  ['one kind', badAnswers.filter(([title]) => title === ofEveryRun)],
  ['every kind', badAnswers],
] as const) {
  test(`in place of the deployment file comes something else, ${which}: the last good copy counts, is kept, and staff read what came${wideUnless(which === 'one kind')} [HZ-58]`, async ({
    page,
    context,
    site,
  }) => {
    test.setTimeout(240_000);
    site.answerForDeployment(json({ ...deploymentFile, kiosk: {}, publicAddress: undefined }));
    await page.goto(`${site.address}${link}`);
    await expect(onDevice(page)).toBeVisible();
    for (const [title, answer, found] of answers) {
      await test.step(title, async () => {
        site.answerForDeployment(answer);
        let { page: tab } = await openAnew(context, `${site.address}${link}`);
        await expect(tab.locator(number)).toHaveText(/999/u);
        ({ page: tab } = await openAnew(context, `${site.address}en/#handout`));
        const problems = tab.locator('.deployment-problems');
        await expect(problems).toContainText(deploymentWords['lead-copy']);
        await expect(problems).toContainText(found);
        await expect(tab.locator('.handout-controls')).toContainText(clinic.name);
        ({ page: tab } = await openAnew(context, `${site.address}${link}&mode=kiosk`));
        await expect(tab.locator('.staff-notes')).toContainText(found);
      });
    }
    await context.setOffline(true);
    let { page: tab } = await openAnew(context, `${site.address}${link}`);
    await expect(tab.locator(number)).toHaveText(/999/u);
    await context.setOffline(false);
    site.answerForDeployment(
      json({ countries: [{ country: 'GB', emergencyNumber: '112' }], clinics: [clinic] }),
    );
    // At this start, or at the next one.
    await expect(async () => {
      ({ page: tab } = await openAnew(context, `${site.address}${link}`));
      await expect(tab.locator(number)).toHaveText(/112/u, { timeout: 5000 });
    }).toPass({ timeout: 60_000 });
  });
}

test('the device keeps the deployment file once, by its plain address, and nothing in its place that was not checked', async ({
  page,
  context,
  site,
}) => {
  const kept = (tab: Page) =>
    tab.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (url.includes('deployment.json')) found.push(url);
        }
      }
      return found;
    });
  site.answerForDeployment(json({ clinics: 5 }));
  await page.goto(`${site.address}en/`);
  await expect(onDevice(page)).toBeVisible();
  expect(await kept(page)).toEqual([]);
  site.answerForDeployment(json(deploymentFile));
  for (const query of ['?fbclid=a', '?utm_source=b']) {
    const { page: tab } = await openAnew(context, `${site.address}en/${query}`);
    await expect(onDevice(tab)).toBeVisible();
    await tab.evaluate((address) => fetch(`${address}deployment.json?who=me`), site.address);
    await expect.poll(() => kept(tab)).toEqual([`${site.address}deployment.json`]);
  }
});

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

test('a kiosk whose host is away says so to the staff, and goes on with its last good file', async ({
  page,
  context,
  site,
}) => {
  site.answerForDeployment(json({ ...deploymentFile, kiosk: {} }));
  await page.goto(`${site.address}${link}&mode=kiosk`);
  const person = new AtKiosk(page);
  await person.expectLanguageScreen();
  await expect(page.locator('.own-phone, .staff-notes')).toHaveCount(0);
  await keptOffline(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${site.address}${link}&mode=kiosk`);
  await person.expectLanguageScreen();
  await expect(page.locator('.staff-notes')).toContainText(deploymentWords['lead-copy']);
  await person.chooseLanguage();
  await expect(page.locator('.own-phone')).toBeVisible();
});
