/** A reader sets the lines, letters and words of every page further apart (WCAG 2.2, 1.4.12). */
import type { LanguageTag } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { lookedInto, unfold } from './support/engines';
import { everyPageIn } from './support/everyPage';
import { expect, test } from './support/test';
import { spaceText, wordsThatDoNotFit } from './support/textFit';

/** One page in two directions is in every run. */
const standsForAll = 'Seek care now, not sure';
const inEveryRun: readonly LanguageTag[] = ['en', 'ar'];

for (const { tag } of lookedInto) {
  for (const { name, viewports, go } of everyPageIn(tag)) {
    const only = wideUnless(name === standsForAll && inEveryRun.includes(tag));
    test(`${tag}, ${name}: with spaced text no word is cut or lies over another, nothing goes sideways${only}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewports[0]);
      await go(page);
      await unfold(page);
      await spaceText(page);
      for (const viewport of viewports) {
        await page.setViewportSize(viewport);
        expect(await wordsThatDoNotFit(page), `${String(viewport.width)} px`).toEqual([]);
      }
    });
  }
}
