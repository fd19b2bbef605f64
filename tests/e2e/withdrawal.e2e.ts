/** A withdrawn check (`npm run withdraw`): what happens on a device that has the copy, online and when it next comes online. */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { signList } from '../../rules/safetyNetting';
import { quietSheet } from '../support/sheets';
import { heading } from './support/Caregiver';
import { AtKiosk } from './support/AtKiosk';
import { breakPart } from './support/faults';
import { changeLanguage } from './support/changeLanguage';
import { expect, test, unlessLoadedAnew, visit } from './support/releases';
import { seekCareNow } from './support/resultPage';
import { complaintsOf, keptOffline } from './support/traces';
import { words, wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

test.use({ serviceWorkers: 'allow' });

const { app, check, outcome } = words;
/** The browser looks for a new worker some time after a page has come. */
const soon = { timeout: 20_000 };

const expectWithdrawn = async (page: Page) => {
  await expect(heading(page)).toHaveText(words.plain.withdrawn.heading, soon);
};

/** What a device still holds of this origin. */
const heldBy = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const lookForWorker = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

/** Until another worker answers for the page: one that is being installed does not yet. */
const takenOver = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const changed = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    await (await serviceWorker.ready).update();
    await changed;
  });

test('the next visit ends on the page that says so, and takes worker and copy off the device, but nothing of others [HZ-56a]', async ({
  page,
  site,
  releases,
}) => {
  await visit(page, site.address);
  await page.evaluate(() => caches.open('somebody else'));
  await site.release(releases.withdrawn);
  await page.goto('about:blank');
  await page.goto(`${site.address}?from=mail#v=1&country=GB`);
  await expectWithdrawn(page);
  await expect.poll(() => heldBy(page)).toEqual({ caches: ['somebody else'], workers: 0 });
  await page.reload();
  await expectWithdrawn(page);
});

test('a check under way ends with its result, in another language too, while Start in another tab goes at once', async ({
  page,
  context,
  site,
  releases,
}) => {
  await visit(page, `${site.address}es/`);
  const caregiver = await visit(page, site.address);
  await caregiver.start();
  await caregiver.answer('no', 'hearing');
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(heading(other)).toHaveText(app.start.heading);

  await site.release(releases.withdrawn);
  await lookForWorker(other).catch(unlessLoadedAnew);
  await expectWithdrawn(other);

  await changeLanguage(page, 'Español');
  await caregiver.readOn(wordsIn.es);
  await caregiver.answerFrom(quietSheet({ hearing: 'yes', 'hearing.course': 'sudden' }));
  await expect(seekCareNow(page)).toBeVisible();
  await changeLanguage(page, 'English');
  await expect(heading(page)).toHaveText(outcome['seek-care-now'].heading);
  await page.getByText(app['source-note'].reason).first().click();
  await expect(page.locator('.sources-of-rule').first()).toBeVisible();

  await page.getByRole('button', { name: check['start-again'] }).click();
  await page.getByRole('button', { name: check['start-again-sure'].yes }).click();
  await expectWithdrawn(page);
  await expect.poll(() => heldBy(page)).toEqual({ caches: [], workers: 0 });
});

test('without a network the check goes on as before; the withdrawal comes when the device is online again [HZ-57a]', async ({
  page,
  context,
  site,
  releases,
}) => {
  const caregiver = await visit(page, site.address);
  await context.setOffline(true);
  await site.goAway();
  await page.goto('about:blank');
  await page.goto(site.address);
  await caregiver.start();
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  await page.getByRole('button', { name: check['start-again'] }).click();
  await page.getByRole('button', { name: check['start-again-sure'].yes }).click();
  await expect(heading(page)).toHaveText(app.start.heading);
  // Nobody touches or reloads the page: it notices by itself.
  await site.release(releases.withdrawn);
  await context.setOffline(false);
  await expectWithdrawn(page);
});

test('a page that stays open at Start notices by itself [HZ-56c]', async ({
  page,
  site,
  releases,
}) => {
  await page.clock.install();
  await visit(page, site.address);
  await site.release(releases.withdrawn);
  await page.clock.fastForward('01:01:00');
  await expectWithdrawn(page);
});

test('an idle kiosk does not wait for its daily moment, and one in use for the end of the turn only [HZ-56b]', async ({
  page,
  context,
  site,
  releases,
}) => {
  await context.clock.install({ time: new Date(2026, 10, 24, 9, 0) });
  const address = `${site.address}en/#v=1&country=GB&mode=kiosk`;
  const idle = new AtKiosk(page);
  await page.goto(address);
  await keptOffline(page);
  await idle.expectLanguageScreen();
  const inUse = new AtKiosk(await context.newPage());
  await inUse.page.goto(address);
  await inUse.expectLanguageScreen();
  await inUse.chooseLanguage();
  await inUse.start();

  await site.release(releases.withdrawn);
  await takenOver(page);
  // The clock is that of both.
  await inUse.page.keyboard.press('Shift');
  await page.clock.fastForward(31_000);
  await expectWithdrawn(page);
  await inUse.answer('yes');
  await expect(seekCareNow(inUse.page)).toBeVisible();
  await inUse.pressFinish();
  await inUse.press(words.kiosk.ask.clear);
  await expectWithdrawn(inUse.page);
});

test('without locks between tabs Start still goes at once', async ({
  page,
  context,
  site,
  releases,
}) => {
  await context.addInitScript(breakPart, { path: 'navigator.locks', how: 'missing' } as const);
  await visit(page, site.address);
  await site.release(releases.withdrawn);
  await page.reload();
  await expectWithdrawn(page);
});

for (const { tag, dir } of languages) {
  test(`${tag}: every page of the folder says that the check is withdrawn and lists the signs, without a script${wideUnless(tag !== 'es')}`, async ({
    page,
    site,
    releases,
  }) => {
    await site.release(releases.withdrawn);
    const complaints = await complaintsOf(page);
    const texts = wordsIn[tag];
    const paths = [...(tag === 'en' ? [''] : []), `${tag}/`, `${tag}/plain.html`];
    for (const path of paths) {
      await page.goto(`${site.address}${path}#about`);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        wordsIn[tag].plain.withdrawn.heading,
      );
      await expect(page.getByText(wordsIn[tag].plain.withdrawn.text)).toBeVisible();
      await expect(page.getByText(texts.app.emergency)).toBeVisible();
      for (const sign of signList) {
        await expect(
          page.getByText(texts.outcome['sign-list'].lines[sign], { exact: true }),
        ).toBeVisible();
      }
      await expect(page.locator('script, form')).toHaveCount(0);
      await changeLanguage(page, 'Español');
      await expect(heading(page)).toHaveText(wordsIn.es.plain.withdrawn.heading);
    }
    expect(complaints).toEqual([]);
  });
}
