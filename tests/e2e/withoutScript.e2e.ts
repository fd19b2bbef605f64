/** Start without JavaScript. */
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, outcome } = words;
const small = { width: 320, height: 640 };

test('without JavaScript Start stands, leads to the plain page, and has the plain list below it [HZ-31d]', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: small,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./');
  await page.getByText(app['disclaimer-heading'], { exact: true }).first().click();
  for (const text of [app.emergency, app.disclaimer, app.unreviewed]) {
    await expect(page.getByText(text).filter({ visible: true })).toHaveCount(1);
  }
  await expect(page.getByText(app.fallback.broken)).toBeHidden();
  await expect(page.locator('#plain-list li')).toHaveText(
    Object.values(outcome['sign-list'].lines),
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('.emergency-menu summary').first()).toBeVisible();
  }
  await page.getByRole('link', { name: app.start.button }).click();
  await expect(page).toHaveURL(/\/en\/plain\.html$/u);
  await context.close();
});
