/** Installing by the browser's own command, and what the installed app starts with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { chromiumFlags, findOrInstallChromium } from '../../tools/findChromium';
import { clinic, deploymentFile } from './support/hosted';
import { expect, test as base } from './support/test';

/** A browser with a profile of its own: only there can an app be installed. */
const test = base.extend<{ site: string; browserOfFamily: BrowserContext }>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
  browserOfFamily: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'installed-'));
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: findOrInstallChromium(),
      args: [...chromiumFlags, '--headless=new'],
      serviceWorkers: 'block',
    });
    await browser.route('**/deployment.json', (route) => route.fulfill({ json: deploymentFile }));
    await use(browser);
    await browser.close();
    rmSync(profile, { recursive: true, maxRetries: 20 });
  },
});

interface Installed {
  readonly id: string;
  /** Of the page that opens with the app. */
  readonly start: Page;
}

const startOf = async (session: CDPSession) => {
  const { manifest, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  return manifest.startUrl;
};

async function install(page: Page, starts: string): Promise<Installed> {
  const session = await page.context().newCDPSession(page);
  await expect.poll(() => startOf(session)).toBe(starts);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { appId = '' } = await session.send('Page.getAppId');
  await session.send('PWA.install', { manifestId: appId });
  const opened = page.context().waitForEvent('page');
  await session.send('PWA.launch', { manifestId: appId });
  const start = await opened;
  // The browser opened it, perhaps before this test's own deployment file stood in the way.
  await start.waitForURL(starts);
  await start.reload();
  return { id: appId, start };
}

test('an app that was installed from a clinic’s link starts with that clinic and country, in the language of the page [HZ-77]', async ({
  browserOfFamily,
  site,
}) => {
  const page = await browserOfFamily.newPage();
  const fragment = `#v=1&clinic=${clinic.id}&country=SA`;
  // What a mail program adds is no part of the app.
  await page.goto(`${site}ar/?fbclid=who-i-am${fragment}`);
  const { id, start } = await install(page, `${site}ar/${fragment}`);
  expect(start.url()).toBe(`${site}ar/${fragment}`);
  await expect(start.locator('.emergency-button')).toHaveText(/997/u);
  await expect(start.locator('html')).toHaveAttribute('lang', 'ar');
  expect(id).not.toContain('who-i-am');
});

test('a country that was chosen on the page is kept too, and the page without a link stays another app', async ({
  browserOfFamily,
  site,
}) => {
  const page = await browserOfFamily.newPage();
  await page.goto(`${site}en/`);
  const plain = await install(page, `${site}en/`);
  expect(plain.start.url()).toBe(`${site}en/`);
  const other = await browserOfFamily.newPage();
  await other.goto(`${site}en/`);
  await other.locator('.emergency-frame select').selectOption('GB');
  const chosen = await install(other, `${site}en/#v=1&country=GB`);
  expect(chosen.start.url()).toBe(`${site}en/#v=1&country=GB`);
  await expect(chosen.start.locator('.emergency-button')).toHaveText(/999/u);
  expect(chosen.id).not.toBe(plain.id);
});

test('what is asked for while it is made carries neither clinic nor country', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.route('**/deployment.json', (route) => route.fulfill({ json: deploymentFile }));
  await page.goto(`${site}en/#v=1&clinic=${clinic.id}&country=SA`);
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', /^blob:/u);
  expect(asked.filter((one) => /#|[?&]v=|SA\b/u.test(one) || one.includes(clinic.id))).toEqual([]);
});

test('a change of language in mid-check changes the language that the app would start in', async ({
  page,
  caregiver,
  site,
}) => {
  await page.route('**/deployment.json', (route) => route.fulfill({ json: deploymentFile }));
  const fragment = `#v=1&clinic=${clinic.id}`;
  await caregiver.begin(`en/${fragment}`);
  await caregiver.changeLanguage('Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const session = await page.context().newCDPSession(page);
  await expect.poll(() => startOf(session)).toBe(`${site}es/${fragment}`);
});
