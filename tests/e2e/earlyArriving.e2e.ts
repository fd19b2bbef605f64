/** A page that comes in parts works as far as it has come. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, outcome, questions } = words;

/** Opens the English page of a server that sends it in parts, each up to the next of these words. @returns how to send the next part, and how to end it all */
async function openInParts(page: Page, ...cuts: readonly string[]) {
  const html = readFileSync('dist/en/index.html', 'utf8');
  const ends = [...cuts.map((words) => html.indexOf(words)), html.length];
  const parts = ends.map((end, n) => html.slice(ends[n - 1] ?? 0, end));
  let send = (): unknown => undefined;
  const server = createServer(({ url }, response) => {
    if (url !== '/en/') return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    send = () => (parts.length > 1 ? response.write(parts.shift()) : response.end(parts.shift()));
    return send();
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  await page.route('**/assets/*.js', () => new Promise(() => undefined));
  await page.goto(`http://localhost:${String(port)}/en/`, { waitUntil: 'commit' });
  return { send: () => send(), close: () => server.close() };
}

test('Start pressed while the page is still arriving leads to the emergency check when it is there', async ({
  page,
  caregiver,
}) => {
  const server = await openInParts(page, 'data-first="emergency-check"');
  await page.getByRole('link', { name: app.start.button }).click({ noWaitAfter: true });
  await expect(caregiver.heading).toHaveText(app.start.heading);
  server.send();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
  await expect(caregiver.heading).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/en/');
  server.close();
});

test('Start pressed too soon, and again, does not bring back who has gone on meanwhile', async ({
  page,
  caregiver,
}) => {
  const server = await openInParts(page, 'data-first="emergency-check"', '<link rel="stylesheet"');
  const start = page.getByRole('link', { name: app.start.button });
  await start.click({ noWaitAfter: true });
  await start.click({ noWaitAfter: true });
  server.send();
  await caregiver.arrive();
  await caregiver.answer('no');
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
  server.send();
  await page.waitForFunction(() => document.readyState !== 'loading');
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
  server.close();
});

test('what has come of the page works while the rest is still arriving', async ({
  page,
  caregiver,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // In the middle of a page that is not the next one yet.
  const server = await openInParts(page, '<main hidden id="_after-no');
  const isBeingRead = () => page.evaluate(() => document.readyState === 'loading');
  await caregiver.start();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  expect(await isBeingRead()).toBe(true);
  await caregiver.pressOn(outcome['seek-care-now'].mistake);
  await caregiver.choose('no');
  await caregiver.press(check.continue);
  // Its page is on the way: the emergency check stands, with its answer.
  await expect(caregiver.heading).toHaveText(questions.gate.question);
  expect(await isBeingRead()).toBe(true);
  server.send();
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
  await expect(page.locator('#plain-list')).toBeHidden();
  expect(errors).toEqual([]);
  server.close();
});
