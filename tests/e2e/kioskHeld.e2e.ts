/** What a stranger can do to the screen itself: zoom it, drop things on it, press a mouse's Back, hide things behind the bar. */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { kioskFile, kioskOf, shortTimes, type AtKiosk } from './support/AtKiosk';
import { hurry } from './support/hurry';
import { expect, test } from './support/test';

const allowsPrint = { ...kioskFile, kiosk: { ...shortTimes, allowPrint: true } };
const scale = (page: Page) => page.evaluate(() => visualViewport?.scale);

test.describe('zoomed in with two fingers', () => {
  test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const ways: Readonly<Record<string, (person: AtKiosk) => Promise<void>>> = {
    'Finish and clear': (person) => person.finish(),
    'a time-out': (person) =>
      person.afterReload(() =>
        person.page.clock.fastForward(
          (shortTimes.idleSeconds + shortTimes.countdownSeconds + 1) * 1000,
        ),
      ),
    'a reload': (person) => person.afterReload(() => person.page.reload()),
  };
  for (const [way, leave] of Object.entries(ways)) {
    test(`and after ${way} the next person has all languages in sight at scale 1 @wide [HZ-69]`, async ({
      page,
    }) => {
      // The test's clock hides how the page was loaded.
      if (way === 'a time-out') await page.clock.install();
      const person = await kioskOf(page, kioskFile);
      await person.open();
      const entries = await page.evaluate(() => history.length);
      const session = await page.context().newCDPSession(page);
      await session.send('Input.synthesizePinchGesture', { x: 300, y: 300, scaleFactor: 3 });
      await expect.poll(() => scale(page), 'zoomed in').toBeGreaterThan(2);
      const address = page.url();
      await leave(person);
      // The page that is zoomed loads itself anew.
      await expect(async () => expect(await scale(page)).toBe(1)).toPass({ timeout: 15_000 });
      await expect(page.locator('.language-screen button')).toHaveCount(languages.length);
      for (const button of await page.locator('.language-screen button').all()) {
        await expect(button).toBeInViewport({ ratio: 1 });
      }
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => history.length)).toBe(entries);
    });
  }
});

test('a mouse’s Back and a dropped link do nothing', async ({ page }) => {
  const person = await kioskOf(page, kioskFile);
  await page.goto('./icon.svg');
  await person.open();
  const address = page.url();
  const session = await page.context().newCDPSession(page);
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await session.send('Input.dispatchMouseEvent', {
      type,
      x: 200,
      y: 300,
      button: 'back',
      clickCount: 1,
    });
  }
  const items = [{ mimeType: 'text/uri-list', data: new URL('./icon.svg', address).href }];
  const data = { items, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  }
  expect(page.url()).toBe(address);
  await person.start();
});

/** Each control of the page in turn, with the focus on it: those of which the bar covers anything. */
const behindBar = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.kiosk-bar');
    if (bar === null) throw new Error('Test set-up: there is no bar.');
    // On a screen as small as a phone the bar goes with the page.
    const isFixed = () => getComputedStyle(bar).position === 'fixed';
    const top = () => (isFixed() ? bar.getBoundingClientRect().top : innerHeight);
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        '#app :is(a[href], button, input, select, summary)',
      ),
    ].filter((control) => !bar.contains(control) && control.checkVisibility());
    const covered = controls.filter((control) => {
      scrollTo(0, 0);
      control.focus();
      // A choice is pressed by its whole row.
      const row = isFixed() ? control.closest('label, .choice') : null;
      const { bottom } = (row ?? control).getBoundingClientRect();
      // A scroll ends on a whole pixel.
      return bottom > top() + 1;
    });
    scrollTo(0, document.documentElement.scrollHeight);
    const end = document.querySelector('.page-footer')?.getBoundingClientRect().bottom ?? Infinity;
    if (end > top() + 1) covered.push(document.body);
    return {
      isTried: controls.length > 0,
      covered: covered.map((one) => one.outerHTML.slice(0, 100)),
    };
  });

for (const width of [320, 480, 768, 1080, 1920, 3840]) {
  test(`at ${String(width)} px no control and no end of a page is hidden behind the bar${wideUnless(width === 1080)}`, async ({
    page,
  }) => {
    const expectNothingBehind = async (name: string) => {
      for (const height of [1000, Math.max(600, Math.round((width * 9) / 16))]) {
        await page.setViewportSize({ width, height });
        await expect
          .poll(() => behindBar(page), `${name}, ${String(height)} px high`)
          .toEqual({ isTried: true, covered: [] });
      }
    };
    const person = await kioskOf(page, allowsPrint, 'es');
    await person.stepUp();
    await expectNothingBehind('the languages');
    await person.chooseLanguage();
    await expectNothingBehind('Start');
    await person.start();
    await expectNothingBehind('the emergency check');
    await hurry(page, ['no'], false);
    await person.arrive();
    await expectNothingBehind('the tiles');
    await hurry(page, ['everything']);
    await person.arrive();
    await expectNothingBehind('Check your answers');
    await person.showResult();
    await expectNothingBehind('Discuss at next visit');
    await person.finish();
    await person.chooseLanguage();
    await person.start();
    await person.answer('yes');
    await expectNothingBehind('Seek care now');
  });
}
