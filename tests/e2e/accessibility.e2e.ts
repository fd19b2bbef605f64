/** Every screen: for a screen reader, in the dark, on a small phone, with large text, on paper. */
import { axe } from './support/axe';
import { findings, findingsUnfolded, lookedInto } from './support/engines';
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { screens, screensIn } from './support/screens';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check } = words;
const small = { width: 320, height: 640 };
const large = { width: 1280, height: 800 };
const targetPx = 48;

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(content, 'width of the content').toBeLessThanOrEqual(room);
}

/** What can be pressed, each with its height, when that is less than a target needs. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = page.locator('button, .choice-label, .tick, .button, .link-button');
  return targets
    .filter({ visible: true })
    .evaluateAll(
      (all, least) =>
        all
          .filter((target) => target.getBoundingClientRect().height < least)
          .map((target) => target.textContent),
      targetPx,
    );
}

/** One screen in one theme is in every run, so that what breaks the second engine is seen at once. */
const standsForAll = 'Seek care now, not sure';

for (const { tag } of lookedInto) {
  for (const { name, heading, go } of screensIn(tag)) {
    test(`${tag}, ${name}: two engines find nothing, light and dark, folded and unfolded @wide [HZ-25a] [HZ-26a]`, async ({
      page,
      caregiver,
    }) => {
      test.slow();
      await go(caregiver);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      for (const viewport of tag === 'en' ? [small, large] : [small]) {
        await page.setViewportSize(viewport);
        expect(await findingsUnfolded(page), `${String(viewport.width)} px`).toEqual([]);
      }
    });
  }
}

test(`${standsForAll}: two engines find nothing`, async ({ page, caregiver }) => {
  await screens.find(({ name }) => name === standsForAll)?.go(caregiver);
  await expect(seekCareNow(page)).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

for (const { name, heading, go } of screens) {
  test(`${name}: fits 320 px and text of 200 %, with targets of 48 px @wide`, async ({
    page,
    caregiver,
  }) => {
    await page.setViewportSize(small);
    await go(caregiver);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expectNoSidewaysScroll(page);
    expect(await smallTargets(page), 'targets that are too small').toEqual([]);

    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScroll(page);
    for (const { width, height } of [{ width: 390, height: 844 }, large]) {
      await page.setViewportSize({ width, height });
      await expectNoSidewaysScroll(page);
      expect(await smallTargets(page), 'targets that are too small').toEqual([]);
    }
  });

  test(`${name}: stands in forced colours and without motion @wide`, async ({
    page,
    caregiver,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await go(caregiver);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const moving = await page.evaluate(() => {
      const durations = [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return animationName === 'none'
          ? transitionDuration.split(', ')
          : [...transitionDuration.split(', '), ...animationDuration.split(', ')];
      });
      return durations.filter((duration) => Number.parseFloat(duration) > 0);
    });
    expect(moving, 'durations').toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    // The system's colours replace ours, so contrast is its own affair; the rest still counts.
    const { violations: found } = await axe(page).disableRules(['color-contrast']).analyze();
    expect(found.map(({ id }) => id)).toEqual([]);
  });
}

test('on a wide screen the list of signs stands in the column of the page, and its emergency line is as on every page', async ({
  page,
  caregiver,
}) => {
  await page.setViewportSize(large);
  await caregiver.open();
  const left = (selector: string) =>
    page
      .locator(selector)
      .filter({ visible: true })
      .first()
      .evaluate((element) => element.getBoundingClientRect().x);
  expect(await left('#plain-list .care-card')).toBe(await left('main .start-rows'));
  const red = await page
    .locator('.emergency-menu summary')
    .filter({ visible: true })
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { filename: `${location.origin}/assets/x.js` }));
  });
  await expect(page.locator('#plain-list .emergency-line')).toHaveCSS('background-color', red);
});

test('in forced colours the chosen option and the urgent card are told by more than colour [HZ-26b]', async ({
  page,
  caregiver,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await caregiver.begin();
  await caregiver.choose('yes');
  const label = page.locator('.choice-label').filter({ has: page.locator(':checked') });
  await expect(label).toHaveCSS('outline-style', 'solid');
  await caregiver.goOn();
  await expect(seekCareNow(page).locator('.order-block')).toHaveCSS('border-top-style', 'solid');
  // Beside "call first" there is no such card: a check that ends on "go" has it.
  await caregiver.takeCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
  await expect(seekCareNow(page).locator('.call-instead li').first()).toHaveCSS(
    'border-top-style',
    'solid',
  );
});

test('the low page has no green, no tick and no smile [HZ-26c]', async ({ page, caregiver }) => {
  await caregiver.takeCheck(quietSheet());
  await caregiver.showResult();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const greens = await discussNextVisit(page).evaluate((result) => {
      const isGreen = (colour: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(
          Number,
        );
        return alpha > 0 && green > red + 12 && green > blue + 12;
      };
      return [result, ...result.querySelectorAll('*')].flatMap((element) => {
        const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(element);
        return [color, backgroundColor, borderTopColor, fill, stroke].filter(isGreen);
      });
    });
    expect(greens, colorScheme).toEqual([]);
  }
  await expect(discussNextVisit(page).locator('svg, img')).toHaveCount(0);
  expect(await discussNextVisit(page).innerText()).not.toMatch(/[✓✔✅☑🙂😀😊👍]/u);
});

test('by keyboard alone: the skip link, then every stop in order, each with a ring of focus', async ({
  page,
  atKeyboard,
}) => {
  await atKeyboard.open();
  await atKeyboard.appIsThere();
  const skip = await atKeyboard.key('Tab');
  expect(skip.text).toBe(app['skip-link']);
  await expect(page.locator('.skip-link')).toBeInViewport();
  const address = page.url();
  await atKeyboard.key('Enter');
  await expect(page.locator('main:not([hidden] *)')).toBeFocused();
  expect(page.url()).toBe(address);

  await atKeyboard.start();
  const ringed = page.locator(
    'button:focus-visible, :is(.choice-label, .tick):has(:focus-visible)',
  );
  const tick = await atKeyboard.key('Tab');
  expect([tick.name, tick.value]).toEqual(['ticked', 'awake']);
  await expect(ringed).toHaveCSS('outline-style', 'solid');
  await atKeyboard.answer('no');
  expect(await atKeyboard.key('Tab')).toMatchObject({ tag: 'BUTTON', value: 'head-pressure' });
  await expect(ringed).toHaveCSS('outline-style', 'solid');
  await atKeyboard.answer('sight');
  const stops: string[] = [];
  for (const key of ['Shift+Tab', 'Tab', 'Tab'] as const) {
    const { type, text } = await atKeyboard.key(key);
    stops.push(type === 'radio' ? type : text);
    await expect(ringed).toHaveCSS('outline-style', 'solid');
  }
  expect(stops).toEqual([check.back, 'radio', check.continue]);
});
