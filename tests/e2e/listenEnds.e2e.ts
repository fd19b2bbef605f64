/** Reading aloud falls silent where nobody could stop it, and takes no room; the kiosk’s own. */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { kioskFile, kioskOf } from './support/AtKiosk';
import { axe } from './support/axe';
import { host } from './support/hosted';
import { expect, test } from './support/test';
import { cancelled, giveVoices, tell } from './support/voices';
import { words, wordsIn } from './support/words';
import { button, listenButton, marked, texts, hearAll } from './support/listening';

const { outcome } = words;

test.describe('a device with a voice of its own', () => {
  test.beforeEach(async ({ page }) => {
    await host(page);
    await giveVoices(page);
  });

  test('waits at a line that the voice could not say, and does not pass it over [HZ-82b]', async ({
    page,
    caregiver,
  }) => {
    await caregiver.open();
    await listenButton(page).click();
    const [line] = await texts(page);
    await tell(page, 'error');
    await expect(marked(page)).toHaveCount(1);
    await button(page, words.listen['go-on']).click();
    expect(await texts(page)).toEqual([line, line]);
  });

  /** What ends the reading, each from the emergency check. */
  const ends: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['another screen', (page) => page.locator('main:not([hidden] *) .back').click()],
    [
      'another language',
      async (page) => {
        await page.locator('.language-menu summary').click();
        await page.locator('.language-menu').getByRole('link', { name: 'Español' }).click();
      },
    ],
    [
      'a hidden page',
      (page) =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ],
    [
      'a page that is left',
      (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
    ],
  ];

  for (const [what, leave] of ends) {
    test(`falls silent at once with ${what} [HZ-83b]`, async ({ page, caregiver }) => {
      await caregiver.begin();
      await listenButton(page).click();
      await expect(marked(page)).toHaveCount(1);
      const before = await texts(page);
      await leave(page);
      await expect(marked(page)).toHaveCount(0);
      expect(await cancelled(page)).toBe(1);
      await expect(button(page, words.listen.pause)).toHaveCount(0);
      expect(await texts(page)).toEqual(before);
    });
  }

  test('falls silent behind a dialog, where nobody could stop it', async ({ page, caregiver }) => {
    await caregiver.begin(`./en/#v=1&country=GB`);
    await caregiver.takeStartedCheck(
      quietSheet({ vision: 'yes', 'vision.course': 'new' }),
      'sight',
    );
    await listenButton(page).click();
    await page.locator('.action-bar .button').first().click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await expect(marked(page)).toHaveCount(0);
    expect(await cancelled(page)).toBe(1);
  });

  for (const { tag } of languages) {
    test(`${tag}: the head is one row with it on every usual screen, and the call is where it was${wideUnless(tag === 'en')}`, async ({
      page,
      caregiver,
    }) => {
      caregiver.words = wordsIn[tag];
      await caregiver.begin(`./${tag}/`);
      await listenButton(page, wordsIn[tag]).click();
      for (const [width, height, letters] of [
        [390, 844, 1],
        [360, 640, 1],
        [320, 568, 1],
        [390, 844, 2],
        [1280, 800, 1],
      ] as const) {
        await page.setViewportSize({ width, height });
        const { parts, scrolls, edge } = await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${String(100 * size)}%`;
          const row = document.querySelector('.page-top');
          const style = getComputedStyle(row ?? document.body);
          const bounds = (row ?? document.body).getBoundingClientRect();
          return {
            parts: [...(row?.children ?? [])].map((part) => {
              const { left, right, top } = part.getBoundingClientRect();
              return { left, right, top };
            }),
            scrolls: document.documentElement.scrollWidth - innerWidth,
            edge: {
              left: bounds.left + Number.parseFloat(style.paddingLeft),
              right: bounds.right - Number.parseFloat(style.paddingRight),
            },
          };
        }, letters);
        const name = `${String(width)} ${String(letters)}`;
        expect(scrolls, name).toBeLessThanOrEqual(0);
        expect(Math.min(...parts.map(({ left }) => left)), name).toBeGreaterThanOrEqual(
          edge.left - 1,
        );
        expect(Math.max(...parts.map(({ right }) => right)), name).toBeLessThanOrEqual(
          edge.right + 1,
        );
        const inOrder = parts.toSorted((one, other) => one.left - other.left);
        inOrder.slice(1).forEach(({ left }, n) => {
          expect(left, name).toBeGreaterThanOrEqual(inOrder[n]?.right ?? 0);
        });
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      expect((await axe(page).analyze()).violations).toEqual([]);
    });
  }
});

test.describe('at a kiosk', () => {
  const withHeadphones = { ...kioskFile, kiosk: { ...kioskFile.kiosk, headphones: true } };

  test('without headphones the room stays quiet: no button, whatever voices there are [HZ-83c]', async ({
    page,
  }) => {
    await giveVoices(page);
    const person = await kioskOf(page);
    await person.begin();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.listen')).toHaveCount(0);
  });

  test('with headphones it reads from Start on, whom to tell first; what the staff read is not read', async ({
    page,
  }) => {
    await giveVoices(page);
    const countries = [{ country: 'GB', emergencyNumber: '999', staffLanguage: 'ar' }];
    const person = await kioskOf(page, { ...withHeadphones, countries });
    await person.stepUp();
    await expect(page.locator('.listen')).toHaveCount(0);
    await person.chooseLanguage();
    await expect(listenButton(page)).toBeVisible();
    await person.start();
    await person.answer('yes');
    await listenButton(page).click();
    const all = await hearAll(page);
    expect(all.slice(0, 2)).toEqual([outcome['seek-care-now'].heading, words.kiosk.now.order]);
    expect(all.join('\n')).not.toMatch(/\p{Script=Arabic}/u);
    expect(all).toContain('This check is not a diagnosis.');
  });

  for (const { tag } of languages) {
    test(`${tag}: its buttons are large, and the bar is no higher for them, upright and across${wideUnless(tag === 'en')}`, async ({
      page,
    }) => {
      await giveVoices(page);
      const person = await kioskOf(page, withHeadphones, tag);
      await person.begin();
      await listenButton(page, wordsIn[tag]).click();
      const high = () =>
        page.locator('.kiosk-bar').evaluate((bar) => bar.getBoundingClientRect().height);
      const show = (display: string) =>
        page.locator('.listen').evaluate((part, how) => {
          part.style.display = how;
        }, display);
      for (const viewport of [
        { width: 1080, height: 1920 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(viewport);
        await show('');
        const withListen = await high();
        for (const one of await page.locator('.listen button').all()) {
          const box = await one.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
        }
        await show('none');
        expect(withListen).toBeLessThanOrEqual((await high()) + 1);
      }
    });
  }
});
