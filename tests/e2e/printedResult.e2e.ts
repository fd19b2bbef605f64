/** A result on paper: its pages, and the size of its words. */
import type { Page } from '@playwright/test';
import { languages, type LanguageTag } from '../../locales';
import { quietSheet, type Answers } from '../support/sheets';
import type { Tile } from './support/Caregiver';
import { pagesOf } from './support/paper';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { words, wordsIn } from './support/words';

const { app } = words;

test.describe('a printed result @wide', () => {
  const everyNote = quietSheet({
    fever: 'yes',
    injury: 'yes',
    'injury.head': 'yes',
    fracture: 'yes',
    'fracture.status': 'known-healing',
    hearing: 'yes',
    'hearing.course': 'slow',
    topics: ['growth', 'teeth', 'medicines', 'mood', 'other'],
  });

  /** On Letter, which is lower, a page more may come. */
  async function expectPages(page: Page, most: number, what = ''): Promise<void> {
    const pages = async (format: string) => pagesOf(await page.pdf({ format })).length;
    expect(await pages('A4'), `${what} pages of A4`).toBeLessThanOrEqual(most);
    expect(await pages('Letter'), `${what} pages of Letter`).toBeLessThanOrEqual(most + 1);
  }

  /** Points of the smallest words, on the family's page and on the whole paper. */
  const smallest = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => {
      const shown = all.filter((one) => one.checkVisibility() && one.textContent.trim() !== '');
      return Math.min(...shown.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    });

  async function expectPrintOfResult(page: Page): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const line of [app.disclaimer, app.unreviewed]) {
      await expect(page.getByText(line).filter({ visible: true })).toHaveCount(1);
    }
    await expect(page.getByText(/^Rules version /u).filter({ visible: true })).toHaveCount(1);
    const ofFamily = 'main :is(p, li, h1, h2, h3):not(.card-fold *, .trial-tag)';
    expect(await smallest(page, ofFamily)).toBeGreaterThanOrEqual(11.99);
    expect(await smallest(page, '.card-fold :is(p, li)')).toBeGreaterThanOrEqual(10.99);
    expect(await smallest(page, 'body :is(p, li)')).toBeGreaterThanOrEqual(9.99);
  }

  for (const id of ['P12', 'P18', 'P20']) {
    test(`Seek care now, ${id}: at the early stop and with the rest answered`, async ({
      page,
      caregiver,
    }) => {
      const { sheet } = vignette(id);
      await caregiver.takeCheck(sheet);
      await expectPages(page, 3);
      await caregiver.answerRest(sheet);
      await expectPages(page, 4);
      await expectPrintOfResult(page);
    });
  }

  test('Seek care now, asked for in the dark', async ({ page, caregiver }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await caregiver.takeCheck({ gate: 'yes' });
    await expectPages(page, 2);
    await expectPrintOfResult(page);
    const ink = await seekCareNow(page).evaluate((result) => getComputedStyle(result).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });

  // One reason of each sign: what a person prints who stops at the first urgent answer.
  const oneReason: readonly (readonly [Tile, Answers])[] = [
    ['emergency', { gate: 'yes' }],
    ['head-pressure', { headache: 'yes', 'headache.severe': 'yes' }],
    ['collapse-injury', { collapse: 'yes', 'collapse.status': 'not-checked' }],
    ['face', { face: 'yes', 'face.course': 'new' }],
    ['sight', { vision: 'yes', 'vision.course': 'new' }],
    ['bone', { fracture: 'yes', 'fracture.status': 'new' }],
    ['jaw-fever', { fever: 'yes', jaw: 'yes' }],
    ['hearing', { hearing: 'yes', 'hearing.course': 'sudden' }],
    ['worry', { worry: 'yes' }],
  ];
  /** Two for the family at most, in a long language three, and the card's. */
  const longer: Partial<Record<LanguageTag, number>> = { es: 4, fr: 4, ru: 4 };
  for (const { tag } of languages) {
    test(`${tag}: Seek care now for one reason of any sign, with the emergency number`, async ({
      page,
      caregiver,
    }) => {
      test.slow();
      caregiver.words = wordsIn[tag];
      for (const [tile, answers] of oneReason) {
        await caregiver.begin(`./${tag}/?${tile}#v=1&country=GB`);
        await caregiver.takeStartedCheck(quietSheet(answers), tile);
        await expect(seekCareNow(page)).toBeVisible();
        await expect(page.getByText('999').first()).toBeVisible();
        expect(await reasonsShown(page), tile).toHaveLength(1);
        await expectPages(page, longer[tag] ?? 3, tile);
      }
    });

    test(`${tag}: Discuss at next visit with every note and several topics`, async ({
      page,
      caregiver,
    }) => {
      caregiver.words = wordsIn[tag];
      await caregiver.begin(`./${tag}/`);
      await caregiver.takeStartedCheck(everyNote);
      await caregiver.showResult();
      await expect(discussNextVisit(page)).toBeVisible();
      await expectPages(page, 3);
    });
  }

  const lowSheets = [
    { name: 'all quiet', sheet: quietSheet() },
    { name: 'with every note and several topics', sheet: everyNote },
  ];
  for (const { name, sheet } of lowSheets) {
    test(`Discuss at next visit, ${name}`, async ({ page, caregiver }) => {
      await caregiver.takeCheck(sheet);
      await caregiver.showResult();
      await expectPages(page, 2);
      await expectPrintOfResult(page);
    });
  }
});
