/** What a result page shows, read by the ids that it carries, and what every result must show. */
import { expect, type Locator, type Page } from '@playwright/test';
import { adviceFor } from '../../../rules/careAdvice';
import type { ReasonId } from '../../../rules/ruleset';
import { signList } from '../../../rules/safetyNetting';
import { words } from './words';

export const seekCareNow = (page: Page): Locator =>
  page.locator('[data-disposition="seek-care-now"]:not([hidden] *)');
export const discussNextVisit = (page: Page): Locator =>
  page.locator('[data-disposition="discuss-next-visit"]');
export const callFirstLine = (page: Page): Locator =>
  page.getByText(words.outcome['seek-care-now']['call-first'], { exact: true });

/** The rules given as reasons, sorted. */
export async function reasonsShown(page: Page): Promise<readonly string[]> {
  const ids = await page
    .locator('[data-rule]:not([hidden] *)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-rule') ?? ''));
  return ids.toSorted();
}

/** Asserts that the page advises what follows from these rules: the same blocks, the same lines, the same order. */
export async function expectAdviceFor(page: Page, because: readonly string[]): Promise<void> {
  const { whileYouWait, blocks } = adviceFor(because as readonly ReasonId[]);
  const shown = await page.locator('[data-advice-block]:not([hidden] *)').evaluateAll((all) =>
    all.map((block) => ({
      id: block.getAttribute('data-advice-block'),
      lines: [...block.querySelectorAll('[data-advice]')].map((line) =>
        line.getAttribute('data-advice'),
      ),
    })),
  );
  expect(shown, 'advice blocks').toEqual(blocks);
  const general = await page
    .locator('[data-advice]:not([data-advice-block] *):not([hidden] *)')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-advice') ?? ''));
  // What nobody may miss is in sight, the others are one press away.
  expect(general.toSorted(), 'advice for all').toEqual(whileYouWait.toSorted());
}

const bannedOnLowPage = /\b(fine|safe|safely|healthy|normal|all clear|nothing to worry)\b/iu;

/** Asserts what spec I-22 asks of the low page. */
export async function expectWholeLowPage(page: Page): Promise<void> {
  const low = discussNextVisit(page);
  await expect(low).toBeVisible();
  await expect(low.getByRole('heading', { level: 1 })).toHaveText(
    words.outcome['discuss-next-visit'].heading,
  );
  await expect(low).toContainText('This does not mean that nothing is wrong.');
  await expect(low).toContainText(words.app.disclaimer);
  await expect(low.locator('[data-sign]')).toHaveText(
    signList.map((sign) => words.outcome['sign-list'].lines[sign]),
  );
  expect(await page.locator('body').innerText()).not.toMatch(bannedOnLowPage);
}
