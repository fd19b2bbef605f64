/** Whose numbers they are, and how a person says where they are. */
import { deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';

const number = '.emergency-button';

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
