import type { Page } from '@playwright/test';

/** By the links of Start, or behind the one button of every other page. @param name the language's own */
export async function changeLanguage(page: Page, name: string): Promise<void> {
  const menu = page.locator('.language-menu summary').filter({ visible: true });
  if ((await menu.count()) > 0) await menu.click();
  await page.getByRole('link', { name, exact: true }).click();
}
