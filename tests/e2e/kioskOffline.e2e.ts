/** A kiosk with a copy on the device. */
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { AtKiosk } from './support/AtKiosk';
import { expect, newerHeading, test } from './support/releases';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { keptOffline } from './support/traces';
import { words } from './support/words';

const { app, questions } = words;
const kioskPart = '#v=1&country=GB&mode=kiosk';

test.describe('with a copy on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('once loaded it needs no network: whole turns, other languages, time-outs @wide', async ({
    page,
    context,
    site,
  }) => {
    const person = new AtKiosk(page);
    await page.goto(`${site.address}en/${kioskPart}`);
    await keptOffline(
      page,
      languages.map(({ tag }) => tag),
    );
    await context.setOffline(true);
    for (const { tag: spoken } of languages) {
      const next = new AtKiosk(page, spoken);
      await next.expectLanguageScreen();
      await next.chooseLanguage();
      await next.start();
      await next.takeStartedCheck(quietSheet());
      await next.showResult();
      await expect(discussNextVisit(page)).toBeVisible();
      await next.finish();
    }
    await context.setOffline(false);
    await person.chooseLanguage();
    await person.start();
    await context.setOffline(true);
    await person.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    await page.getByText(app['source-note'].reason).first().click();
    await expect(page.locator('.sources-of-rule').first()).toBeVisible();
    await person.finish();
  });

  test('a new version waits for the daily moment, and for the language screen [HZ-19b]', async ({
    page,
    site,
    releases,
  }) => {
    await page.clock.install({ time: new Date(2026, 10, 24, 2, 0) });
    const person = new AtKiosk(page);
    await page.goto(`${site.address}en/${kioskPart}`);
    await keptOffline(page);
    await site.release(releases.newer);

    // Before the moment the turns go on with the version that runs, reloads and all.
    for (let turn = 0; turn < 2; turn += 1) {
      await person.chooseLanguage();
      await expect(person.heading).toHaveText(app.start.heading);
      await person.finish();
    }
    await person.chooseLanguage();
    await person.start();
    // The moment comes in mid-check: nothing changes for this person.
    for (let waited = 0; waited < 125; waited += 1) {
      await page.clock.fastForward(45_000);
      await page.keyboard.press('Shift');
    }
    await expect(person.heading).toHaveText(questions.gate.question);
    // The end of the turn lets it in.
    await person.afterReload(() =>
      page.locator('.kiosk-bar').getByRole('button', { name: words.kiosk.finish }).click(),
    );
    await person.chooseLanguage();
    await expect(person.heading).toHaveText(newerHeading);
  });

  test('an idle kiosk takes the new version by itself', async ({ page, site, releases }) => {
    await page.clock.install({ time: new Date(2026, 10, 24, 2, 0) });
    const person = new AtKiosk(page);
    await page.goto(`${site.address}en/${kioskPart}`);
    await keptOffline(page);
    await site.release(releases.newer);
    await page.clock.fastForward('01:15:00');
    await person.expectLanguageScreen();
    await person.afterReload(() => page.clock.fastForward('00:20:00'));
    await person.chooseLanguage();
    await expect(person.heading).toHaveText(newerHeading);
  });
});
