/** The emergency number and the clinic, from file and address to the page. */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import shipped from '../../public/deployment.json' with { type: 'json' };
import { clinic, deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { quietSheet } from '../support/sheets';
import { shiftsOf } from './support/traces';
import { words } from './support/words';

const { app, outcome, questions } = words;
const number = '.emergency-button';

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

test('I-24 the HTML of no language holds an emergency number [HZ-16a]', async ({ request }) => {
  for (const address of ['./', ...languages.map(({ tag }) => `./${tag}/`)]) {
    const html = await (await request.get(address)).text();
    expect(html).toContain('emergency-line');
    expect(html).not.toContain('tel:');
    const texts = html.replaceAll(/<(script|style)\b.*?<\/\1>/gsu, '').split(/<[^>]*>/u);
    const found = shipped.countries.filter(({ emergencyNumber }) =>
      // In a sentence, 15 is also minutes.
      texts.some((text) =>
        emergencyNumber.length < 3
          ? text.trim() === emergencyNumber
          : new RegExp(`\\b${emergencyNumber}\\b`, 'u').test(text),
      ),
    );
    expect(found, address).toEqual([]);
  }
});

test('the clinic of the link stands where the page says to ring it', async ({
  page,
  caregiver,
}) => {
  await host(page);
  await caregiver.begin(`./en/#v=1&clinic=${clinic.id}&country=GB`);
  await caregiver.takeStartedCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
  await expect(caregiver.heading).toHaveText(outcome['seek-care-now'].heading);
  const line = page.locator('.other-line').first();
  await expect(line).toContainText(clinic.name);
  await expect(line).toHaveAttribute('href', 'tel:+442079460201');
});

test('a reload, the skip link and the error summary keep clinic, country and mode', async ({
  page,
  caregiver,
}) => {
  await host(page);
  const fragment = `#v=1&clinic=${clinic.id}&country=GB&mode=home`;
  await caregiver.open(`./en/${fragment}`);
  await caregiver.appIsThere();
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await caregiver.start();
  await caregiver.press(words.check.continue);
  await page.locator('.error-summary a').filter({ visible: true }).click();
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
    await caregiver.begin('./en/#v=1&country=GB');
    await caregiver.answer('yes');
    await expect(caregiver.heading).toHaveText(outcome['seek-care-now'].heading);
    await expect(page.getByText(outcome['seek-care-now']['call-first'])).toBeVisible();
    await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
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
    await caregiver.begin('./en/#v=1&country=GB');
    await caregiver.answer('no', 'sight');
    await caregiver.choose('yes');
    const asked = page.waitForEvent('dialog');
    await typeFragment(page, '#v=1&country=SA');
    const dialog = await asked;
    expect(dialog.message()).toBe(app['link-typed']);
    await dialog.dismiss();
    await expect(page).toHaveURL(/#v=1&country=GB$/u);
    await expect(page.locator('main input:checked')).toHaveValue('yes');
    await caregiver.goOn();
    await expect(caregiver.heading).toHaveText(questions['vision.course'].question);
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questions.vision.question);
  });

  test('asks first in mid-check: opened, it begins afresh', async ({ page, caregiver }) => {
    await host(page);
    await caregiver.begin('./en/#v=1&country=GB');
    await caregiver.choose('yes');
    page.once('dialog', (dialog) => void dialog.accept());
    await typeFragment(page, '#v=1&country=SA');
    await expect(page.locator(number)).toHaveText(/997/);
    await expect(caregiver.heading).toHaveText(app.start.heading);
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('that is no link at all changes nothing', async ({ page, caregiver }) => {
    await host(page);
    await caregiver.begin('./en/#v=1&country=GB');
    await caregiver.choose('yes');
    await typeFragment(page, '#somewhere');
    await expect(page.locator('main input:checked')).toHaveValue('yes');
    await expect(page.locator(number)).toHaveText(/999/);
    await expect(page.getByText(app['link-problem'].unreadable)).toHaveCount(0);
  });
});
