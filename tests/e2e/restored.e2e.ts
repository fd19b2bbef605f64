/** A page that the browser kept whole and shows again (back/forward cache). Needs a browser started with that cache on. */
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
import { withBackForwardCache } from './support/backForwardCache';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ launchOptions: withBackForwardCache });

/** A page out of the cache does not load again, so there is no load to wait for. */
const goBack = (page: Page) => page.goBack({ waitUntil: 'commit' });

const kept = ['a ticked question', 'the low result', 'Seek care now'] as const;

for (const place of kept) {
  test(`I-21 ${place}, kept whole by the browser, is cleared when it comes back`, async ({
    page,
    caregiver,
  }) => {
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        (globalThis as { cameBackWhole?: boolean }).cameBackWhole = persisted;
      });
    });
    if (place === 'Seek care now') {
      await caregiver.takeCheck({ gate: 'yes' });
    } else {
      await caregiver.takeCheck(quietSheet());
      if (place === 'the low result') {
        await caregiver.showResult();
      } else {
        await goBack(page);
        await expect(page.locator('main:not([hidden] *) input:checked')).toHaveValue('no');
      }
    }

    await page.goto('./icon.svg');
    await goBack(page);
    await expect(caregiver.heading).toHaveText(words.app.start.heading);
    await expect
      .poll(
        () => page.evaluate(() => (globalThis as { cameBackWhole?: boolean }).cameBackWhole),
        'the browser restored the page from its cache',
      )
      .toBe(true);
    await expect(page.locator('[data-disposition], [data-question], input:checked')).toHaveCount(0);

    // Back within the page: nothing of the check before can be walked to.
    await caregiver.start();
    await expect(page.locator('input:checked')).toHaveCount(0);
    await goBack(page);
    await expect(caregiver.heading).toHaveText(words.app.start.heading);
    await goBack(page);
    await expect(page).toHaveURL('about:blank');
  });
}

test('I-21 the plain page, kept whole by the browser or not, comes back without an answer [HZ-62]', async ({
  page,
}) => {
  await page.goto('./en/plain.html');
  const answer = page.locator('#gate-yes');
  await answer.check({ force: true });
  const now = page.locator('.status h2.now');
  await expect(now).toBeVisible();
  await page.goto('./icon.svg');
  await goBack(page);
  await expect(page.locator('form')).toBeVisible();
  await expect(answer).not.toBeChecked();
  await expect(now).toBeHidden();
});
