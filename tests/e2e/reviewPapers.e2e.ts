/** What the review room prints: the record, the copy to review, the hazards, the words of a language; how many pages, and how they break. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decisions } from '../../docs/safety/decisions';
import { hazards } from '../../docs/safety/hazards';
import { languages, type LanguageTag } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { wideUnless } from '../../tools/wide';
import { presentNow } from '../../tools/signOffRecords';
import { finished } from '../about/review/reviews';
import { needs } from './support/needs';
import { asSet, endsOfColumns, pagesOf } from './support/paper';
import { expect, test } from './support/test';
import { wordsIn, type Words } from './support/words';

const papers = ['record', 'copy', 'hazards', 'words'] as const;
type Paper = (typeof papers)[number];

/** A sheet of paper has two sides: 12 pages are 6 sheets. */
const mostPages: Readonly<Record<Paper, number>> = { record: 4, copy: 12, hazards: 12, words: 45 };
/** What must stand on it whole: nothing that is signed is left out on paper. */
const held = (paper: Paper, { questions, outcome }: Words): readonly string[] =>
  ({
    record: decisions.map(({ decision }) => decision),
    copy: [
      ...decisions.map(({ decision }) => decision),
      ...textsIn(questions),
      ...ruleset.rules.map(({ id }) => outcome.because[id].yes),
    ],
    hazards: hazards.map(({ hazard }) => hazard),
    words: [],
  })[paper];

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];
const columns: Readonly<Record<Paper, number>> = { record: 1, copy: 2, hazards: 2, words: 1 };

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
});

/** A finished review, with a reason at each decision. */
const present = presentNow();
const review = finished(present);
const withReasons = JSON.stringify({
  ...review,
  decisions: review.decisions.map((one) => ({
    ...one,
    reason: 'As our own guideline has it. '.repeat(4),
  })),
});

/** @returns the print with what of the page stands on it, read before: the browser has printed, and the paper is gone */
async function printed(page: Page, tag: LanguageTag, paper: Paper) {
  const { about } = wordsIn[tag];
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`./${tag}/#about/${paper === 'words' ? 'words' : 'sign'}`);
  await page.reload();
  if (paper === 'record') {
    const buffer = Buffer.from(withReasons);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'review.json', mimeType: 'application/json', buffer });
    await expect(page.getByText(about.sign.ready)).toBeVisible();
  }
  await page.getByRole('button', { name: about.sign.papers[paper], exact: true }).click();
  await page.locator(`[data-paper=${paper}]`).waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.about > *')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-paper')),
    );
  const headings = await page.locator('.paper :is(h2, h3, h4, caption, dt)').allTextContents();
  // A cell with one word stands on one line.
  await page.setViewportSize({ width: 733, height: 1000 });
  const broken = await page.locator('.paper :is(th, td)').evaluateAll((cells) =>
    cells
      .filter(({ children, textContent }) => children.length === 0 && /^\S+$/u.test(textContent))
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
      })
      .map(({ textContent }) => textContent),
  );
  const text = (await page.locator('.paper').textContent()) ?? '';
  const toSign = (await page.locator('.sign-here').allTextContents()).join();
  const pdf = await page.pdf({ format: 'A4' });
  writeFileSync(test.info().outputPath(`${paper}.pdf`), pdf);
  return { pdf, shown, headings, text, toSign, broken };
}

for (const { tag } of languages) {
  for (const paper of papers) {
    const stands = tag === 'en' && (paper === 'record' || paper === 'copy');
    test(`${tag}: the print "${paper}" is its own, of ${String(mostPages[paper])} pages at most${wideUnless(stands)}`, async ({
      page,
    }) => {
      const { pdf, shown, text, toSign, broken } = await printed(page, tag, paper);
      expect(shown).toEqual([paper]);
      expect(broken).toEqual([]);
      expect(held(paper, wordsIn[tag]).filter((one) => !text.includes(one))).toEqual([]);
      const pages = pagesOf(pdf).length;
      const { name, role, date, signature } = wordsIn[tag].about.sign;
      if (paper === 'record')
        for (const line of [name, role, date, signature]) expect(toSign).toContain(`${line}:`);
      test.info().annotations.push({ type: 'pages', description: String(pages) });
      expect(pages).toBeLessThanOrEqual(mostPages[paper]);
    });
  }

  test(`${tag}: no heading stands last in a column or on a page @wide`, async ({ page }) => {
    needs('pdftotext');
    for (const paper of papers) {
      const { pdf, headings: texts } = await printed(page, tag, paper);
      const headings = new Set(texts.map(asSet));
      expect(headings.size > 0, paper).toBe(paper !== 'words');
      const ends = endsOfColumns(pdf, columns[paper]);
      const last = ends.flatMap((lines) => lines.filter((words) => headings.has(words)));
      expect(last, paper).toEqual([]);
    }
  });
}
