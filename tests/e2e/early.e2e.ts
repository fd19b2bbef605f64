/** The first pages before the app is there: they work, and the app goes on where the person is. */
import { quietSheet } from '../support/sheets';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { shiftsOf } from './support/traces';
import { words } from './support/words';
import { holdApp, openHeld, appIsThere, early } from './support/heldApp';

const { app, check, questions } = words;

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
