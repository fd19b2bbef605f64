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

test('HZ-16 a change of language changes neither number nor country', async ({
  page,
  caregiver,
}) => {
  await host(page);
  await caregiver.open('./en/#v=1&country=GB');
  await expect(page.locator(number)).toHaveText(/999/);
  await caregiver.changeLanguage('العربية');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator(number)).toHaveText(/999/);
  await expect(page.locator('.whose-number').first()).toContainText('المملكة المتحدة');
});

test.describe('I-24 the country', () => {
  const known = {
    ...deploymentFile,
    countries: [...deploymentFile.countries, { country: 'IE', emergencyNumber: '112' }],
  };
  // prettier-ignore
  const rows: readonly {
    readonly title: string;
    readonly zone: string;
    readonly fragment: string;
    readonly defaultCountry?: string;
    readonly call: string | undefined;
    readonly other?: string;
  }[] = [
    { title: 'is that of the device’s zone', zone: 'Asia/Riyadh', fragment: '', call: 'Call 997, Saudi Arabia' },
    { title: 'and not the default then', zone: 'Europe/London', fragment: '', defaultCountry: 'IE',
      call: 'Call 999, United Kingdom' },
    { title: 'is the default where the zone is of no country here', zone: 'Asia/Tokyo', fragment: '',
      defaultCountry: 'IE', call: 'Call 112, Ireland' },
    { title: 'is not guessed without a default', zone: 'Asia/Tokyo', fragment: '', call: undefined },
    { title: 'is the link’s, which the page says', zone: 'Asia/Riyadh', fragment: '#v=1&country=GB',
      call: 'Call 999, United Kingdom', other: 'Saudi Arabia' },
    { title: 'is the link’s, against the default', zone: 'Asia/Tokyo', fragment: '#v=1&country=GB',
      defaultCountry: 'IE', call: 'Call 999, United Kingdom', other: 'Ireland' },
    { title: 'is the link’s, in another zone than the default’s', zone: 'Asia/Riyadh', fragment: '#v=1&country=IE',
      defaultCountry: 'IE', call: 'Call 112, Ireland', other: 'Saudi Arabia' },
    { title: 'is the link’s and the zone’s: nothing is said', zone: 'Europe/London', fragment: '#v=1&country=GB',
      defaultCountry: 'IE', call: 'Call 999, United Kingdom' },
  ];
  for (const { title, zone, fragment, defaultCountry, call, other } of rows) {
    test.describe(zone, () => {
      test.use({ timezoneId: zone });
      test(`${title} (${fragment === '' ? 'no link' : fragment})`, async ({ page, caregiver }) => {
        const shown = async () =>
          (await page.locator('.call-button, .whose-number:nth-child(2) > span').allInnerTexts())
            .join(', ')
            .replace(/[\u2068\u2069]/gu, '');
        await host(page, defaultCountry === undefined ? known : { ...known, defaultCountry });
        await caregiver.open(`./en/${fragment}`);
        await expect.poll(shown).toBe(call ?? '');
        const offer = page.locator('.whose-number:nth-child(3) button');
        await expect(offer).toHaveCount(other === undefined ? 0 : 1);
        await caregiver.changeLanguage('Español');
        await expect(page.locator('html')).toHaveAttribute('lang', 'es');
        const digits = (text: string | undefined) => text?.replace(/\D/gu, '') ?? '';
        expect(digits(await shown())).toBe(digits(call));
        if (other === undefined) return;
        await caregiver.changeLanguage('English');
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await offer.click();
        await expect.poll(shown).toMatch(new RegExp(`, ${other}$`, 'u'));
        await expect(offer).toHaveCount(0);
      });
    });
  }

  test.describe('in a browser that knows no zones of a country', () => {
    test.use({ timezoneId: 'Asia/Riyadh' });
    test('is the default', async ({ page, caregiver }) => {
      await page.addInitScript(() => {
        delete (Intl.Locale.prototype as { getTimeZones?: unknown }).getTimeZones;
      });
      await host(page, { ...known, defaultCountry: 'IE' });
      await caregiver.open('./en/');
      await expect(page.locator(number)).toHaveText(/112/);
    });
  });
});

test('where a person is can be said on every screen, and stays said [HZ-15b]', async ({
  page,
  caregiver,
}) => {
  await host(page);
  await caregiver.open('./en/');
  await expect(page.locator('.emergency-frame select')).toHaveValue('');
  await expect(page.locator(number)).toHaveCount(0);
  await caregiver.start();
  await page.locator('.emergency-menu summary').click();
  await page.locator('.emergency-menu select').selectOption('SA');
  await expect(page.locator(number)).toHaveText(/997/);
  await expect(page.locator(number)).toBeFocused();
  await caregiver.answer('yes');
  await expect(page.locator(number)).toHaveCount(0);
  await expect(page.locator('.call-button')).toHaveAttribute('href', 'tel:997');
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
