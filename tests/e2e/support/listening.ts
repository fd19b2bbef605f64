/** The button that reads aloud, and what was read. */
import type { Locator, Page } from '@playwright/test';
import { asked, tell } from './voices';
import { words } from './words';

export const button = (page: Page, name: string): Locator =>
  page.locator('.listen').getByRole('button', { name, exact: true });
export const listenButton = (page: Page, { listen } = words) => button(page, listen.listen);
export const marked = (page: Page) => page.locator('[data-being-read]');
export const texts = async (page: Page) => (await asked(page)).map(({ text }) => text);

/** Lets the voice end line after line. @returns all that was said */
export async function hearAll(page: Page): Promise<readonly string[]> {
  while ((await marked(page).count()) > 0) await tell(page, 'end');
  return texts(page);
}
