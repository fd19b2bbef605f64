/** How large words, panels and codes of the sheets are. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { languages } from '../../locales';
import { signList } from '../../rules/safetyNetting';
import { readQr } from '../support/readQr';
import { deploymentFile } from './support/hosted';
import { expect, test } from './support/test';
import { words } from './support/words';
import { wideUnless } from '../../tools/wide';
import { hasBack } from '../support/hasBack';
import { form, sending, link, longest, open, chooseAll } from './support/handout';

/**
 * The smallest letters on the sheet, in points, without the lines about the sheet itself: whom it is
 * for, who made it, where it leads.
 * @param language selects whose words are meant
 */
const smallestPt = (page: Page, language = '[lang]') =>
  page.locator('.handout-sheet').evaluateAll((sheets, language) => {
    const about = '.sheet-small, .sheet-review, .sheet-for, small, svg';
    const parts = sheets.flatMap((sheet) => [...sheet.querySelectorAll('*')]);
    const worded = parts.filter(
      (part) =>
        part.closest(about) === null &&
        part.closest('[lang]')?.matches(language) === true &&
        [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
    );
    const px = Math.min(...worded.map((part) => parseFloat(getComputedStyle(part).fontSize)));
    // The browser rounds: 8.5 pt come back as 8.499975.
    return Math.round(px * 75) / 100;
  }, language);

/** In points. */
const leastOf = [
  ['family', 'a4', 12, false],
  ['family', 'letter', 12, false],
  ['family', 'a5', 11, false],
  ['wallet', 'a4', 8.5, false],
  ['wallet', 'letter', 8.5, false],
  ['poster', 'a3', 12, false],
  ['poster', 'a4', 12, false],
  ['poster', 'letter', 12, false],
  ['family', 'a4', 12, true],
  ['family', 'letter', 12, true],
  ['team', 'a4', 12, true],
  ['team', 'letter', 12, true],
] as const;

for (const { tag } of languages) {
  test(`${tag}: the words of each sheet are as large as they should be, on one side where that is possible${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    const beside = page.locator('input[name=isBeside]');
    for (const [sheet, paper, least, isBeside] of leastOf) {
      const sides = hasBack(tag, sheet, paper) ? 2 : 1;
      const name = `${sheet} ${paper}${isBeside ? ', two languages' : ''}`;
      await chooseAll(page, tag, paper, sheet);
      if ((await beside.count()) > 0) await beside.setChecked(isBeside);
      // Beside a family's language the nurse's may be a point smaller.
      const nurses = isBeside && sheet === 'family' ? least - 1 : least;
      expect.soft(await smallestPt(page), name).toBeGreaterThanOrEqual(nurses);
      expect.soft(await smallestPt(page, `[lang=${tag}]`), name).toBeGreaterThanOrEqual(least);
      await expect.soft(page.locator('.handout-sheet'), name).toHaveCount(sides);
      await expect.soft(page.getByText(words.handout['has-back'])).toHaveCount(sides - 1);
      if (sheet === 'family') {
        const front = page.locator('.handout-sheet').first();
        await expect.soft(front.locator('.sheet-rows > *'), name).toHaveCount(signList.length - 1);
        await expect.soft(front.locator('.sheet-urgent'), name).toHaveCount(1);
        await expect.soft(front.locator('.sheet-review'), name).toHaveCount(1);
      }
      await expect.soft(page.getByText(words.handout['too-much']), name).toHaveCount(0);
    }
  });
}

test('a sheet with more than fits at the usual size says that its words are smaller', async ({
  page,
}) => {
  const smaller = page.getByText(words.handout['too-much']);
  await open(page, longest);
  await chooseAll(page, 'ru', 'letter', 'team');
  await page.getByText(form.more).click();
  await page.getByLabel(form.name).fill('Щ'.repeat(60));
  await page.getByLabel(form.note).fill('ЩЩЩЩЩЩЩЩЩ '.repeat(20).trim());
  await expect(smaller).toBeVisible();
  expect(await smallestPt(page)).toBeLessThan(12);
  // Before its words shrink, all of its foot has gone to the back.
  const sides = page.locator('.handout-sheet');
  await expect(sides).toHaveCount(2);
  await expect(sides.first().locator('.sheet-urgent')).toHaveCount(0);
  await expect(sides.last().locator('.sheet-urgent')).toHaveCount(1);
  await chooseAll(page, 'ru', 'a4', 'team');
  await expect(smaller).toBeHidden();
  expect(await smallestPt(page)).toBeGreaterThanOrEqual(12);
});

test('the wallet card has panels of a bank card, and its code has 17 mm or more within its white edge', async ({
  page,
}) => {
  await open(page);
  await chooseAll(page, 'en', 'a4', 'wallet');
  const panels = await page.locator('.wallet-panel').evaluateAll((all) =>
    all.map((panel) => {
      const { offsetWidth, offsetHeight } = panel as HTMLElement;
      return [offsetWidth, offsetHeight].map((px) => (px * 25.4) / 96);
    }),
  );
  expect(panels).toHaveLength(8);
  for (const [width = 0, height = 0] of panels) {
    expect(Math.abs(width - 85.6)).toBeLessThan(0.5);
    expect(Math.abs(height - 54)).toBeLessThan(0.5);
  }
  const code = await page.locator('.wallet .qr-code').evaluate((svg) => {
    const [all, dark] = [svg, svg.querySelector('path')].map(
      (part) => part?.getBoundingClientRect().width ?? 0,
    );
    // What CSS sets is the paper's size, with the white; the preview is smaller.
    const mm = (parseFloat(getComputedStyle(svg).width) * 25.4) / 96;
    return (mm * (dark ?? 0)) / (all ?? 0);
  });
  expect(code).toBeGreaterThanOrEqual(17);
});

test('the picture for the lock screen is a PNG of 1170 x 2532 with the code in it', async ({
  page,
}) => {
  await open(page);
  await chooseAll(page, 'ar', 'a4', 'wallet');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: sending['lock-screen'] }).click();
  const content = await readFile(await (await saving).path());
  const { width, height } = PNG.sync.read(content);
  expect([width, height]).toEqual([1170, 2532]);
  expect(readQr(content)).toBe(link('ar'));
});

for (const { tag } of languages) {
  test(`${tag}: what the picture for the lock screen says ends above the phone’s buttons${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    const [british] = deploymentFile.countries;
    await open(page, { ...deploymentFile, countries: [{ ...british, staffLanguage: tag }] });
    await chooseAll(page, tag, 'a4', 'wallet');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: sending['lock-screen'] }).click();
    const file = test.info().outputPath(`${tag}.png`);
    await (await saving).saveAs(file);
    const { width, height, data } = PNG.sync.read(await readFile(file));
    const rows = Array.from({ length: height }, (_, y) =>
      data.subarray(y * width * 4, (y + 1) * width * 4),
    );
    const inked = rows.flatMap((row, y) => (row.some((value) => value < 128) ? [y] : []));
    expect(inked[0]).toBeGreaterThan(850);
    expect(inked.at(-1)).toBeLessThan(2290);
  });
}
