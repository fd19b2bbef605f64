/** The emergency number and the clinic, from file and address to the page. */
import type { Page } from '@playwright/test';
import { clinic, deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { shiftsOf } from './support/traces';
import { words } from './support/words';

const { app, check, outcome, questions } = words;
const number = 'header .phone-number';

test('I-24 words at first and no digits; the number comes with the country into its own space', async ({
  page,
  caregiver,
}) => {
  await host(page);
  const shifts = await shiftsOf(page);
  await caregiver.open('./en/#v=1&country=GB');
  await expect(page.locator(number)).toHaveText(/999/);
  await expect(page.locator(number)).toHaveAttribute('href', 'tel:999');
  expect(await shifts()).toEqual([]);
});

test('I-24 the HTML of no language holds an emergency number', async ({ request }) => {
  for (const page of ['./', './en/', './es/', './ar/']) {
    const html = await (await request.get(page)).text();
    expect(html).toContain('emergency-line');
    expect(html).not.toMatch(/tel:|\b(?:911|999|112|997|192)\b/);
  }
});

test('HZ-16 a change of language changes neither number nor country', async ({
  page,
  caregiver,
}) => {
  await host(page);
  await caregiver.open('./en/#v=1&country=GB');
  await expect(page.locator(number)).toHaveText(/999/);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator(number)).toHaveText(/999/);
  await expect(page.locator('header select')).toHaveValue('GB');
});

test('where a person is can be said on every screen, and stays said', async ({
  page,
  caregiver,
}) => {
  await host(page);
  await caregiver.open('./en/');
  await expect(page.locator('header select')).toHaveValue('');
  await expect(page.locator(number)).toHaveCount(0);
  await caregiver.start();
  await page.locator('header select').selectOption('SA');
  await expect(page.locator(number)).toHaveText(/997/);
  await caregiver.answer('yes');
  await expect(page.locator(number)).toHaveText(/997/);
  await expect(page.locator('.call-first .phone-number')).toHaveAttribute('href', 'tel:997');
});

test('the clinic of the link stands where the page says to ring it', async ({
  page,
  caregiver,
}) => {
  await host(page);
  await caregiver.open(`./en/#v=1&clinic=${clinic.id}&country=GB`);
  await caregiver.start();
  await caregiver.answer('yes');
  await expect(caregiver.heading).toHaveText(outcome['seek-care-now'].heading);
  const line = page.locator('.urgent-line');
  await expect(line).toContainText(clinic.name);
  await expect(line.getByRole('link')).toHaveAttribute('href', 'tel:+442079460201');
});

test('a reload, the skip link and the error summary keep clinic, country and mode', async ({
  page,
  caregiver,
}) => {
  await host(page);
  const fragment = `#v=1&clinic=${clinic.id}&country=GB&mode=home`;
  await caregiver.open(`./en/${fragment}`);
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await caregiver.start();
  await caregiver.press(words.check.continue);
  await page.locator('.error-summary a').click();
  expect(new URL(page.url()).hash).toBe(fragment);
  await page.reload();
  expect(new URL(page.url()).hash).toBe(fragment);
  await expect(page.locator(number)).toHaveText(/999/);
});

for (const [fault, problem] of [
  ['#v=1&clinic=<img src=x onerror=alert(1)>', 'unreadable'],
  ['#v=1&clinic=south-children&clinic=south-children', 'unreadable'],
  ['#v=9&clinic=south-children', 'unknown-version'],
  ['#v=1&clinic=north', 'unknown-clinic'],
  ['#v=1&country=gb', 'unknown-country'],
  ['#v=1&country=GB&mode=admin', 'unknown-mode'],
] as const) {
  test(`${fault} opens plain start and says: ${problem}`, async ({ page, caregiver }) => {
    await host(page);
    await caregiver.open(`./en/${fault}`);
    await expect(page.getByText(app['link-problem'][problem])).toBeVisible();
    await expect(caregiver.heading).toHaveText(app.start.heading);
    await expect(page.locator(number)).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText('onerror');
  });
}

for (const [title, file] of [
  ['no JSON', '<!doctype html>'],
  ['broken', { ...deploymentFile, clinics: 5 }],
] as const) {
  test(`with a file that is ${title} the check works, in words`, async ({ page, caregiver }) => {
    await host(page, file);
    await caregiver.open('./en/#v=1&country=GB');
    await caregiver.start();
    await caregiver.answer('yes');
    await expect(caregiver.heading).toHaveText(outcome['seek-care-now'].heading);
    await expect(page.getByText(outcome['seek-care-now']['call-first'])).toBeVisible();
    await expect(page.locator('.phone-number')).toHaveCount(0);
  });
}

/** As a person types or pastes over the end of the address. */
const typeFragment = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);

test.describe('another link, typed over the address', () => {
  test('is opened at once on Start', async ({ page, caregiver }) => {
    await host(page);
    await caregiver.open('./en/#v=1&country=GB');
    await expect(page.locator(number)).toHaveText(/999/);
    await typeFragment(page, '#v=1&country=SA');
    await expect(page.locator(number)).toHaveText(/997/);
  });

  test('asks first in mid-check: kept, nothing is lost', async ({ page, caregiver }) => {
    await host(page);
    await caregiver.open('./en/#v=1&country=GB');
    await caregiver.start();
    await caregiver.answer('no');
    await caregiver.choose('sight');
    const asked = page.waitForEvent('dialog');
    await typeFragment(page, '#v=1&country=SA');
    const dialog = await asked;
    expect(dialog.message()).toBe(app['link-typed']);
    await dialog.dismiss();
    await expect(page).toHaveURL(/#v=1&country=GB$/u);
    await expect(page.locator('main input:checked')).toHaveValue('sight');
    await caregiver.goOn();
    await expect(caregiver.heading).toHaveText(questions.vision.question);
    await page.goBack();
    await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
  });

  test('asks first in mid-check: opened, it begins afresh', async ({ page, caregiver }) => {
    await host(page);
    await caregiver.open('./en/#v=1&country=GB');
    await caregiver.start();
    await caregiver.choose('yes');
    page.once('dialog', (dialog) => void dialog.accept());
    await typeFragment(page, '#v=1&country=SA');
    await expect(page.locator(number)).toHaveText(/997/);
    await expect(caregiver.heading).toHaveText(app.start.heading);
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('that is no link at all changes nothing', async ({ page, caregiver }) => {
    await host(page);
    await caregiver.open('./en/#v=1&country=GB');
    await caregiver.start();
    await caregiver.choose('yes');
    await typeFragment(page, '#somewhere');
    await expect(page.locator('main input:checked')).toHaveValue('yes');
    await expect(page.locator(number)).toHaveText(/999/);
    await expect(page.getByText(app['link-problem'].unreadable)).toHaveCount(0);
  });
});
