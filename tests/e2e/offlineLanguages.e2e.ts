/** What is kept on a device: the check in the languages that were used there, each whole and of one release; and what a press on another one does without a network. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { heading } from './support/Caregiver';
import { AtKiosk } from './support/AtKiosk';
import { openAnew } from './support/CaregiverAtScreen';
import { deploymentFile } from './support/hosted';
import { changeLanguage } from './support/changeLanguage';
import { json } from './support/hostAnswers';
import { onDevice } from './support/onDevice';
import { expect, test, visit } from './support/releases';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { cached, keptOffline } from './support/traces';
import { wordsIn } from './support/words';

test.use({ serviceWorkers: 'allow' });

/**
 * Whether a file is of one language, by its folder or by its name before the 8 letters of the build's
 * hash: `fr-` also begins the names of those of `fr-CA`.
 */
const isOf = (tag: string, file: string): boolean =>
  new RegExp(`(^|/)${tag}(/|-[\\w-]{8}\\.)`, 'u').test(file);

/** Of which languages something is on the device. */
const languagesKept = async (page: Page): Promise<readonly string[]> => {
  const files = await cached(page);
  return languages.map(({ tag }) => tag).filter((tag) => files.some((file) => isOf(tag, file)));
};

for (const { tag } of languages) {
  test(`${tag}: a first visit keeps the check in that language, and neither the review room nor FHIR files nor another language${wideUnless(tag === 'en' || tag === 'ar')}`, async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.address}${tag}/`);
    await expect(onDevice(page, tag)).toBeVisible();
    const files = (await cached(page)).map((file) => file.slice(site.address.length));
    // The card for the team is in English too, whatever the page's language is.
    const isTeamCard = (file: string) => isOf('en', file) && file.startsWith('assets/');
    const isOther = (file: string) =>
      !isTeamCard(file) && languages.some((other) => other.tag !== tag && isOf(other.tag, file));
    expect(files.filter((file) => /fhir|AboutRoute|HandoutRoute|startKiosk/u.test(file))).toEqual(
      [],
    );
    expect(files.filter((file) => isOf(tag, file)).length).toBeGreaterThanOrEqual(2);
    expect(files.filter(isOther)).toEqual([]);

    await context.setOffline(true);
    const caregiver = await openAnew(context, `${site.address}${tag}/`);
    caregiver.words = wordsIn[tag];
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.showResult();
    await expect(discussNextVisit(caregiver.page)).toBeVisible();
    const { page: plain } = await openAnew(context, `${site.address}${tag}/plain.html`);
    await expect(plain.locator('form')).toBeVisible();
  });
}

test('another language joins when it is chosen, in mid-check too, and is there without a network', async ({
  page,
  context,
  site,
}) => {
  const caregiver = await visit(page, `${site.address}en/`);
  await caregiver.start();
  await changeLanguage(page, 'Español');
  await expect(heading(page)).toHaveText(wordsIn.es.questions.gate.question);
  await keptOffline(page, ['en', 'es']);
  await context.setOffline(true);
  for (const tag of ['es', 'en'] as const) {
    const next = await openAnew(context, `${site.address}${tag}/`);
    next.words = wordsIn[tag];
    await expect(onDevice(next.page, tag)).toBeVisible();
    await next.start();
    await next.answer('yes');
    await expect(seekCareNow(next.page)).toBeVisible();
  }
});

test('a language of which one file does not come is not there at all, Start does not say that it is, and it comes whole the next time [HZ-31e]', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}en/`);
  await context.route('**/es/plain.html', (route) => route.abort());
  await changeLanguage(page, 'Español');
  await expect(heading(page)).toHaveText(wordsIn.es.app.start.heading);
  await page.waitForLoadState('networkidle');
  await expect(onDevice(page, 'es')).toHaveCount(0);
  expect(await languagesKept(page)).toEqual(['en']);
  await changeLanguage(page, 'English');
  await expect(onDevice(page, 'en')).toBeVisible();

  await context.unroute('**/es/plain.html');
  const { page: next } = await openAnew(context, `${site.address}es/`);
  await expect(onDevice(next, 'es')).toBeVisible();
  expect(await languagesKept(next)).toEqual(['en', 'es']);
});

test('a file that came but is not what was built is not kept: a sign-in page, or a page of another release', async ({
  page,
  context,
  site,
}) => {
  const page200 = readFileSync('dist/en/plain.html', 'utf8');
  let body = '';
  // All the while: what the worker asks for late must not be the real file.
  await context.route('**/en/plain.html', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
  for (const wrong of [
    '<!doctype html><h1>Sign in</h1>',
    page200.replace('data-stamp', 'data-s'),
  ]) {
    body = wrong;
    await page.goto(`${site.address}en/`);
    await page.waitForLoadState('networkidle');
    await expect(onDevice(page, 'en')).toHaveCount(0);
    expect((await cached(page)).filter((file) => file.includes('/en/'))).toEqual([]);
    await page.goto('about:blank');
  }
  await context.unroute('**/en/plain.html');
  await page.goto(`${site.address}en/`);
  await expect(onDevice(page, 'en')).toBeVisible();
});

test('a device that has the one cache of release 0.1.0, which held all languages, has all of them in the next one', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}robots.txt`);
  await page.evaluate((folder) => caches.open(`workbox-precache-v2-${folder}`), site.address);
  await page.goto(`${site.address}en/`);
  await keptOffline(
    page,
    languages.map(({ tag }) => tag),
  );
  await expect(onDevice(page, 'en')).toBeVisible();
  expect(await languagesKept(page)).toEqual(languages.map(({ tag }) => tag));
  expect(await page.evaluate(() => caches.keys())).not.toContain(
    `workbox-precache-v2-${site.address}`,
  );
});

test('a kiosk keeps the languages that its deployment offers, and no other', async ({
  page,
  context,
  site,
}) => {
  site.answerForDeployment(json({ ...deploymentFile, kiosk: {}, languages: ['en', 'ar'] }));
  const address = `${site.address}en/#v=1&country=GB&mode=kiosk`;
  await page.goto(address);
  await keptOffline(page, ['en', 'ar']);
  expect((await cached(page)).filter((file) => file.includes('/es/'))).toEqual([]);
  await context.setOffline(true);
  for (const spoken of ['en', 'ar'] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    const person = new AtKiosk(page, spoken);
    await person.expectLanguageScreen();
    await person.chooseLanguage();
    await person.start();
    await person.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
  }
});
