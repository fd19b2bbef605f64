/** What a browser or its clock may lack. */
import { ruleset } from '../../rules/ruleset';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import {
  breakPart,
  expectBrokenPlainList,
  expectPlainList,
  expectSeekCareNow,
  watchForLowResult,
} from './support/faults';
import { discussNextVisit } from './support/resultPage';
import { expect, test } from './support/test';
import { unlessEnded } from './support/unlessEnded';
import { words } from './support/words';

const { app, check, outcome } = words;

test.describe('the browser lacks', () => {
  // Playwright's way to keep workers out would put the part there that these tests take away.
  test.use({ serviceWorkers: 'allow' });

  /** `needed`: the app cannot show a page without it, so the plain list is the right end too. */
  const parts: readonly {
    readonly path: string;
    readonly needed?: true;
  }[] = [
    { path: 'localStorage' },
    { path: 'sessionStorage' },
    { path: 'indexedDB' },
    { path: 'navigator.serviceWorker' },
    { path: 'speechSynthesis' },
    { path: 'navigator.clipboard' },
    { path: 'navigator.locks' },
    { path: 'print' },
    { path: 'scrollTo', needed: true },
    { path: 'Intl', needed: true },
    { path: 'Intl.DateTimeFormat', needed: true },
    { path: 'Intl.PluralRules', needed: true },
    { path: 'crypto.getRandomValues', needed: true },
    { path: 'history.pushState', needed: true },
    { path: 'history.replaceState', needed: true },
    { path: 'WeakMap', needed: true },
  ];
  const ofEveryRun = ['localStorage', 'navigator.serviceWorker', 'scrollTo', 'Intl'];
  for (const { path, needed } of parts) {
    for (const how of ['missing', 'throwing'] as const) {
      test(`${path} (${how}): ${needed === true ? 'Seek care now or the plain list' : 'the check works'}${wideUnless(how === 'missing' && ofEveryRun.includes(path))}`, async ({
        page,
        caregiver,
      }) => {
        const lowSeen = await watchForLowResult(page);
        await page.addInitScript(breakPart, { path, how });
        await caregiver.open();
        const start = page.getByRole('link', { name: app.start.button });
        const yes = page.locator('.choice-label').first();
        const end = page.locator('#plain-list.broken, [data-disposition]');
        const visible = { visible: true };
        await expect(start.or(end).filter(visible)).toHaveCount(1);
        if (await start.isVisible()) {
          await unlessEnded(start.click(), end);
          await expect(yes.or(end).filter(visible)).toHaveCount(1);
        }
        if (await yes.isVisible()) {
          await unlessEnded(
            caregiver.choose('yes').then(() => caregiver.press(check.continue)),
            end,
          );
        }
        await expect(end.filter(visible)).toHaveCount(1);
        if (needed === true && (await page.locator('#plain-list.broken').isVisible())) {
          await expectPlainList(page);
        } else {
          await expectSeekCareNow(page);
        }
        expect(await lowSeen()).toBe(false);
      });
    }
  }

  test('a printer: Print on Seek care now leaves the page standing', async ({
    page,
    caregiver,
  }) => {
    await page.addInitScript(breakPart, { path: 'print', how: 'throwing' } as const);
    await caregiver.takeCheck({ gate: 'yes' });
    await page.getByText(outcome['take-away'].open, { exact: true }).click();
    await caregiver.press(outcome.actions.print);
    await expectSeekCareNow(page);
  });
});

test.describe('the clock', () => {
  const dayAfter = (isoDate: string) => {
    const day = new Date(`${isoDate}T12:00:00`);
    day.setDate(day.getDate() + 1);
    return day;
  };
  // prettier-ignore
  const clocks = [
    { name: 'in 1970', now: new Date('1970-01-01T12:00:00'), isPast: false },
    { name: 'on the last day of the review', now: new Date(`${ruleset.reviewBy}T23:59:00`), isPast: false },
    { name: 'on the day after', now: dayAfter(ruleset.reviewBy), isPast: true },
    { name: 'in 2100', now: new Date('2100-01-01T12:00:00'), isPast: true },
  ];
  for (const { name, now, isPast } of clocks) {
    test(`${name}: both results keep their disposition${isPast ? ' and say that the rules are past their review' : ''}${wideUnless(name === 'on the day after')} [HZ-57b]`, async ({
      page,
      caregiver,
    }) => {
      await page.clock.setFixedTime(now);
      const pastReview = page.getByText(app['past-review']);
      await caregiver.takeCheck({ gate: 'yes' });
      await expectSeekCareNow(page);
      await expect(pastReview).toHaveCount(isPast ? 1 : 0);
      await expect(page.getByText(`${String(now.getFullYear())} at`).first()).toBeVisible();

      await caregiver.takeCheck(quietSheet());
      await caregiver.showResult();
      await expect(discussNextVisit(page)).toBeVisible();
      await expect(pastReview).toHaveCount(isPast ? 1 : 0);
    });
  }

  test('that tells no time at all ends on the plain list', async ({ page, caregiver }) => {
    const lowSeen = await watchForLowResult(page);
    await page.addInitScript(() => {
      Date.prototype.getFullYear = () => Number.NaN;
      Date.prototype.valueOf = () => Number.NaN;
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get: () => () => {
          throw new RangeError('injected: no time');
        },
      });
    });
    await caregiver.open();
    await expectBrokenPlainList(page);
    expect(await lowSeen()).toBe(false);
  });
});
