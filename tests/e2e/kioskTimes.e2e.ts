/** The kiosk left alone: the warning, more time, time-outs, a device asleep, a clock that jumps. */
import type { Page } from '@playwright/test';
import { AtKiosk, kioskFile, kioskOf, shortTimes } from './support/AtKiosk';
import { hurry } from './support/hurry';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { warning } = words.kiosk;
const dialog = (page: Page) => page.getByRole('alertdialog');
const moreTime = (page: Page) => dialog(page).getByRole('button', { name: warning['more-time'] });
const seconds = (count: number) => count * 1000;

test.describe('a person who is not there any more', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
  });

  test('is asked in a dialog that keeps the focus, and may have more time without end [HZ-21a]', async ({
    page,
  }) => {
    const person = await kioskOf(page);
    await person.begin();
    await person.choose('no');
    for (let round = 0; round < 5; round += 1) {
      await page.clock.fastForward(seconds(shortTimes.idleSeconds + 5));
      await expect(dialog(page)).toBeVisible();
      await expect(moreTime(page)).toBeFocused();
      for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Tab']) {
        await page.keyboard.press(key);
        await expect(dialog(page).locator(':focus')).toHaveCount(1);
      }
      if (round % 2 === 0) await moreTime(page).click();
      else await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(page.locator('input:checked')).toHaveValue('no');
    }
  });

  test('has longer on a result than on a question [HZ-21b]', async ({ page }) => {
    const person = await kioskOf(page, {
      ...kioskFile,
      kiosk: { ...shortTimes, resultIdleSeconds: 100 },
    });
    await person.takeCheck({ gate: 'yes' });
    // A question would have warned.
    await page.clock.fastForward(seconds(shortTimes.idleSeconds + 10));
    await expect(dialog(page)).toBeHidden();
    await page.clock.fastForward(seconds(72));
    await expect(dialog(page)).toBeVisible();
    await expect(seekCareNow(page)).toBeAttached();
  });

  test('is warned also over the card that is shown to the team [HZ-21c]', async ({ page }) => {
    const person = await kioskOf(page);
    await person.takeCheck({ gate: 'yes' });
    await person.press(words.clinicianCard.glance['kiosk-more']);
    await page.clock.fastForward(seconds(shortTimes.resultIdleSeconds + 1));
    await moreTime(page).click();
    await expect(page.locator('.team-view')).toBeVisible();
  });

  test('is gone when the countdown ends: a new page, in the language of the kiosk [HZ-21d]', async ({
    page,
  }) => {
    const person = await kioskOf(page, kioskFile, 'ar');
    await person.begin();
    await person.answer('no');
    await person.afterReload(() =>
      page.clock.fastForward(seconds(shortTimes.idleSeconds + shortTimes.countdownSeconds + 1)),
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(page.url()).toMatch(/#v=1&country=GB&mode=kiosk$/u);
  });

  test('after a device sleep: the first touch presses nothing, the turn is over', async ({
    page,
  }) => {
    const person = await kioskOf(page);
    await person.takeCheck({ gate: 'yes' });
    // The wall clock alone goes on, as in a sleep.
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 3_600_000;
    });
    await person.afterReload(() => page.mouse.click(300, 400));
  });

  test('when the wall clock goes back, the turn is over', async ({ page }) => {
    const person = await kioskOf(page);
    await person.begin();
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() - 3_600_000;
    });
    await person.afterReload(() => page.clock.fastForward(seconds(2)));
  });
});

test('a person who finishes in the middle of a change leaves neither it nor their language behind', async ({
  page,
}) => {
  const person = await kioskOf(page, kioskFile, 'es');
  await person.stepUp();
  await person.chooseLanguage();
  await person.start();
  await hurry(page, ['no', 'everything']);
  await person.arrive();
  const { change } = person.words.check['check-answers'];
  await page.getByRole('button', { name: change }).first().click();
  await person.arrive();
  await person.choose('not-sure');
  await person.finish();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  const next = new AtKiosk(page);
  await next.chooseLanguage();
  await next.start();
  await expect(next.heading).toHaveText(next.words.questions.gate.question);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await hurry(page, ['no', 'everything'], false);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await hurry(page, []);
  await expect(next.heading).toHaveText(next.words.check['check-answers'].heading);
});
