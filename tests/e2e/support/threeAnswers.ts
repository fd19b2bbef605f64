/** A check with three answers, and a jump in the browser’s history. */
import type { Page } from '@playwright/test';
import type { Caregiver } from './Caregiver';
import { expect } from './test';
import { words } from './words';

const { questions } = words;
export const questionWords = (id: keyof typeof questions) => questions[id].question;
export const chosen = (page: Page) => page.locator('main:not([hidden] *) input:checked');

/** Moves along the history, also out of the page. The timer lets the call return before the page goes. */
export async function jump(page: Page, steps: number): Promise<void> {
  await page.evaluate((by) => {
    setTimeout(() => history.go(by));
  }, steps);
}

/** The check up to the third question of a quiet person who came for their sight. */
export async function answerThree(caregiver: Caregiver): Promise<void> {
  await caregiver.begin();
  await caregiver.answer('no', 'sight', 'yes', 'stable-known');
  await expect(caregiver.heading).toHaveText(questionWords('headache'));
}
