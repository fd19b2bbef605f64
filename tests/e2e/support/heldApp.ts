/** A page whose app is held back. */
import type { Page } from '@playwright/test';

/** Holds the app's script back until it is let go. */
export async function holdApp(page: Page): Promise<() => void> {
  let letGo = () => undefined as unknown;
  const released = new Promise<void>((resolve) => {
    letGo = () => resolve();
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}

/** Opens a page as soon as it begins to come, with the app held back. */
export async function openHeld(page: Page, address = './'): Promise<() => void> {
  const letGo = await holdApp(page);
  await page.goto(address, { waitUntil: 'commit' });
  return letGo;
}

export const appIsThere = (page: Page) => page.locator('#app').waitFor();
export const early = (page: Page) => page.locator('[data-first]:not([hidden])');
