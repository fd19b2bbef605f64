/** A script that does not come, or fails: what is on the screen stays, or the list comes. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import {
  breakPart,
  expectBrokenPlainList,
  expectPlainList,
  expectSeekCareNow,
  expectStartWithSigns,
  literal,
  openDamaged,
  scripts,
  thrown,
} from './support/faults';
import { reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, outcome } = words;

const stillHolds = (page: Page) => page.getByText(app.fallback['still-holds']);
const failsWhenArmed = `(globalThis.isArmed?${thrown}:$&)`;
/** Runs in the page. */
const arm = () => Reflect.set(globalThis, 'isArmed', true);

test.describe('the script', () => {
  // prettier-ignore
  const bodies: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['blocked', (page) => page.route(scripts, (route) => route.abort('blockedbyclient'))],
    ['cut off by the network', (page) => page.route(scripts, (route) => route.abort('connectionreset'))],
    ['not found', (page) => page.route(scripts, (route) => route.fulfill({ status: 404 }))],
    [
      'of the wrong type',
      (page) =>
        page.route(scripts, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, contentType: 'text/html' });
        }),
    ],
    [
      'a page of a captive portal',
      (page) =>
        page.route(scripts, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '<!doctype html><p>Log in</p>' }),
        ),
    ],
    ['empty', (page) => page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))],
    ...[0.1, 0.5, 0.99].map(
      (part) =>
        [
          `truncated to ${String(part * 100)} %`,
          (page: Page) =>
            page.route(scripts, async (route) => {
              const response = await route.fetch();
              const text = await response.text();
              await route.fulfill({ response, body: text.slice(0, text.length * part) });
            }),
        ] as const,
    ),
  ];
  for (const [name, damage] of bodies) {
    test(`${name}: the plain list stands${wideUnless(['blocked', 'truncated to 99 %'].includes(name))} [HZ-31a]`, async ({
      page,
    }) => {
      await damage(page);
      await page.goto('./');
      await expectPlainList(page);
    });
  }

  const holdForEver = (page: Page) =>
    page.route(scripts, () => new Promise<never>(() => undefined));

  test('that never arrives: Start and the signs stand, and an urgent emergency check is told', async ({
    page,
    caregiver,
  }) => {
    await holdForEver(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expectStartWithSigns(page);
    await caregiver.start();
    await caregiver.answer('not-sure');
    await expectSeekCareNow(page);
  });

  test('that never arrives: after the first pages there is a way to the plain page', async ({
    page,
    caregiver,
  }) => {
    await holdForEver(page);
    await page.goto('./', { waitUntil: 'commit' });
    await caregiver.start();
    await caregiver.answer('no');
    await caregiver.pressTile('sight');
    await expect(page.getByRole('status').filter({ visible: true })).toContainText(app.waiting);
    await page.getByRole('status').getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/plain\.html$/u);
  });

  test('that fails under an urgent emergency check takes nothing away, and leads to the list', async ({
    page,
    caregiver,
  }) => {
    let fail: () => unknown = () => undefined;
    await page.route(scripts, (route) => {
      fail = () => route.abort();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await caregiver.start();
    await caregiver.answer('yes');
    await fail();
    await expect(stillHolds(page)).toBeVisible();
    await expectSeekCareNow(page);
    await caregiver.press(outcome['seek-care-now'].mistake);
    await expectBrokenPlainList(page);
  });

  test('without its style sheet the check works all the same', async ({ page, caregiver }) => {
    await page.route('**/*.css', (route) => route.fulfill({ status: 404 }));
    await caregiver.takeCheck({ gate: 'yes' });
    await expectSeekCareNow(page);
  });

  test('that fails in a handler on the low result ends on the plain list', async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck(quietSheet());
    await caregiver.showResult();
    await page.evaluate(breakPart, { path: 'crypto.getRandomValues', how: 'throwing' } as const);
    await caregiver.press(check['start-again']);
    await caregiver.press(check['start-again-sure'].yes);
    await expectBrokenPlainList(page);
  });

  test('that fails in a handler on Seek care now takes nothing away; who goes on comes to the list [HZ-64a]', async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck({ gate: 'yes' });
    await page.evaluate(breakPart, { path: 'crypto.getRandomValues', how: 'throwing' } as const);
    await caregiver.press(check['start-again']);
    await caregiver.press(check['start-again-sure'].yes);
    await expect(stillHolds(page)).toBeVisible();
    await expectSeekCareNow(page);
    await caregiver.press(outcome['seek-care-now'].mistake);
    await expectBrokenPlainList(page);
  });

  test('that fails as a shown Seek care now is rendered anew: its words stand on, without what no longer works [HZ-64b]', async ({
    page,
    caregiver,
  }) => {
    await openDamaged(page, scripts, literal('seek-care-now/not-kept'), failsWhenArmed);
    await caregiver.appIsThere();
    await caregiver.start();
    await caregiver.answer('yes');
    const shown = await seekCareNow(page).locator('h1, .cells li, [data-advice]').allTextContents();
    await page.evaluate(arm);
    await caregiver.changeLanguage('Español');
    await expect(stillHolds(page)).toBeVisible();
    await expectSeekCareNow(page);
    expect(
      await seekCareNow(page).locator('h1, .cells li, [data-advice]').allTextContents(),
    ).toEqual(shown);
    expect(await reasonsShown(page)).toEqual(['R0-gate']);
    await expect(page.locator('body').getByRole('button')).toHaveCount(0);
    await expect(seekCareNow(page).getByRole('heading', { level: 1 })).toBeFocused();
    // What one person was shown does not come back for the next.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expectBrokenPlainList(page);
  });
});
