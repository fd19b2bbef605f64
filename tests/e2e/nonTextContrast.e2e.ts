/** Edges of what can be pressed or filled in, circles and boxes to tick, rings of focus: 3:1 on every page (WCAG 2.2, 1.4.11). */
import { wideUnless } from '../../tools/wide';
import { unfold } from './support/engines';
import { everyPageIn } from './support/everyPage';
import { faintControls } from './support/pixels';
import { expect, test } from './support/test';

const standsForAll = 'a question with help, one option chosen';

for (const { name, viewports, go } of everyPageIn('en')) {
  test(`${name}: edges, marks and rings of focus stand out by 3:1, light and dark${wideUnless(name === standsForAll)}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewports[0]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await go(page);
    await unfold(page);
    const faint: Record<string, readonly string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faint[colorScheme] = await faintControls(page);
    }
    expect(faint).toEqual({ light: [], dark: [] });
  });
}
