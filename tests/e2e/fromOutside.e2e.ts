/** What others do around the page: the frame it stands in, its language, the way its address came, keys pressed with a link. */
import type { FrameLocator, Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { host } from './support/hosted';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, outcome, questions } = words;
const scripts = '**/assets/*.js';

test.describe('in a frame', () => {
  /** @param allowsAnyOrigin as some hosts of static files say with everything they send @param held files that never come */
  async function openFramed(page: Page, sandbox: string, allowsAnyOrigin: boolean, held?: string) {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers['content-security-policy'];
      delete headers['x-frame-options'];
      delete headers['cross-origin-resource-policy'];
      if (allowsAnyOrigin) headers['access-control-allow-origin'] = '*';
      await route.fulfill({ response, headers });
    });
    await page.route('**/parent', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe sandbox="${sandbox}" src="./en/" width="380" height="800">`,
      }),
    );
    if (held !== undefined) await page.route(held, () => new Promise(() => undefined));
    await page.goto('./parent', { waitUntil: 'commit' });
    return page.frameLocator('iframe');
  }
  // A file may still be on its way when a test ends.
  test.afterEach(async ({ page }) => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
  const press = (frame: FrameLocator, name: string) =>
    frame.locator('main:not([hidden] *)').getByRole('button', { name, exact: true }).click();

  for (const allowsAnyOrigin of [false, true]) {
    test(`that allows scripts alone, files ${allowsAnyOrigin ? 'for any origin' : 'for our own'}: the list of signs, and no button that does nothing [HZ-65a]`, async ({
      page,
    }) => {
      const frame = await openFramed(page, 'allow-scripts', allowsAnyOrigin);
      await expect(frame.locator('#plain-list.broken')).toBeVisible();
      await expect(frame.getByRole('button')).toHaveCount(0);
      await expect(frame.getByRole('link', { name: app.start.button })).toHaveCount(0);
      await frame.getByRole('link', { name: app.fallback['plain-page'] }).click();
      await expect(frame.locator('h1').first()).toBeVisible();
    });
  }

  for (const comes of [false, true]) {
    test(`that allows no forms, ${comes ? 'with' : 'before'} the app: Continue goes on, and says when nothing was chosen [HZ-65b]`, async ({
      page,
    }) => {
      const held = comes ? undefined : scripts;
      const frame = await openFramed(page, 'allow-scripts allow-same-origin', false, held);
      if (comes) await frame.locator('#app').waitFor();
      await frame.getByRole('link', { name: app.start.button }).click();
      await press(frame, check.continue);
      await expect(frame.locator('.error-summary').filter({ visible: true })).toBeFocused();
      await frame.locator('main:not([hidden] *) input[value=yes]').check();
      await press(frame, check.continue);
      await expect(frame.locator('h1').filter({ visible: true })).toHaveText(
        outcome['seek-care-now'].heading,
      );
    });
  }
});

test('the language changed from outside before the app runs: the page goes by its own', async ({
  page,
  caregiver,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.querySelector('#plain-list') === null) return;
      watch.disconnect();
      document.documentElement.lang = 'es';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./en/');
  await page.locator('#app').waitFor();
  const languages = page.getByRole('navigation', { name: app.language.label });
  await expect(languages.locator('[aria-current]')).toHaveText('English');
  await languages.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/$/u);
  await expect(caregiver.heading).not.toHaveText(app.start.heading);
});

test('a fragment that came percent-encoded is read', async ({ page }) => {
  await host(page);
  await page.goto(`./en/#${encodeURIComponent('v=1&country=GB')}`);
  await expect(page.getByRole('link', { name: '999' }).first()).toBeVisible();
});

test('a fragment that came percent-encoded and broken is noticed', async ({ page }) => {
  await host(page);
  await page.goto(`./en/#${encodeURIComponent('v=1&country=GB')}%`);
  await expect(page.getByText(app['link-problem'].unreadable)).toBeVisible();
});

for (const key of ['Control', 'Shift'] as const) {
  for (const comes of [false, true]) {
    test(`${key} with a press on a link, ${comes ? 'with' : 'before'} the app: the browser opens it elsewhere${wideUnless(key === 'Control')}`, async ({
      page,
      context,
      caregiver,
    }) => {
      if (!comes) await page.route(scripts, () => new Promise(() => undefined));
      await page.goto('./en/', { waitUntil: 'commit' });
      if (comes) await page.locator('#app').waitFor();
      for (const [name, address] of [
        [app.start.button, /\/en\/plain\.html$/u],
        ['Español', /\/es\/$/u],
      ] as const) {
        const opened = context.waitForEvent('page');
        await page
          .getByRole('link', { name, exact: true })
          .filter({ visible: true })
          .click({ modifiers: [key] });
        await expect(await opened).toHaveURL(address);
        await expect(caregiver.heading).toHaveText(app.start.heading);
        await expect(page).toHaveURL(/\/en\/$/u);
      }
      await page.bringToFront();
      await caregiver.start();
      await expect(caregiver.heading).toHaveText(questions.gate.question);
    });
  }
}
