/** A result, and what can be taken away from it. */
import type { Page } from '@playwright/test';
import { quietSheet } from '../../support/sheets';
import type { Caregiver } from './Caregiver';
import { words } from './words';

const { outcome } = words;
export const takeAway = outcome['take-away'];
export const card = words.clinicianCard;
export const withNotes = quietSheet({ fever: 'yes', topics: ['growth', 'teeth'] });
export const sightIsNew = quietSheet({ vision: 'yes', 'vision.course': 'new' });

export const status = (page: Page) => page.locator('.take-away [role=status]').first();
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const nowResult = (caregiver: Caregiver) => caregiver.takeCheck(sightIsNew, 'sight');

export async function lowResult(caregiver: Caregiver): Promise<void> {
  await caregiver.takeCheck(withNotes);
  await caregiver.showResult();
}

export async function openTakeAway(page: Page): Promise<void> {
  await page.getByText(takeAway.open, { exact: true }).click();
  await button(page, takeAway.save).waitFor();
}
