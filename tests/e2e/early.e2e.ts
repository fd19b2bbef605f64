/** The first pages before the app is there: they work, and the app goes on where the person is. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { shiftsOf } from './support/traces';
import { words } from './support/words';

const { app, check, outcome, questions } = words;

/** Holds the app's script back until it is let go. */
async function holdApp(page: Page): Promise<() => void> {
  let letGo = () => undefined as unknown;
  const released = new Promise<void>((resolve) => {
    letGo = () => resolve();
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}

/** Opens a page as soon as it begins to come, with the app held back. */
async function openHeld(page: Page, address = './'): Promise<() => void> {
  const letGo = await holdApp(page);
  await page.goto(address, { waitUntil: 'commit' });
  return letGo;
}

const appIsThere = (page: Page) => page.locator('#app').waitFor();
const early = (page: Page) => page.locator('[data-first]:not([hidden])');
const summary = (page: Page) => page.locator('.error-summary:not([hidden], [hidden] *)');

test('for the first answer the page asks for itself, its script, its texts and its style sheet', async ({
  page,
  caregiver,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const letGo = await openHeld(page, './en/');
  await caregiver.start();
  await caregiver.answer('no');
  // The browser itself asks for the picture on its tab, when it likes.
  const names = asked.map((file) => file.replace(/-[\w-]+(?=\.(?:css|js)$)/, ''));
  expect(names.filter((name) => name !== '/icon.svg').toSorted()).toEqual([
    '/assets/check.css',
    '/assets/check.js',
    '/assets/en.js',
    '/en/',
  ]);
  letGo();
});

test('a tick made before the app is there stays, with the focus, and is the answer', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.choose('no');
  await expect(early(page)).toHaveAttribute('data-first', 'emergency-check');
  const node = await page.locator('input[value=no]:not([hidden] *)').elementHandle();
  letGo();
  await appIsThere(page);
  await expect(page.locator('main input:checked')).toHaveValue('no');
  await expect(page.locator('main input:checked')).toBeFocused();
  // The very same element: nothing that a screen reader or a finger was on has gone.
  expect(await node.evaluate((element) => element.isConnected)).toBe(true);
  await caregiver.goOn();
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
});

test('the second press of a double click on Start does nothing to what has come under it', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  const press = async (selector: string, clickCount: number) => {
    await page.locator(`${selector}:not([hidden] *)`).first().hover();
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
  const ticked = page.locator('.tick :checked:not([hidden] *)');
  await press('.continue', 2);
  await expect(summary(page)).toHaveCount(0);
  await press('.continue', 1);
  await expect(summary(page)).toHaveCount(1);
  await press('.tick', 2);
  await expect(ticked).toHaveCount(0);
  await press('.tick', 1);
  await expect(ticked).toHaveCount(1);
  letGo();
});

test('the emergency check, what made you check and Continue, all before the app: the question comes with it', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.answer('no');
  await caregiver.pressTile('hearing');
  await expect(page.getByText(app.waiting)).toBeVisible();
  letGo();
  await expect(caregiver.heading).toHaveText(questions.hearing.question);
  await expect(caregiver.heading).toBeFocused();
  await expect(page.getByText(app.waiting)).toBeHidden();

  // Back is as if the app had been there all along.
  await page.goBack();
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
  await expect(page.locator('.tiles [aria-current]')).toHaveAttribute('value', 'hearing');
  await page.goBack();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
  await expect(page.locator('main input:checked')).toHaveValue('no');
});

for (const answer of ['yes', 'not-sure'] as const) {
  test(`an emergency check of ${answer} is told before the app is there, and after`, async ({
    page,
    caregiver,
  }) => {
    const letGo = await openHeld(page);
    await caregiver.start();
    await caregiver.answer(answer);
    await expect(seekCareNow(page)).toBeVisible();
    const before = await page.locator('[data-rule]:not([hidden] *)').allTextContents();
    letGo();
    await appIsThere(page);
    await expect(caregiver.heading).toBeFocused();
    expect(await page.locator('[data-rule]').allTextContents()).toEqual(before);
    await caregiver.answerRest(quietSheet({ gate: answer }));
    await expect(seekCareNow(page)).toBeVisible();
  });
}

test('I-19 Continue without a choice, before the app: the same error as after', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  const address = page.url();
  await caregiver.start();
  await caregiver.press(check.continue);
  await expect(summary(page)).toBeFocused();
  const shown = await summary(page).textContent();
  await summary(page).getByRole('link').click();
  await expect(page.locator('main:not([hidden] *) [name=choice]').first()).toBeFocused();
  letGo();
  await appIsThere(page);
  await expect(summary(page)).toHaveText(shown ?? '');
  await expect(page.locator('form > .choices')).toHaveAccessibleDescription(check.error.choose);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  expect(page.url()).toBe(address);
  await caregiver.answer('no');
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
});

