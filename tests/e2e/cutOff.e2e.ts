/** The HTML itself is cut off by the network, and the app comes: what there is of the page leads somewhere, and it is never empty. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { kioskAddress } from './support/AtKiosk';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, outcome } = words;
const plainPage = /\/en\/plain\.html$/u;
const html = readFileSync('dist/en/index.html', 'utf8');

async function openCutOff(page: Page, behind: string, address = './en/'): Promise<void> {
  const at = html.indexOf(behind);
  if (at < 0) throw new Error(`Test set-up: the page has no ${behind}`);
  await page.route('**/en/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.slice(0, at + behind.length),
    }),
  );
  await page.goto(address);
}

/** When the app has found out that the page has no end. */
const appHasFailed = (page: Page) =>
  page.waitForEvent('console', (message) => message.text().includes('TextsMismatchError'));

test('before anything of Start: the plain page comes by itself [HZ-31c]', async ({ page }) => {
  await openCutOff(page, '</head>');
  await expect(page).toHaveURL(plainPage);
});

for (const behind of [
  'data-first="emergency-check"',
  'data-first="after-yes"',
  'data-first="after-no"',
  'id="plain-list"',
] as const) {
  test(`up to ${behind}: Start stands, and leads to the plain page`, async ({
    page,
    caregiver,
  }) => {
    const failed = appHasFailed(page);
    await openCutOff(page, behind);
    await failed;
    await expect(page.getByText(app.emergency).filter({ visible: true }).first()).toBeVisible();
    await caregiver.pressStart();
    await expect(page).toHaveURL(plainPage);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('behind the list of signs: the list stands', async ({ page }) => {
  await openCutOff(page, '<p id="waiting"');
  await expect(page.locator('#plain-list.broken')).toContainText(outcome['sign-list'].heading);
});

test('with somebody on the emergency check: Continue leads to the plain page @wide', async ({
  page,
  caregiver,
}) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, html.indexOf('data-first="after-yes"') + 100));
    cutOff = () => response.destroy();
  }).listen(0);
  let cutOff = (): unknown => undefined;
  const { port } = server.address() as AddressInfo;
  await page.clock.install();
  await page.goto(`http://localhost:${String(port)}/en/`, { waitUntil: 'commit' });
  await caregiver.start();
  await caregiver.choose('no');
  await caregiver.press(check.continue);
  await expect(caregiver.heading).toHaveText(words.questions.gate.question);
  cutOff();
  // A browser goes on as if the rest were still to come.
  await page.clock.runFor(15_000);
  await expect(page).toHaveURL(plainPage);
  server.close();
});

test('at a kiosk it is tried again, and nobody is led to the plain page', async ({ page }) => {
  await page.clock.install();
  const failed = appHasFailed(page);
  await openCutOff(page, '</head>', kioskAddress);
  await failed;
  await page.unroute('**/en/');
  await page.clock.fastForward(4 * 60_000);
  await expect(page.locator('.language-screen')).toBeVisible();
});
