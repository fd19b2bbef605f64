/** The plain page after Back, Forward, a reload and a restored session: nobody finds the ticks of the one before. */
import { chromiumFlags, findOrInstallChromium } from '../../tools/findChromium';
import { expect, test } from './support/releases';
import { keptOffline } from './support/traces';

test.use({
  serviceWorkers: 'allow',
  launchOptions: {
    executablePath: findOrInstallChromium(),
    args: chromiumFlags,
    // Playwright switches the cache of whole pages off by default.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

for (const from of ['the host', 'the copy on the device'] as const) {
  test(`from ${from}: no ticked answer after Back, after Forward and after a reload`, async ({
    page,
    site,
  }) => {
    if (from === 'the copy on the device') {
      await page.goto(`${site.address}en/`);
      await keptOffline(page);
    }
    const address = `${site.address}en/plain.html`;
    const ticked = page.locator('input:checked');
    const result = page.locator('[data-disposition]').filter({ visible: true });
    const back = async () => {
      await page.goBack({ waitUntil: 'commit' });
      await expect(page).toHaveURL(address);
      await expect(page.locator('form')).toBeVisible();
    };
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('#gate-yes').check();
    await expect(result).toHaveCount(1);

    await page.goto(`${site.address}icon.svg`);
    await back();
    await expect(ticked).toHaveCount(0);
    await expect(result).toHaveCount(0);

    await page.locator('#gate-yes').check();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL('about:blank');
    await page.goForward({ waitUntil: 'commit' });
    await expect(page.locator('form')).toBeVisible();
    await expect(ticked).toHaveCount(0);

    await page.locator('#gate-yes').check();
    await page.reload();
    await expect(page.locator('form')).toBeVisible();
    await expect(ticked).toHaveCount(0);
  });
}
