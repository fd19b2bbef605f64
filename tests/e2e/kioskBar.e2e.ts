/** The bar of a kiosk, the band for its staff, and what is asked before all is cleared. */
import { quietSheet } from '../support/sheets';
import { kioskFile, kioskOf } from './support/AtKiosk';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

test('"Finish and clear" is never filled, and asks once on each result; what is kept stays [HZ-20e]', async ({
  page,
}) => {
  const person = await kioskOf(page);
  const { ask, finish } = words.kiosk;
  const dialog = page.getByRole('alertdialog');
  const button = page.locator('.kiosk-bar').getByRole('button', { name: finish });
  const background = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  await person.takeCheck({ gate: 'yes' });
  expect(await background()).toBe('rgba(0, 0, 0, 0)');
  await person.pressFinish();
  await expect(dialog).toContainText(ask.urgent);
  await expect(dialog.getByRole('button', { name: ask.keep })).toBeFocused();
  await person.press(ask.keep);
  await expect(dialog).toBeHidden();
  await expect(seekCareNow(page)).toBeVisible();
  await person.finish();
  expect(await background()).toBe('rgba(0, 0, 0, 0)');

  await person.takeCheck(quietSheet());
  await person.afterReload(() => person.pressFinish());
  await person.takeCheck(quietSheet());
  await person.showResult();
  await person.pressFinish();
  await expect(dialog).toContainText(ask.visit);
  await page.keyboard.press('Escape');
  await expect(discussNextVisit(page)).toBeVisible();
  await person.press(words.check['start-again']);
  await expect(dialog).toContainText(ask.visit);
  await person.afterReload(() => person.press(ask.clear));
});

test('a ticked emergency sign is not cleared unasked, and one that was taken back is [HZ-20e]', async ({
  page,
}) => {
  const person = await kioskOf(page);
  await person.begin();
  const tick = page.locator('.gate .tick input').first();
  await tick.check();
  await person.pressFinish();
  await expect(page.getByRole('alertdialog')).toContainText(words.kiosk.ask.urgent);
  await person.press(words.kiosk.ask.keep);
  await expect(tick).toBeChecked();
  await tick.uncheck();
  await person.afterReload(() => person.pressFinish());
});

test('while Continue is below the bar a mark above the bar says that there is more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const person = await kioskOf(page, kioskFile, 'ru');
  await person.begin();
  const mark = () =>
    page.locator('.kiosk-bar').evaluate((bar) => getComputedStyle(bar, '::before').opacity);
  await expect.poll(mark).toBe('1');
  await page.locator('.continue').scrollIntoViewIfNeeded();
  await expect.poll(mark).toBe('0');
});

test('across, a group of topics has the width of all of them', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const person = await kioskOf(page);
  const shares: number[] = [];
  person.whenArrived(async () => {
    const [all, group] = await page
      .locator('main .choices')
      .evaluateAll((found) => found.map((one) => one.clientWidth));
    if (all !== undefined && group !== undefined) shares.push(group / all);
  });
  await person.takeCheck(quietSheet());
  expect(shares).toEqual([expect.closeTo(1, 1)]);
});

test('the band speaks the language of the staff, whatever the person reads', async ({ page }) => {
  const countries = [{ country: 'GB', emergencyNumber: '999', staffLanguage: 'ar' }];
  const person = await kioskOf(page, { ...kioskFile, countries }, 'es');
  await person.takeCheck({ gate: 'yes' });
  const band = page.locator('.staff-band');
  await expect(band).toHaveAttribute('lang', 'ar');
  await expect(band).toHaveAttribute('dir', 'rtl');
  await expect(band).toContainText(wordsIn.ar.kiosk.now['for-staff']);
  await expect(band).toContainText(wordsIn.ar.clinicianCard.emergency.yes);
  await expect(page.locator('.tell-nurse')).toHaveText(wordsIn.es.kiosk.now.order);
  await person.press(wordsIn.ar.clinicianCard.glance['kiosk-more']);
  const cards = page.getByRole('dialog').locator('.card-words');
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toHaveAttribute('lang', 'ar');
  await expect(cards.last()).toHaveAttribute('lang', 'es');
});
