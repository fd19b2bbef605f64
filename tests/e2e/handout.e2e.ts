/** The nurse's page: one sheet of paper in each language, and a code that a phone can read. */
import { findingsUnfolded, lookedInto } from './support/engines';
import type { Locator, Page } from '@playwright/test';
import { languages } from '../../locales';
import { papersOf, sheets } from '../../src/handout/handoutChoice';
import { greyCopy, photocopied, readQr } from '../support/readQr';
import { clinic, deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { words } from './support/words';
import { wideUnless } from '../../tools/wide';
import { form, sending, link, longest, open, press, chooseAll } from './support/handout';

/** Pages and sizes in points, read off the file. */
function pagesOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  expect(boxes).toHaveLength(pages.length);
  return boxes.map(
    ([, width, height]) => `${Number(width).toFixed(0)} x ${Number(height).toFixed(0)}`,
  );
}

/** What leaves a sheet at its edge, or a part of it that is cut. */
const cutParts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.handout-sheet, .handout-sheet [data-fits]')]
      .filter(
        (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
      )
      .map((box) => box.className),
  );
const paperSizes = { a4: '595 x 842', letter: '612 x 792', a5: '420 x 595', a3: '842 x 1191' };

for (const { tag } of languages) {
  for (const [sheet, papers] of Object.entries(papersOf)) {
    test(`${tag}, ${sheet}: each side is one page of each paper, nothing cut, with the longest texts too @wide`, async ({
      page,
    }) => {
      test.slow();
      await open(page, longest);
      await page.getByText(form.more).click();
      for (const paper of papers) {
        await chooseAll(page, tag, paper, sheet);
        for (const typed of [
          { name: '', phone: '', note: '' },
          {
            name: 'Maria Alexandra Example-Example de la Example y Example',
            phone: '+44 20 7946 0999',
            note: 'Ring us if it goes on. '.repeat(8).trim(),
          },
        ]) {
          await page.getByLabel(form.name).fill(typed.name);
          await page.getByLabel(form.phone).fill(typed.phone);
          await page.getByLabel(form.note).fill(typed.note);
          const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
          const sides = await page.locator('.handout-sheet').count();
          expect(sides, paper).toBeLessThanOrEqual(sheet === 'family' || sheet === 'team' ? 2 : 1);
          expect(pages, paper).toEqual(Array.from({ length: sides }, () => paperSizes[paper]));
          expect(await cutParts(page), paper).toEqual([]);
        }
      }
    });
  }

  test(`${tag}: the code is read at 17, 25 and 30 mm and 300 dpi, at 200 px, from a screenshot and from copies${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    await open(page);
    await chooseAll(page, tag, 'a4');
    await page.getByRole('button', { name: sending.large }).click();
    expect(readQr(await page.screenshot()), 'full screen').toBe(link(tag));
    const code = page.locator('.qr-screen .qr-code');
    for (const [name, px] of [
      ['17 mm', 201],
      ['25 mm', 295],
      ['30 mm', 354],
      ['200 px', 200],
    ] as const) {
      await code.evaluate((svg, size) => {
        Object.assign((svg as SVGElement).style, {
          flex: 'none',
          inlineSize: `${String(size)}px`,
          blockSize: `${String(size)}px`,
        });
      }, px);
      const print = await code.screenshot();
      expect(readQr(print), name).toBe(link(tag));
      expect(readQr(print, greyCopy), `${name}, grey`).toBe(link(tag));
      expect(readQr(photocopied(print)), `${name}, copied twice`).toBe(link(tag));
    }
  });
}

test('a nurse comes from Start to the print dialog in at most 4 presses, to the fifth sheet in another language in 2 more', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['prints'] =
        `${document.documentElement.dataset['prints'] ?? ''}x`;
    };
  });
  await host(page, { ...deploymentFile, defaultCountry: 'GB' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./en/');
  let presses = 0;
  const pressOn = async (place: Locator) => {
    presses += 1;
    await place.click();
  };
  const print = page.getByRole('button', { name: form.print, exact: true });
  await pressOn(page.getByRole('link', { name: words.app.links.handout }));
  await expect(print).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.paper')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.handout-sheet')).toContainText(clinic.urgentLine);
  await pressOn(print);
  await expect(page.locator('html')).toHaveAttribute('data-prints', 'x');
  expect(presses).toBeLessThanOrEqual(4);
  for (let sheet = 2; sheet < 5; sheet += 1) await print.click();
  presses = 0;
  await pressOn(page.getByText('العربية').last());
  await expect(page.locator('.handout-sheet')).toHaveAttribute('lang', 'ar');
  await pressOn(print);
  await expect(page.locator('html')).toHaveAttribute('data-prints', 'xxxxx');
  expect(presses).toBeLessThanOrEqual(2);
});

for (const [width, height] of [
  [360, 640],
  [390, 844],
] as const) {
  test(`on a phone of ${String(width)} px Print is in sight at once, and the preview is the same sheet, smaller: no word breaks that is whole on paper`, async ({
    page,
  }) => {
    await open(page);
    const heights = () =>
      page
        .locator('.sheet-row')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).offsetHeight));
    const onDesk = await heights();
    await page.setViewportSize({ width, height });
    const print = page.getByRole('button', { name: form.print, exact: true });
    await expect(print).toBeInViewport({ ratio: 1 });
    expect(await heights()).toEqual(onDesk);
    const { width: seen } = (await page.locator('.paper').boundingBox()) ?? { width: 0 };
    expect(seen).toBeGreaterThan(width - 50);
    expect(seen).toBeLessThanOrEqual(width);
    // Nothing that has the focus is under it.
    await page.getByLabel(sending.email, { exact: true }).focus();
    const [field, button] = [await page.locator(':focus').boundingBox(), await print.boundingBox()];
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
  });
}

for (const width of [320, 1280]) {
  test(`${String(width)} px: two engines find nothing, nothing goes sideways, light and dark, folded and unfolded, in two directions @wide [HZ-25a] [HZ-26a]`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await page.setViewportSize({ width, height: 900 });
    for (const tag of ['en', 'ar']) {
      await chooseAll(page, tag, 'a4');
      expect(await findingsUnfolded(page), tag).toEqual([]);
      const room = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(room).toBeLessThanOrEqual(0);
    }
  });
}

for (const { tag } of lookedInto) {
  test(`${tag}: two engines find nothing on the page in this language, with any sheet and with one in another language, folded and unfolded @wide`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await page.goto(`./${tag}/#handout`);
    await page.locator('.handout-sheet').waitFor();
    for (const sheet of sheets) {
      await press(page, 'sheet', sheet);
      await page.locator(`.handout-sheet[data-sheet=${sheet}]`).waitFor();
      expect(await findingsUnfolded(page), sheet).toEqual([]);
    }
    const other = tag === 'en' ? 'ar' : 'en';
    await chooseAll(page, other, 'a4');
    expect(await findingsUnfolded(page), `a sheet in ${other}`).toEqual([]);
  });
}

test('nothing on the page breaks its own policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The worker that these tests keep out is no complaint of the browser.
    if (message.type() !== 'log' && !message.text().includes('blocked by Playwright'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page);
  await chooseAll(page, 'ar', 'a4', 'team');
  await page.getByRole('button', { name: sending.png }).click();
  expect(complaints).toEqual([]);
});
