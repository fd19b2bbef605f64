/** A language that is not on the device, without a network. */
import type { Page } from '@playwright/test';
import { heading } from './support/Caregiver';
import { openAnew } from './support/CaregiverAtScreen';
import { changeLanguage } from './support/changeLanguage';
import { expect, test, visit } from './support/releases';
import { seekCareNow } from './support/resultPage';
import { words, wordsIn } from './support/words';

test.use({ serviceWorkers: 'allow' });

const notice = (page: Page, tag: 'en' | 'es' = 'en') =>
  page.getByText(wordsIn[tag].app.language.failed, { exact: true }).filter({ visible: true });

test('without a network a press on a language that is not on the device keeps Start as it is, with a notice', async ({
  page,
  context,
  site,
}) => {
  const caregiver = await visit(page, `${site.address}en/`);
  await context.setOffline(true);
  await changeLanguage(page, 'Español');
  await expect(notice(page)).toBeVisible();
  await expect(heading(page)).toHaveText(words.app.start.heading);
  await caregiver.start();
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
});

test('the same before the app has come: the page stays in its language, and says so', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}en/`);
  await context.setOffline(true);
  const caregiver = await openAnew(context, `${site.address}es/#v=1&country=GB`);
  await expect(notice(caregiver.page)).toBeVisible();
  await expect(heading(caregiver.page)).toHaveText(words.app.start.heading);
  await expect(caregiver.page.locator('header .emergency-button')).toHaveText(/999/u);
  await caregiver.start();
  await caregiver.answer('yes');
  await expect(seekCareNow(caregiver.page)).toBeVisible();
});

test('the same on the plain page: it stays in its language, with a notice that is not there otherwise', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}es/`);
  await visit(page, `${site.address}en/`);
  await context.setOffline(true);
  await page.goto(`${site.address}es/plain.html`);
  await expect(page.locator('form')).toBeVisible();
  await expect(notice(page, 'es')).toHaveCount(0);
  await changeLanguage(page, 'العربية');
  // In the language of the page that was open, of the two that are there.
  await expect(notice(page, 'es')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('form')).toBeVisible();
  await changeLanguage(page, 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(notice(page)).toHaveCount(0);
});

test('the address of the folder itself, which is English, opens in the language that is on the device', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}es/`);
  await context.setOffline(true);
  const caregiver = await openAnew(context, `${site.address}#v=1&country=GB`);
  await expect(caregiver.page).toHaveURL(`${site.address}es/#v=1&country=GB`);
  await expect(heading(caregiver.page)).toHaveText(wordsIn.es.app.start.heading);
  await expect(notice(caregiver.page, 'es')).toHaveCount(0);
});
