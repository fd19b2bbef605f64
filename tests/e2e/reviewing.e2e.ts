/** The review room as a clinician reads it: what one screen holds, what a row and a list are, how long all of it takes. */
import type { Page } from '@playwright/test';
import { decisions } from '../../docs/safety/decisions';
import { ruleset } from '../../rules/ruleset';
import type { ReviewView } from '../../src/platform/fragment';
import { ReviewerAtKeyboard } from './support/ReviewerAtKeyboard';
import { expect, test } from './support/test';
import { words } from './support/words';

const open = (page: Page, view: ReviewView, number?: number) =>
  new ReviewerAtKeyboard(page).open(view, number);

test('each decision is one screen at 1280x800: question, answers, basis, three choices; nothing scrolls above empty space @wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { number } of decisions) {
    await open(page, 'decide', number);
    await page.locator('.decision h3').waitFor();
    const box = await page.locator('.decision').evaluate((one) => {
      const top = one.getBoundingClientRect().top;
      const form = one.querySelector('.decision-form fieldset')?.getBoundingClientRect();
      // What stands below a box that scrolls, in its own column or below both.
      const matter = one.querySelector('.decision-matter');
      const columns = [...(matter?.children ?? [])].map((part) => part.getBoundingClientRect());
      const below = [...(matter?.querySelectorAll('.scrolls') ?? [])]
        .filter((part) => part.scrollHeight > part.clientHeight + 1)
        .map((part) => {
          const { bottom, left } = part.getBoundingClientRect();
          const next = columns.filter((other) => other.left === left && other.top >= bottom - 1);
          const end = matter?.getBoundingClientRect().bottom ?? Infinity;
          return Math.min(end, ...next.map((other) => other.top)) - bottom;
        });
      return { top: top + scrollY, high: (form?.bottom ?? Infinity) - top, below };
    });
    expect(box.high, String(number)).toBeLessThanOrEqual(800);
    for (const empty of box.below) expect(empty, String(number)).toBeLessThanOrEqual(32);
    if (number === 1) expect(box.top).toBeLessThan(500);
  }
});

test('every rule is a row of two lines at 1280x800, with its reason whole and a condition to open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'rules');
  await page.locator('.rules-table').waitFor();
  const rows = page.locator('[data-about-rule]');
  const amiss = await rows.evaluateAll((all) =>
    all.flatMap((row) => {
      const bottomOf = (selector: string) =>
        row.querySelector(selector)?.getClientRects()[0]?.bottom ?? Infinity;
      const { bottom, height } = row.getBoundingClientRect();
      const line = parseFloat(getComputedStyle(row.querySelector('th') ?? row).lineHeight);
      const isSeen = [...row.querySelectorAll('strong')]
        .flatMap((reason) => [...reason.getClientRects()])
        .every((line) => line.bottom <= bottom + 1);
      return Math.floor(height / line) > 2 || !isSeen || bottomOf('summary') > bottom + 1
        ? [row.getAttribute('data-about-rule')]
        : [];
    }),
  );
  expect(amiss).toEqual([]);

  const longest = rows.filter({ hasText: words.outcome.because['R8-medicines'].yes });
  const whole = longest.locator('.rule');
  const shut = await whole.boundingBox();
  await longest.locator('summary').click();
  const opened = await whole.evaluate(({ scrollHeight, clientHeight }) => ({
    scrollHeight,
    clientHeight,
  }));
  expect(opened.clientHeight).toBeGreaterThan(shut?.height ?? Infinity);
  expect(opened.scrollHeight - opened.clientHeight).toBeLessThan(2);
});

test('the way through the questions is a list that wraps on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await open(page, 'questions');
  await page.getByText(words.about.flow.heading).click();
  await expect(page.locator('.flow > li').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a reviewing robot that reads all that must be decided, at 230 words a minute, takes the time that Summary shows, an hour at most @wide', async ({
  page,
}) => {
  /** Folds too: their text is in the page before they are opened. */
  const read = async (selector: string) =>
    (await page.locator(selector).allTextContents()).flatMap((text) => text.match(/\S+/gu) ?? []);
  const lines = new Set<string>();
  const heard: string[] = [];
  for (const { number, decision } of decisions) {
    await open(page, 'decide', number);
    await expect(page.locator('.decision-words')).toHaveText(decision);
    heard.push(...(await read('.decision-words')));
    // What several decisions are about it reads once.
    for (const line of await page.locator('[data-decision-texts] li').allTextContents())
      lines.add(line);
  }
  heard.push(...[...lines].flatMap((line) => line.match(/\S+/gu) ?? []));
  for (const [at, { questions: ofSign }] of ruleset.signs.entries()) {
    await open(page, 'questions', at + 1);
    const ids = ofSign.map(({ id }) => id);
    await expect
      .poll(() =>
        page
          .locator('[data-about-question]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-about-question'))),
      )
      .toEqual(ids);
    heard.push(...(await read('[data-about-question] :is(h3, p, li, caption, th, td)')));
  }
  await open(page, 'rules');
  await page.locator('.rules-table').waitFor();
  heard.push(...(await read('.rules-table tbody :is(th, td:not(.numbers))')));

  await open(page, 'summary');
  const shown = (await page.getByText(/^To read all that must be decided/u).innerText()).match(
    /\d[\d,]*/gu,
  );
  const [wordsShown, minutesShown, speed] = (shown ?? []).map((digits) =>
    Number(digits.replaceAll(',', '')),
  );
  expect(speed).toBe(230);
  // A rule's reason and its condition stand in one cell: the robot runs two words together there.
  expect(Math.abs(heard.length - (wordsShown ?? 0))).toBeLessThanOrEqual(ruleset.rules.length);
  expect(minutesShown).toBe(Math.ceil((wordsShown ?? 0) / 230));
  expect(minutesShown).toBeLessThanOrEqual(60);
});

test('the filter shows the rules with a word or of a sign, and says how many', async ({ page }) => {
  await open(page, 'rules');
  const shown = (number: number) =>
    expect(
      page.getByText(`Rules shown: ${String(number)} of ${String(ruleset.rules.length)}`),
    ).toBeVisible();
  await page.getByRole('searchbox').fill('R1-vision');
  await shown(1);
  await expect(page.locator('[data-about-rule]')).toHaveAttribute('data-about-rule', 'R1-vision');
  await page.getByRole('searchbox').fill('no such word');
  await shown(0);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel(words.about.rules.sign).selectOption('hearing');
  await shown(2);
});
