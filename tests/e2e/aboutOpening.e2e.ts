/** The way to “How this check decides” and back, and what it keeps. */
import type { Page } from '@playwright/test';
import { host } from './support/hosted';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

const { app, check, questions } = words;

test('nothing of the page is loaded before somebody asks for it', async ({ page, caregiver }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await caregiver.open();
  const ofThisPage = () => asked.filter((path) => /\/(?:AboutRoute|about)-/u.test(path));
  expect(ofThisPage()).toEqual([]);
  await page.getByRole('link', { name: app.links.about }).click();
  await page.locator('.about').waitFor();
  expect(ofThisPage()).not.toEqual([]);
});

/** Its link is on Start alone; in mid-check it is typed over the address. */
const typeAbout = (page: Page) =>
  page.evaluate(() => {
    location.hash = '#about';
  });

test('from mid-check to this page and back, by our button and by the browser, the answers stay', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin('./#v=1');
  await caregiver.answer('no', 'sight');
  for (const back of ['button', 'browser'] as const) {
    await typeAbout(page);
    await expect(caregiver.heading).toHaveText(app.links.about);
    if (back === 'browser') await page.goBack();
    else await page.getByRole('button', { name: app.page.back }).click();
    await expect(caregiver.heading).toHaveText(questions.vision.question);
    expect(new URL(page.url()).hash).toBe('#v=1');
  }
  await caregiver.pressOn(check.back);
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
});

test('from this page to the handout and back is one step back to the check', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin('./#v=1');
  await typeAbout(page);
  await expect(caregiver.heading).toHaveText(app.links.about);
  await page.getByRole('link', { name: app.links.handout }).click();
  await expect(caregiver.heading).toHaveText(words.handout.title);
  expect(new URL(page.url()).hash).toBe('#handout');
  await page.goBack();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
});

test('a change of language on the page brings its words along', async ({ page, caregiver }) => {
  await page.goto('./#about');
  await page.locator('.about h2').waitFor();
  await caregiver.changeLanguage('العربية');
  await expect(caregiver.heading).toHaveText(wordsIn.ar.app.links.about);
  await expect(
    page.getByRole('heading', { name: wordsIn.ar.about.room.views.summary }),
  ).toBeVisible();
});

test('when the page can’t be had it says so, and the check is still there', async ({
  page,
  caregiver,
}) => {
  await page.route('**/assets/AboutRoute-*.js', (route) => route.abort());
  await caregiver.open();
  await page.getByRole('link', { name: app.links.about }).click();
  await expect(page.getByText(app.page.failed)).toBeVisible();
  await expect(caregiver.heading).toHaveText(app.links.about);
  await page.getByRole('button', { name: app.page.back }).click();
  await expect(caregiver.heading).toHaveText(app.start.heading);
  await caregiver.start();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
});

test('opened before the app is there, or loaded again, it loses neither clinic nor country', async ({
  page,
  caregiver,
}) => {
  await host(page);
  const number = page.locator('.emergency-button');
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('./en/#v=1&country=SA', { waitUntil: 'commit' });
  await page.getByRole('link', { name: app.links.about }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/#about$/u);
  await expect(number).toHaveText(/997/);
  await page.reload();
  await expect(number).toHaveText(/997/);
  await page.getByRole('button', { name: app.page.back }).click();
  await expect(page).toHaveURL(/#v=1&country=SA$/u);
  await expect(caregiver.heading).toHaveText(app.start.heading);
  await expect(number).toHaveText(/997/);
});