test('I-29 points ticked before the app stay, stand beside the answer, and refuse "none of these"', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.tick('fit', 'poison');
  await caregiver.choose('no');
  await caregiver.press(check.continue);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('link')).toHaveText(check.error.contradiction);
  await expect(early(page)).toHaveAttribute('data-first', 'emergency-check');
  letGo();
  await appIsThere(page);
  await expect(summary(page).getByRole('link')).toHaveText(check.error.contradiction);
  const yes = check['yes-ticked'].replace('{{number}}', '2');
  await page.getByRole('radio', { name: yes, exact: true }).check();
  await expect(summary(page)).toHaveCount(0);
  await caregiver.goOn();
  await expect(seekCareNow(page)).toBeVisible();
});

test('I-29 points ticked and answered yes before the app are there when the person looks again', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.tick('fit');
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  letGo();
  await appIsThere(page);
  await caregiver.pressOn(outcome['seek-care-now'].mistake);
  const checked = page.locator('main input:checked');
  await expect(checked).toHaveCount(2);
  await expect(checked.first()).toHaveValue('fit');
});

test('by keyboard alone, before the app: skip link, Start, choice, Continue, Back', async ({
  page,
  atKeyboard,
}) => {
  await openHeld(page, './#v=1&country=GB');
  await atKeyboard.follow(app['skip-link']);
  await expect(page.locator('main:not([hidden] *)')).toBeFocused();
  await atKeyboard.start();
  await atKeyboard.answer('no');
  await expect(atKeyboard.heading).toHaveText(check['first-sign'].heading);
  await atKeyboard.pressOn(check.back);
  await expect(atKeyboard.heading).toHaveText(questions.gate.question);
  await atKeyboard.pressOn(check.back);
  await expect(atKeyboard.heading).toHaveText(app.start.heading);
  expect(new URL(page.url()).hash).toBe('#v=1&country=GB');
  expect(new URL(page.url()).search).toBe('');
});

test('before the app, a choice of language opens its page with the same fragment', async ({
  page,
}) => {
  await openHeld(page, './#v=1&country=GB');
  await early(page).getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/#v=1&country=GB$/u);
});

test('nothing of what is done before the app becomes a request', async ({ page, caregiver }) => {
  await holdApp(page);
  // The style sheet is the last thing that the HTML asks for.
  const lastFile = page.waitForResponse(/\.css$/u);
  await page.goto('./', { waitUntil: 'commit' });
  await lastFile;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await caregiver.start();
  await caregiver.press(check.continue);
  await page.keyboard.press('Enter');
  await caregiver.answer('no');
  await caregiver.pressTile('face');
  await expect(page.getByText(app.waiting)).toBeVisible();
  expect(asked).toEqual([]);
});

test('a reload in the middle of the first pages starts afresh, with no tick', async ({
  page,
  caregiver,
}) => {
  await openHeld(page);
  await caregiver.start();
  await caregiver.choose('yes');
  await page.reload({ waitUntil: 'commit' });
  await expect(caregiver.heading).toHaveText(app.start.heading);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

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

for (const { fragment, heading } of [
  { fragment: '#handout', heading: words.handout.title },
  { fragment: '#about', heading: words.about.title },
]) {
  test(`an address that ends in ${fragment} never shows Start, and nothing moves`, async ({
    page,
  }) => {
    const shifts = await shiftsOf(page);
    const letGo = await openHeld(page, `./en/${fragment}`);
    await page.locator('#waiting').waitFor({ state: 'attached' });
    await expect(page.locator('[data-first]').first()).toBeHidden();
    letGo();
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(
      heading,
    );
    expect(await shifts()).toEqual([]);
  });
}

test('when the app of such an address never comes, the list of signs does', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./en/#handout');
  await expect(page.locator('#plain-list.broken h2').first()).toBeVisible();
  await expect(page.locator('#plain-list a')).toBeVisible();
});

test.describe('with a copy on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the inline script of the first pages is at most 2.1 kB, the one of the address a tenth of that, and the app takes over without a complaint', async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto('./ar/');
    await appIsThere(page);
    const sizes = await page
      .locator('script:not([src]):not([type])')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent.length));
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBeLessThanOrEqual(150);
    expect(sizes[1]).toBeLessThanOrEqual(2100);
    expect(complaints).toEqual([]);
  });
});

test('the file of the check begins with the word that lets the browser compile it while it comes in', async ({
  page,
}) => {
  const file = page.waitForResponse(/\/assets\/check-[\w-]+\.js$/u);
  await page.goto('./en/');
  expect(await (await file).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/u);
});
