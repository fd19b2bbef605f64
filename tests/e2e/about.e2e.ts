/** "How this check decides": everything that the rules hold is on the page, and a check under way is still there afterwards. */
import { findingsUnfolded, lookedInto } from './support/engines';
import type { Page } from '@playwright/test';
import evidence from '../../docs/safety/evidence.json' with { type: 'json' };
import { evidenceLimits } from '../../docs/safety/evidenceLimits';
import { languages, type LanguageTag } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { figureIds, type Evidence } from '../../src/about/evidence';
import { reviewViews } from '../../src/platform/fragment';
import { presentVersions } from '../../tools/spokenOf';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

const everyRule = ruleset.rules.map(({ id }) => id);

/** The values of such an attribute on what is shown, in order, read in one go. */
const idsShown = (page: Page, attribute: string) =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getAttribute(name)),
    attribute,
  );

/** The figures that were not measured on what is built here. */
const figures: Evidence = evidence;
const versions = presentVersions(process.cwd());
const earlierFigures = figureIds.filter((id) => {
  const { measured } = figures[id];
  return measured !== null && measured.version !== versions[id];
});
const figuresOfEarlierVersions = (page: Page, tag: LanguageTag) =>
  page
    .locator('[data-about-figure]')
    .filter({ hasText: wordsIn[tag].about.evidence.earlier })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-about-figure')));

async function open(page: Page, tag: LanguageTag, place = ''): Promise<void> {
  await page.goto(`./${tag}/#about${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn[tag].about.title);
  await page.locator('.about h2').waitFor();
}
const view = (name: string) => `/${name}`;

for (const { tag } of lookedInto) {
  test(`${tag}: two engines find nothing in any view, light and dark, folded and unfolded @wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const name of reviewViews) {
      await open(page, tag, view(name));
      await page.reload();
      await page.locator('.about h2').waitFor();
      expect(await findingsUnfolded(page), name).toEqual([]);
    }
  });
}

for (const { tag, dir } of languages) {
  const about = wordsIn[tag].about;
  const isFirst = tag === 'en';

  test(`${tag}: no view is over three screens as it opens, none goes sideways${wideUnless(isFirst)}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const name of [...reviewViews, 'decide/7']) {
      await open(page, tag, view(name));
      await page.reload();
      await page.locator('.about h2').waitFor();
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      const size = await page.evaluate(() => ({
        high: document.documentElement.scrollHeight,
        wide: document.documentElement.scrollWidth,
        cut: [...document.querySelectorAll('.room .scrolls')]
          .filter((one) => one.scrollWidth > one.clientWidth)
          .map((one) => one.textContent),
        // Commands and ids are for engineers, behind their own fold.
        forEngineers: /npm run|HZ-\d/u.exec(
          document.querySelector<HTMLElement>('.room')?.innerText ?? '',
        ),
        // English whatever the page's language is.
        english: [...document.querySelectorAll('[data-decision-texts] li')].every(
          (one) => getComputedStyle(one).direction === 'ltr',
        ),
      }));
      expect(size.cut, name).toEqual([]);
      expect(size.forEngineers, name).toBeNull();
      expect(size.english, name).toBe(true);
      expect(size.wide, name).toBeLessThanOrEqual(1280);
      expect(size.high, name).toBeLessThanOrEqual(3 * 800);
    }
  });

  for (const width of [320, 390]) {
    test(`${tag}, ${String(width)} px: no view goes sideways @wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const name of reviewViews) {
        await open(page, tag, view(name));
        await page.reload();
        await page.locator('.about h2').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
      }
      // What a rule looks at has the whole line to begin on.
      await open(page, tag, view('rules'));
      const condition = await page.locator('summary.condition').first().boundingBox();
      expect(condition?.width).toBeGreaterThan(width * 0.8);
    });
  }

  test(`${tag}: rules, figures and the state of review are there${wideUnless(isFirst)}`, async ({
    page,
  }) => {
    await open(page, tag);
    await expect(page.locator('main').getByText(wordsIn[tag].app.unreviewed)).toBeVisible();
    await page.getByRole('link', { name: about.room.views.rules, exact: true }).click();
    expect(await idsShown(page, 'data-about-rule')).toEqual(everyRule);
    await page.getByRole('link', { name: about.room.views.tests, exact: true }).click();
    expect(await idsShown(page, 'data-about-figure')).toEqual(Object.keys(evidence));
    expect(await figuresOfEarlierVersions(page, tag)).toEqual(earlierFigures);
    await expect(page.locator('[data-about-figure] th small')).toHaveText(
      figureIds.map((id) => evidenceLimits[id]),
    );
    // The date is not run together with the figure.
    const figure = await page.locator('[data-about-figure] td').first().innerText();
    expect(figure.split('\n').length).toBeGreaterThan(1);
    await page.getByRole('link', { name: about.room.views.hazards, exact: true }).click();
    await page.locator('.hazard').first().click();
    await expect(page.locator('.hazard[open] dl')).toContainText(
      about['hazards-list'].likelihood.M,
    );
    // A reviewer of the page's language need not look for it.
    await page.getByRole('link', { name: about.room.views.words, exact: true }).click();
    await expect(page.locator('.about-filter select').first()).toHaveValue(
      isFirst ? languages[1].tag : tag,
    );
  });
}
