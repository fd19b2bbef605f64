/** Offline, and from one release to the next: a check that has begun ends with the version it began with. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { heading } from './support/Caregiver';
import { breakPart } from './support/faults';
import { changeLanguage } from './support/changeLanguage';
import {
  expect,
  newerHeading,
  test,
  unlessLoadedAnew,
  visit,
  withoutFile,
} from './support/releases';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { words, wordsIn } from './support/words';

const { app, check, outcome } = words;

/** Asks the server for a new version, and waits until it is downloaded, or known to have failed. */
async function lookForUpdate(page: Page): Promise<'waiting' | 'failed' | 'none'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const updated = await registration.update();
    const found = updated.installing ?? updated.waiting;
    if (found === null) return 'none';
    while (found.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
    return found.state === 'redundant' ? 'failed' : 'waiting';
  });
}

/** As a browser says it when another tab is chosen, which no driver can do without a screen. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { get: () => value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test.use({ serviceWorkers: 'allow' });

test('after a visit in each language the whole check works without a network in all of them @wide', async ({
  page,
  context,
  site,
}) => {
  const caregiver = await visit(page, site.address);
  for (const { tag } of languages) await visit(page, `${site.address}${tag}/`);
  await context.setOffline(true);
  for (const { tag } of languages) {
    caregiver.words = wordsIn[tag];
    await page.goto(`${site.address}${tag}/`);
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.showResult();
    await expect(discussNextVisit(page)).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`${site.address}${tag}/`);
    await caregiver.start();
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    await page.goto(`${site.address}${tag}/plain.html`);
    await expect(page.locator('form')).toBeVisible();
  }
});

test('a new release waits while a check or a result is open in any tab, and comes in at the next start [HZ-19c]', async ({
  page,
  context,
  site,
  releases,
}) => {
  await visit(page, `${site.address}es/`);
  const caregiver = await visit(page, site.address);
  await caregiver.start();
  await caregiver.answer('no', 'hearing');

  await site.release(releases.newer);
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(heading(other)).toHaveText(app.start.heading);
  expect(await lookForUpdate(other)).toBe('waiting');
  // Start in the other tab must not let it in while the first tab is in mid-check.
  await other.reload();
  await expect(heading(other)).toHaveText(app.start.heading);

  // The first tab ends with the version that it began with: language, result and print.
  await changeLanguage(page, 'Español');
  await caregiver.readOn(wordsIn.es);
  await caregiver.answerFrom(quietSheet({ hearing: 'yes', 'hearing.course': 'sudden' }));
  await expect(seekCareNow(page)).toBeVisible();
  expect(await reasonsShown(page)).toEqual(['R2a-hearing']);
  await page.pdf();
  await changeLanguage(page, 'English');
  await expect(heading(page)).toHaveText(outcome['seek-care-now'].heading);
  await expect(heading(other)).toHaveText(app.start.heading);

  await page.getByRole('button', { name: check['start-again'] }).click();
  await page.getByRole('button', { name: check['start-again-sure'].yes }).click();
  await expect(heading(page)).toHaveText(newerHeading);
  await expect(heading(other)).toHaveText(newerHeading);
  caregiver.words = words;
  await caregiver.start();
  await caregiver.answer('not-sure');
  await expect(seekCareNow(page)).toBeVisible();
});

for (const [missing, file] of [
  ['what every language needs', /^VisitCalendar-.*\.js$/u],
  ['another language of this device', /^es-.*\.js$/u],
] as const) {
  test(`an update in which a file of ${missing} does not come does no harm: all of the old release stays, until all of the new one is there${wideUnless(missing === 'what every language needs')} [HZ-31f]`, async ({
    page,
    site,
    releases,
    context,
  }) => {
    await visit(page, `${site.address}es/`);
    const caregiver = await visit(page, site.address);
    const chunk = readdirSync(join(releases.newer, 'assets')).find((name) => file.test(name));
    await site.release(withoutFile(releases.newer, `assets/${chunk ?? ''}`));
    expect(await lookForUpdate(page)).toBe('failed');
    await context.setOffline(true);
    for (const tag of ['es', 'en'] as const) {
      caregiver.words = wordsIn[tag];
      await page.goto(`${site.address}${tag}/`);
      await expect(heading(page)).toHaveText(wordsIn[tag].app.start.heading);
      await caregiver.start();
      await caregiver.answer('yes');
      await expect(seekCareNow(page)).toBeVisible();
    }

    await context.setOffline(false);
    await site.release(releases.newer);
    await page.goto('about:blank');
    await page.goto(site.address);
    expect(await lookForUpdate(page).catch(unlessLoadedAnew)).not.toBe('failed');
    // At this start, or at the next one.
    await expect(async () => {
      await page.goto('about:blank');
      await page.goto(site.address);
      await lookForUpdate(page).catch(unlessLoadedAnew);
      await expect(heading(page)).toHaveText(newerHeading, { timeout: 3000 });
    }).toPass({ timeout: 60_000 });
    await context.setOffline(true);
    await page.goto(`${site.address}es/`);
    await expect(heading(page)).toHaveText(wordsIn.es.app.start.heading);
    await page.goto(`${site.address}en/`);
    await expect(heading(page)).toHaveText(newerHeading);
  });
}

test('files of the old release that are gone from the server are still on the device; a language that never was there can’t be had, and the page says so', async ({
  page,
  site,
  releases,
}) => {
  await visit(page, `${site.address}ar/`);
  const caregiver = await visit(page, site.address);
  await caregiver.start();
  await site.release(releases.newer);
  await changeLanguage(page, 'Español');
  await expect(page.getByText(app.language.failed, { exact: true })).toBeVisible();
  await expect(heading(page)).toHaveText(words.questions.gate.question);
  await changeLanguage(page, 'العربية');
  await expect(heading(page)).toHaveText(wordsIn.ar.questions.gate.question);
});

test('without locks a new release waits until all tabs are closed', async ({
  page,
  context,
  site,
  releases,
}) => {
  await context.addInitScript(breakPart, { path: 'navigator.locks', how: 'missing' } as const);
  await visit(page, site.address);
  await site.release(releases.newer);
  expect(await lookForUpdate(page)).toBe('waiting');
  await page.reload();
  await expect(heading(page)).toHaveText(app.start.heading);
});

test('a tab with a check under way that nobody has looked at for half an hour lets a new release in, and still ends its check [HZ-61]', async ({
  page,
  context,
  site,
  releases,
}) => {
  await context.clock.install();
  const caregiver = await visit(page, site.address);
  await caregiver.start();
  await caregiver.answer('no', 'hearing');
  await site.release(releases.newer);
  const other = await context.newPage();
  await other.goto(site.address);
  expect(await lookForUpdate(other)).toBe('waiting');

  await setHidden(page, true);
  await context.clock.fastForward('29:00');
  await other.reload();
  await expect(heading(other)).toHaveText(app.start.heading);
  await context.clock.fastForward('02:00');
  // The lock is given back in a turn of the first tab's own.
  await expect(async () => {
    await other.reload();
    await expect(heading(other)).toHaveText(newerHeading, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });

  await setHidden(page, false);
  await caregiver.answerFrom(quietSheet({ hearing: 'yes', 'hearing.course': 'sudden' }));
  await expect(seekCareNow(page)).toBeVisible();
  await page.getByRole('button', { name: check['start-again'] }).click();
  await page.getByRole('button', { name: check['start-again-sure'].yes }).click();
  await expect(heading(page)).toHaveText(newerHeading);
});
