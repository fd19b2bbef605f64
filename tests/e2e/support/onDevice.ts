/** The line of Start that says: this check works without a network on this device. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { LanguageTag } from '../../../locales';
import { wordsIn } from './words';

export const onDevice = (page: Page, tag: LanguageTag = 'en'): Locator =>
  page.getByText(wordsIn[tag].app.start['on-device'], { exact: true });

/** A device that takes over two seconds to keep the numbers says so from its next start on. */
export async function expectOnDevice(page: Page, tag: LanguageTag = 'en'): Promise<void> {
  await expect(async () => {
    try {
      await expect(onDevice(page, tag)).toBeVisible({ timeout: 10_000 });
    } catch (late) {
      await page.reload();
      throw late;
    }
  }).toPass({ timeout: 60_000 });
}
