/** The plain page when something is missing, cut off, old or not understood: the list of urgent signs, or no result; never the low one. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { prune, type AnswerSheet } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { signList } from '../../rules/safetyNetting';
import { wideUnless } from '../../tools/wide';
import { quietSheet, without } from '../support/sheets';
import { witnesses } from '../support/witnesses';
import { expectedOf, shownFor, ticksOf, type Tick } from './support/plainForm';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ javaScriptEnabled: false });

const css = readFileSync('dist/plain.css', 'utf8');
const html = readFileSync('dist/en/plain.html', 'utf8');

/** Opens the page with another style sheet in place of its own, or with another page under its own style sheet. */
async function open(page: Page, served: { css?: string; html?: string }): Promise<void> {
  await page.route('**/plain.css?*', (route) =>
    route.fulfill({ contentType: 'text/css', body: served.css ?? css }),
  );
  await page.route('**/plain.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: served.html ?? html }),
  );
  await page.goto('en/plain.html');
}

/** The list of signs is there, the form and both results are not. */
async function expectOnlyTheList(page: Page): Promise<void> {
  await expect(page.getByText(words.app.emergency)).toBeVisible();
  const signs = page.locator('[data-sign]').filter({ visible: true });
  await expect(signs).toHaveText(signList.map((sign) => words.outcome['sign-list'].lines[sign]));
  await expect(page.getByText(words.app.disclaimer).filter({ visible: true })).toHaveCount(1);
  await expect(
    page.locator('form, input, [data-disposition]').filter({ visible: true }),
  ).toHaveCount(0);
}

const allNo = quietSheet();
const opened = quietSheet({
  headache: 'yes',
  hearing: 'yes',
  fracture: 'yes',
  topics: ['limp', 'mood', 'teeth'],
});
/** Not one of these may ever show the low result: something is missing, or a rule holds. */
const notLow: readonly AnswerSheet[] = [
  {},
  ...ruleset.questions.map(({ id }) => prune(without(allNo, id))),
  ...ruleset.questions.map(({ id }) => without(opened, id)),
  ...witnesses().map(({ sheet }) => sheet),
].filter((sheet) => !expectedOf(sheet).dispositions.includes('discuss-next-visit'));

async function lowShownFor(
  page: Page,
  sheets: readonly AnswerSheet[],
): Promise<readonly (readonly Tick[])[]> {
  const ticks = sheets.map(ticksOf);
  const shown = await shownFor(page, ticks);
  return ticks.filter((_, n) =>
    [...(shown[n]?.dispositions ?? []), ...(shown[n]?.headings ?? [])].includes(
      'discuss-next-visit',
    ),
  );
}

test('the page as it is shows the form and no list beside it', async ({ page }) => {
  await open(page, {});
  await expect(page.locator('form')).toBeVisible();
  await expect(page.locator('[data-sign]').filter({ visible: true })).toHaveCount(0);
  expect(await lowShownFor(page, [allNo, opened])).toHaveLength(2);
});

test.describe('only the list of signs', () => {
  test('in a browser without :has()', async ({ page }) => {
    await open(page, { css: css.replaceAll(':has', ':nonsense') });
    await expectOnlyTheList(page);
    expect(await lowShownFor(page, [allNo, ...notLow])).toEqual([]);
    await expect(page.getByText('cannot work out a result in this browser')).toBeVisible();
  });

  test('in a browser that says it has :has() and drops every rule with it', async ({ page }) => {
    const [look = '', rules = ''] = css.split('@supports selector(:has(*)){');
    await open(page, {
      css: `${look}${rules.replaceAll(':has', ':nonsense')}`.replace(/\}\s*$/, ''),
    });
    await expectOnlyTheList(page);
  });

  test('when the style sheet does not come', async ({ page }) => {
    await page.route('**/plain.css?*', (route) => route.abort());
    await page.goto('en/plain.html');
    await expectOnlyTheList(page);
  });

  test('when the style sheet is of another build', async ({ page }) => {
    const stamp = /data-stamp="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(stamp).not.toBe('');
    await open(page, { css: css.replaceAll(stamp, 'another') });
    await expectOnlyTheList(page);
  });

  const afterTheQuestions = html.indexOf('role="status"');
  for (const [place, end] of [
    ['among the questions', Math.floor(afterTheQuestions / 2)],
    ['after the questions', afterTheQuestions],
    ['in the low result', html.indexOf('data-disposition="discuss-next-visit"') + 60],
    ['before the end of the form', html.indexOf('<span id="whole"')],
  ] as const) {
    test(`when the page is cut off ${place}`, async ({ page }) => {
      await open(page, { html: html.slice(0, end) });
      const signs = page.locator('.no-result [data-sign]').filter({ visible: true });
      await expect(signs).toHaveCount(signList.length);
      await expect(
        page.locator('form, [data-disposition], #low-heading').filter({ visible: true }),
      ).toHaveCount(0);
    });
  }
});

test.describe('never the low result', () => {
  // Evenly over the sheet, then close to its end, where the low result and the form are opened.
  const evenly = Array.from({ length: 8 }, (_, n) => Math.round(((n + 1) * css.length) / 9));
  const nearTheEnd = [12_000, 9_800, 6_000, 2_500, 400, 250, 190, 140, 100, 60, 20, 3];
  const cuts = [...evenly, ...nearTheEnd.map((left) => css.length - left)];
  for (const [n, cut] of cuts.entries()) {
    test(`with a style sheet cut off after ${String(cut)} of ${String(css.length)} characters${wideUnless(n % 4 === 3)}`, async ({
      page,
    }) => {
      await open(page, { css: css.slice(0, cut) });
      const formShown = await page.locator('form').isVisible();
      if (!formShown) await expectOnlyTheList(page);
      expect(await lowShownFor(page, notLow)).toEqual([]);
    });
  }

  test('when all that is left of the sheet is the rule that shows it and those that open the form', async ({
    page,
  }) => {
    const rules = css.split('\n');
    const start = rules.indexOf('@supports selector(:has(*)){');
    const kept = rules.slice(start + 1).filter((rule) => /\.low|#whole|^\}$/.test(rule));
    expect(kept).toHaveLength(4);
    await open(page, { css: [...rules.slice(0, start + 1), ...kept].join('\n') });
    await expect(page.locator('form')).toBeVisible();
    expect(await lowShownFor(page, notLow)).toEqual([]);
    expect(await lowShownFor(page, [allNo, opened])).toHaveLength(2);
  });

  test('in a browser without :is()', async ({ page }) => {
    await open(page, { css: css.replaceAll(':is(', ':nonsense(') });
    expect(await lowShownFor(page, [allNo, opened, ...notLow])).toEqual([]);
    const [urgent] = await shownFor(page, [ticksOf({ gate: 'yes' })]);
    expect(urgent?.dispositions).toEqual(['seek-care-now']);
  });
});
