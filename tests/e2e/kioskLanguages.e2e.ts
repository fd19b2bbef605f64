/** The languages of a kiosk: on the first screen, however many there are, and in the bar in mid-check. */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { kioskFile, kioskOf, shortTimes } from './support/AtKiosk';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

const portrait = { width: 1080, height: 1920 };
const tablet = { width: 1280, height: 800 };
const viewports = [
  portrait,
  { width: 1920, height: 1080 },
  tablet,
  { width: 3840, height: 2160 },
  { width: 2160, height: 3840 },
];
const all = languages.map(({ tag }) => tag);
const offering = (offered: readonly string[]) => ({ ...kioskFile, languages: offered });
const menu = (page: Page) => page.locator('.kiosk-bar summary');
const panel = (page: Page) => page.locator('.kiosk-bar .menu-panel');

/** Words of buttons and lines that reach out of their own box. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.language-screen :is(h1, button, p), .kiosk-bar *')]
      .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden, svg, svg *'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );

for (const count of [1, 2, 4, all.length]) {
  test(`${String(count)} offered: each wholly in sight, its button 64 px high or more, nothing cut${wideUnless(count === 2)}`, async ({
    page,
  }) => {
    const person = await kioskOf(page, offering(all.slice(0, count)));
    await person.stepUp();
    const cells = page.locator('.language-screen li');
    await expect(cells).toHaveCount(count);
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      const bar = await page.locator('.kiosk-bar').boundingBox();
      for (const cell of await cells.all()) {
        const box = await cell.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
        const button = await cell.getByRole('button').boundingBox();
        expect(button?.height).toBeGreaterThanOrEqual(64);
      }
      expect(await cutOff(page), String(viewport.width)).toEqual([]);
    }
  });
}

for (const tag of all) {
  test(`${tag}: the bar is one row, and its languages are all in sight once opened${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    const person = await kioskOf(page, kioskFile, tag);
    await person.open();
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      const rows = await page
        .locator('.kiosk-bar > *')
        .evaluateAll((parts) =>
          parts
            .map((part) => part.getBoundingClientRect())
            .map(({ top, bottom }) => (top + bottom) / 2),
        );
      expect(Math.max(...rows) - Math.min(...rows), String(viewport.width)).toBeLessThan(2);
      const bar = await page.locator('.kiosk-bar').boundingBox();
      await menu(page).click();
      const choices = panel(page).getByRole('button');
      await expect(choices).toHaveText(languages.map(({ name }) => name));
      for (const one of await choices.all()) {
        await expect(one).toBeInViewport({ ratio: 1 });
        const box = await one.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(64);
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      }
      expect((await menu(page).boundingBox())?.height).toBeGreaterThanOrEqual(64);
      expect(await cutOff(page), String(viewport.width)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toBeHidden();
    }
  });
}

test('a change in mid-check, by finger and by keys, keeps place, ticks, address and history', async ({
  page,
}) => {
  await page.setViewportSize(portrait);
  const person = await kioskOf(page);
  await person.open();
  const traces = () =>
    page.evaluate(() => ({ title: document.title, at: location.href, entries: history.length }));
  const before = await traces();
  await person.start();
  await person.answer('no', 'hearing', 'yes');
  await person.choose('sudden');

  await expect(menu(page)).toContainText('English');
  await person.changeLanguage('اردو');
  await expect(panel(page)).toBeHidden();
  await expect(menu(page)).toBeFocused();
  await expect(menu(page)).toContainText('اردو');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('input:checked')).toHaveValue('sudden');

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(menu(page)).toBeFocused();
  await expect(page.locator('input:checked')).toHaveValue('sudden');
  expect(await traces()).toEqual(before);
});

test('on a phone, where the bar ends the page, another language is still one choice away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const person = await kioskOf(page);
  await person.begin();
  await person.changeLanguage('العربية');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('the bar names both languages where two are offered, and none on the first screen', async ({
  page,
}) => {
  const person = await kioskOf(page, offering(['es', 'ar']), 'es');
  await person.stepUp();
  await expect(page.locator('.kiosk-languages')).toHaveCount(0);
  await person.chooseLanguage();
  await expect(menu(page)).toHaveCount(0);
  await person.start();
  await person.changeLanguage('العربية');
  await expect(person.heading).toHaveText(wordsIn.ar.questions.gate.question);
});

test('left alone with the languages open, a person is asked all the same, and the turn ends', async ({
  page,
}) => {
  await page.clock.install();
  const person = await kioskOf(page);
  await person.takeCheck(quietSheet());
  await menu(page).click();
  await page.clock.fastForward((shortTimes.idleSeconds + 1) * 1000);
  const dialog = page.getByRole('alertdialog');
  await expect(
    dialog.getByRole('button', { name: words.kiosk.warning['more-time'] }),
  ).toBeFocused();
  await person.afterReload(() => page.clock.fastForward((shortTimes.countdownSeconds + 1) * 1000));
  await expect(panel(page)).toHaveCount(0);
});
