/** Texts that are missing, broken or never come: the list of signs, never a wrong word. */
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import {
  expectBrokenPlainList,
  expectPlainList,
  expectStartWithSigns,
  html,
  openDamaged,
  scripts,
  stampOfTexts,
  texts,
  thrown,
  watchForLowResult,
} from './support/faults';
import { discussNextVisit } from './support/resultPage';
import { expect, test } from './support/test';
import { unlessEnded } from './support/unlessEnded';
import { words } from './support/words';

const { app, check } = words;

test.describe('texts', () => {
  const missing: readonly (readonly [string, RegExp])[] = [
    ['the heading of Start [HZ-17b]', /heading:`(?=Is it urgent\?)/gu],
    ['the emergency line', /emergency:`(?=In an emergency)/gu],
    ['the label of Continue', /continue:`(?=Continue`)/gu],
    ['the first question [HZ-17a]', /question:`(?=Is any of this happening now)/gu],
    ['the first point of the first question', /awake:`/gu],
  ];
  for (const [name, text] of missing) {
    test(`missing: ${name} ends on the plain list${wideUnless(name.includes('HZ'))}`, async ({
      page,
      caregiver,
    }) => {
      const lowSeen = await watchForLowResult(page);
      await openDamaged(page, texts, text, 'lost:`');
      await page.locator('#app, #plain-list.broken').first().waitFor({ state: 'attached' });
      if (await page.getByRole('link', { name: app.start.button }).isVisible()) {
        await unlessEnded(caregiver.pressStart(), page.locator('#plain-list.broken'));
      }
      await expectBrokenPlainList(page);
      expect(await lowSeen()).toBe(false);
    });
  }

  test('missing: a reason of Seek care now ends on the plain list', async ({ page, caregiver }) => {
    await openDamaged(page, texts, /"R0-gate":\{yes/gu, '"R0-gate":{lost');
    await caregiver.appIsThere();
    await caregiver.start();
    await caregiver.choose('yes');
    await caregiver.press(check.continue);
    await expectBrokenPlainList(page);
  });

  test('missing: the heading of the low result ends on the plain list', async ({
    page,
    caregiver,
  }) => {
    await openDamaged(page, texts, /heading:`Discuss at next visit`/gu, 'lost:``');
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.press(check['check-answers'].button);
    await expectBrokenPlainList(page);
    await expect(discussNextVisit(page)).toHaveCount(0);
  });

  const unreadable: readonly (readonly [string, RegExp, RegExp, string])[] = [
    ['texts of another build than the script [HZ-19a]', texts, stampOfTexts, '`0`'],
    ['texts without a build', texts, / as buildId/gu, ' as lost'],
    ['texts that cannot be read', texts, /^var /gu, 'var var '],
    ['a page of another build than the script', html, / id="build" value="/gu, '$&0'],
    ['a page without a build', html, / id="build"/gu, ' id="lost"'],
  ];
  for (const [name, file, find, replacement] of unreadable) {
    test(`${name}: ends on the plain list${wideUnless(name.includes('HZ'))}`, async ({ page }) => {
      await openDamaged(page, file, find, replacement);
      await expectPlainList(page);
    });
  }

  test('that cannot be had end on the plain list', async ({ page }) => {
    await page.route(texts, (route) => route.abort('connectionreset'));
    await page.goto('./');
    await expectPlainList(page);
  });

  test('that never arrive leave the first pages as they are, and a way to the plain page', async ({
    page,
    caregiver,
  }) => {
    await page.route(texts, () => new Promise<never>(() => undefined));
    await page.goto('./', { waitUntil: 'commit' });
    await expectStartWithSigns(page);
    await caregiver.start();
    await caregiver.answer('no');
    await caregiver.pressTile('sight');
    await expect(page.getByRole('status').filter({ visible: true })).toContainText(app.waiting);
    await page.getByRole('status').getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/plain\.html$/u);
  });

  test('an exception in i18n at the start ends on the plain list', async ({ page }) => {
    await openDamaged(
      page,
      scripts,
      /fallbackLng:!1,resources:/gu,
      `fallbackLng:${thrown},resources:`,
    );
    await expectPlainList(page);
  });

  test('an exception in i18n in mid-check ends on the plain list', async ({ page, caregiver }) => {
    const lowSeen = await watchForLowResult(page);
    const afterTheFirstAnswer =
      'if(document.querySelector("input:checked"))throw new Error("injected");';
    await openDamaged(page, scripts, /(\btranslate\([\w,=]*\)\{)/gu, `$1${afterTheFirstAnswer}`);
    await caregiver.start();
    // The page looks at a choice as soon as it is made.
    await page.locator('main:not([hidden] *) input[value=no]').dispatchEvent('click');
    await expectBrokenPlainList(page);
    expect(await lowSeen()).toBe(false);
  });
});
