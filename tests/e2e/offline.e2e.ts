/** The copy on the device: there after one visit, with the numbers of the place, whatever the host says later and whatever lies beside it. */
import type { RequestListener } from 'node:http';
import type { Page } from '@playwright/test';
import deploymentWords from '../../locales/en/deployment.json' with { type: 'json' };
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { AtKiosk } from './support/AtKiosk';
import { openAnew } from './support/CaregiverAtScreen';
import { clinic, deploymentFile } from './support/hosted';
import { onDevice } from './support/onDevice';
import { expect, test } from './support/releases';
import { keptOffline } from './support/traces';
import { number, link, json } from './support/hostAnswers';
import { words } from './support/words';

const { app } = words;

test.use({ serviceWorkers: 'allow' });

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

test('nor while the device has not yet kept the numbers, which show all the same [HZ-59]', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const released = new Promise<void>((resolve) => Reflect.set(globalThis, 'letKeep', resolve));
    const put = Reflect.get<Cache, 'put'>(Cache.prototype, 'put');
    Cache.prototype.put = async function (request, response) {
      await released;
      return put.call(this, request, response);
    };
  });
  site.answerForDeployment(json(deploymentFile));
  await page.goto(`${site.address}${link}`);
  await expect(page.locator(number)).toHaveText(/999/u);
  await keptOffline(page);
  await page.waitForLoadState('networkidle');
  await expect(onDevice(page)).toHaveCount(0);
  await page.evaluate(() => (Reflect.get(globalThis, 'letKeep') as () => void)());
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
