/** How the plain page looks, on screens and on paper. */
import { findingsUnfolded, lookedInto } from './support/engines';
import type { AnswerSheet } from '../../rules/answerSheet';
import { quietSheet, type Answers } from '../support/sheets';
import { PlainCaregiver } from './support/PlainCaregiver';
import { ticksOf } from './support/plainForm';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { words } from './support/words';

test.use({ javaScriptEnabled: false });
const address = (tag: string) => `${tag}/plain.html`;

test.describe('how it looks', () => {
  // The page's own script only clears it as it is left; axe itself needs the browser's timers.
  test.use({ javaScriptEnabled: true });

  // prettier-ignore
  const states = [
    { told: 'at the start', sheet: {} },
    { told: 'Seek care now', sheet: vignette('P12').sheet },
    { told: 'not sure, call first', sheet: { gate: 'not-sure' } },
    { told: 'Discuss at next visit', sheet: quietSheet({ fever: 'yes', topics: ['teeth'] }) },
  ] as const satisfies readonly { told: string; sheet: Answers }[];
  for (const { tag } of lookedInto) {
    test(`${tag}: two engines find nothing, light and dark, folded and unfolded @wide [HZ-25a] [HZ-26a]`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(address(tag));
      for (const { told, sheet } of states) {
        await new PlainCaregiver(page).tickOnly(sheet);
        expect(await findingsUnfolded(page), told).toEqual([]);
      }
    });

    test(`${tag}: fits 320 px and text of 200 %, with targets of 48 px @wide`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address(tag));
      for (const { told, sheet } of states) {
        await new PlainCaregiver(page).tickOnly(sheet);
        for (const size of ['200%', '100%']) {
          const { content, room, small } = await page.evaluate((fontSize) => {
            const root = document.documentElement;
            root.style.fontSize = fontSize;
            const targets = [...document.querySelectorAll('label, button, .button')];
            return {
              content: root.scrollWidth,
              room: root.clientWidth,
              small: targets
                .filter((target) => target.checkVisibility())
                .filter((target) => target.getBoundingClientRect().height < 48)
                .map((target) => target.textContent),
            };
          }, size);
          expect(content, `${told}: width at ${size}`).toBeLessThanOrEqual(room);
          expect(small, `${told}: targets under 48 px`).toEqual([]);
        }
      }
    });
  }

  test('the bar is in view from the first screen to the last line of the result', async ({
    page,
  }) => {
    await page.goto(address('en'));
    await expect(page.getByRole('status')).toBeInViewport({ ratio: 1 });
    await new PlainCaregiver(page).tickAll(vignette('P12').sheet);
    await expect(page.locator('#now-heading')).toBeInViewport({ ratio: 1 });
    await page
      .locator('[data-disposition="seek-care-now"] :last-child')
      .last()
      .scrollIntoViewIfNeeded();
    await expect(page.locator('#now-heading')).toBeInViewport({ ratio: 1 });
  });

  test('on paper: the result first, then the answers that were given, and nothing to press @wide', async ({
    page,
  }) => {
    await page.goto(address('en'));
    const sheet = vignette('P12').sheet;
    await new PlainCaregiver(page).tickAll(sheet);
    await page.emulateMedia({ media: 'print' });
    const heading = await page.locator('#now-heading').boundingBox();
    const answer = await page.locator('label:has(:checked)').first().boundingBox();
    expect(heading?.y).toBeLessThan(answer?.y ?? 0);
    const given = ticksOf(sheet as AnswerSheet).length;
    await expect(page.locator('label').filter({ visible: true })).toHaveCount(given);
    await expect(page.locator('button, .button, nav').filter({ visible: true })).toHaveCount(0);
    for (const line of [words.app.emergency, words.app.disclaimer, words.app.unreviewed]) {
      await expect(page.getByText(line).filter({ visible: true })).toHaveCount(1);
    }
    await expect(page.getByText(/^Rules version /u)).toBeVisible();
  });
});
