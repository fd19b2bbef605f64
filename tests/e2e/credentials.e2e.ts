/** An address with a name and a password in it, as clinics hand out for pages that are not public yet. */
import { clinic, host } from './support/hosted';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';

const fragment = `#v=1&clinic=${clinic.id}&country=GB`;

test.beforeEach(async ({ page, baseURL }) => {
  await host(page);
  const { host: name } = new URL(baseURL ?? '');
  await page.goto(`http://user:password@${name}/en/${fragment}`);
  // The page loads itself anew without them.
  await page.waitForFunction(
    () => !document.baseURI.includes('password') && document.getElementById('app') !== null,
  );
});

test('the number, the country and the clinic come, and a check ends on its result [HZ-78]', async ({
  page,
  caregiver,
}) => {
  await expect(page.locator('.emergency-button')).toHaveText(/999/u);
  await expect(page.locator('.whose-number').first()).toContainText('United Kingdom');
  await caregiver.start();
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toContainText('999');
  expect(await page.evaluate(() => document.baseURI)).not.toContain('password');
});

for (const other of ['handout', 'about']) {
  test(`#${other} opens and does not crash`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('blocked by Playwright')) complaints.push(message.text());
    });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, other);
    await page.reload();
    await expect(page.locator('#app main h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#plain-list.broken')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('no script runs twice: all that a page loads is there under one address', async ({ page }) => {
  await page.goto(`${page.url().replace(/#.*/u, '')}#about`);
  await page.reload();
  await expect(page.locator('#app main h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((name) => name.includes('@'))).toEqual([]);
  expect(loaded.toSorted()).toEqual([...new Set(loaded)].sort());
});
