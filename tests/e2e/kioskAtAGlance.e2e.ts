/** What must be seen at a stand without scrolling, and reached by a hand: in numbers, upright and across, in each language. */
import type { Locator, Page } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { type AtKiosk, kioskFile, kioskOf } from './support/AtKiosk';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';

const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };
const large = [
  { width: 3840, height: 2160 },
  { width: 2160, height: 3840 },
];
const spoken = languages.map(({ tag }) => tag);
/** As many as the first screen of a tablet has room for. */
const offered = spoken.slice(0, 10);

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Edges of each element in pixels of the window. */
const boxes = (found: Locator): Promise<readonly Box[]> =>
  found.evaluateAll((all) =>
    all.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    }),
  );

/**
 * Between the line on top and the bar, which lie over the page. The bar is measured anew after a
 * turn of the screen.
 */
async function expectOnScreen(page: Page, found: Locator, count: number): Promise<void> {
  await expect(async () => {
    const [head, bar] = await boxes(page.locator('.kiosk-head, .kiosk-bar'));
    const all = await boxes(found);
    expect(all).toHaveLength(count);
    expect(Math.min(...all.map(({ top }) => top))).toBeGreaterThanOrEqual((head?.bottom ?? 0) - 1);
    expect(Math.max(...all.map(({ bottom }) => bottom))).toBeLessThanOrEqual((bar?.top ?? 0) + 1);
  }).toPass({ timeout: 15_000 });
}

const lowerPart = portrait.height * 0.4;

/** The page ends above the bar: see `expectOnScreen`. */
async function expectInReach(pressed: Locator): Promise<void> {
  await expect(async () => {
    const all = await boxes(pressed.filter({ visible: true }));
    expect(all.length).toBeGreaterThan(0);
    expect(Math.min(...all.map(({ top }) => top))).toBeGreaterThanOrEqual(lowerPart);
  }).toPass({ timeout: 15_000 });
}

const largestText = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let largest = { size: 0, text: '' };
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size > largest.size) largest = { size, text: element.textContent };
    }
    return largest;
  });

const urgent = {
  'call first': { gate: 'yes' },
  'a sign': quietSheet({ vision: 'yes', 'vision.course': 'came-and-went' }),
} as const;

for (const tag of spoken) {
  for (const [what, sheet] of Object.entries(urgent)) {
    test(`Seek care now, ${what}, in ${tag}: order, band and four lines are one screen; the order is the largest text, in the upper third${wideUnless(tag === (what === 'a sign' ? 'ar' : 'en'))}`, async ({
      page,
    }) => {
      const person = await kioskOf(page, kioskFile, tag);
      await person.takeCheck(sheet);
      await expect(seekCareNow(page)).toBeVisible();
      for (const viewport of [portrait, landscape, ...large]) {
        await page.setViewportSize(viewport);
        await page.evaluate(() => scrollTo(0, 0));
        const parts = '.order, .staff-band, .waiting-lines h2, .waiting-lines li';
        await expectOnScreen(page, page.locator(parts), 7);
        const { size, text } = await largestText(page);
        expect(text).toBe(person.words.kiosk.now.order);
        expect(size).toBeGreaterThanOrEqual(64);
        const [order] = await boxes(page.locator('.tell-nurse'));
        expect(order?.bottom).toBeLessThanOrEqual(viewport.height / 3);
      }
    });
  }

  test(`every language is wholly in sight, in the words of a kiosk in ${tag}${wideUnless(tag === 'en' || tag === 'ar')}`, async ({
    page,
  }) => {
    const person = await kioskOf(page, { ...kioskFile, languages: offered });
    await person.stepUp(`./${tag}/#v=1&country=GB&mode=kiosk`);
    for (const viewport of [portrait, landscape, ...large]) {
      await page.setViewportSize(viewport);
      await expectOnScreen(page, page.locator('.language-screen :is(h1, li)'), offered.length + 1);
      await expect(page.locator('.for-all')).toBeInViewport({ ratio: 1 });
    }
    // On a tablet what is said to all may be out of sight.
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectOnScreen(page, page.locator('.language-screen :is(h1, li)'), offered.length + 1);
    await page.setViewportSize(portrait);
    await expectInReach(page.locator('.language-screen button'));
  });
}

/** Screens where something must be pressed to go on, with what that is. */
const toPress: readonly {
  readonly name: string;
  readonly go: (person: AtKiosk) => Promise<unknown>;
  readonly what: string;
}[] = [
  { name: 'Start', go: (person) => person.open(), what: '.kiosk-start .first-screen > .button' },
  {
    name: 'the tiles',
    go: async (person) => {
      await person.begin();
      await person.answer('no');
    },
    what: 'main .tiles button',
  },
  {
    name: 'a question of three answers',
    go: async (person) => {
      await person.begin();
      await person.answer('no', 'sight');
    },
    what: 'main form :is(.choice-label, [type=submit])',
  },
  {
    name: 'a question of many answers',
    go: async (person) => {
      await person.begin();
      await person.answer('no', 'sight', 'yes');
    },
    what: 'main form :is(.choice-label, [type=submit])',
  },
  {
    name: 'Seek care now',
    go: (person) => person.takeCheck({ gate: 'yes' }),
    what: '.first-screen .button',
  },
];

const standForAll = ['a question of many answers', 'Seek care now'];
for (const { name, go, what } of toPress) {
  for (const tag of spoken) {
    test(`${name} in ${tag}: what must be pressed lies in the lower 60 % of an upright screen${wideUnless(tag === 'en' && standForAll.includes(name))}`, async ({
      page,
    }) => {
      await page.setViewportSize(portrait);
      const person = await kioskOf(page, kioskFile, tag);
      await go(person);
      await expectInReach(page.locator(what));
    });
  }
}

for (const publicAddress of [undefined, kioskFile.publicAddress]) {
  test(`Start across, ${publicAddress === undefined ? 'without a' : 'with the'} code for an own phone: its words are one wide column, and its button is in sight`, async ({
    page,
  }) => {
    const person = await kioskOf(page, { ...kioskFile, publicAddress });
    await person.open();
    for (const viewport of [
      landscape,
      { width: 1280, height: 800 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(viewport);
      const words = await page
        .locator('.kiosk-start .first-screen > :is(h1, p:not(.trial-tag))')
        .evaluateAll((all) =>
          all.map((one) => {
            const { left, width } = one.getBoundingClientRect();
            return { left, width };
          }),
        );
      expect(new Set(words.map(({ left }) => left)).size, String(viewport.width)).toBe(1);
      expect(Math.min(...words.map(({ width }) => width))).toBeGreaterThan(viewport.width / 3);
      await expectOnScreen(page, page.locator('.kiosk-start .first-screen > .button'), 1);
    }
  });
}

test('the notes for the staff are below the first screen', async ({ page }) => {
  const person = await kioskOf(page, { ...kioskFile, publicAddress: undefined });
  await person.stepUp();
  for (const viewport of [portrait, landscape]) {
    await page.setViewportSize(viewport);
    await expect(page.locator('.staff-notes')).not.toBeInViewport();
  }
});
