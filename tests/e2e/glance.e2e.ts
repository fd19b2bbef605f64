/** What a frightened person sees on a phone without scrolling, at home, in numbers. The kiosk's are in `kioskAtAGlance.e2e.ts`. */
import type { Locator } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { CaregiverAtScreen } from './support/CaregiverAtScreen';
import { clinic, host } from './support/hosted';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { giveVoices } from './support/voices';
import { wordsIn } from './support/words';
import { phone, screens, setScreen, boxes, lowest, at, limitsOf } from './support/phoneScreens';

/** The row on top is fullest where the device can read aloud. */
test.beforeEach(async ({ page }) => {
  await giveVoices(page);
});

/** Whether it takes a press at both of its ends, and not what stands over it. */
const uncovered = (found: Locator) =>
  found.evaluate((one) => {
    const { top, bottom, left, width } = one.getBoundingClientRect();
    return [top + 4, bottom - 4].every((y) =>
      one.contains(document.elementFromPoint(left + width / 2, y)),
    );
  });

const link = `#v=1&clinic=${clinic.id}&country=GB`;
const newSight = quietSheet({ vision: 'yes', 'vision.course': 'new' });

for (const { tag } of languages) {
  const only = wideUnless(tag === 'en');

  test(`${tag}: after "call first" the one call is wholly in the first screen, from no country by one choice${only}`, async ({
    page,
  }) => {
    await host(page);
    const caregiver = await at(page, tag);
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    // With letters that grow where the screen does not, it stood over the call.
    await expect(page.locator('.kept-in-sight')).toHaveCount(0);
    const choice = page.locator('.emergency-call select');
    for (const screen of screens) {
      await setScreen(page, screen);
      expect(await lowest(choice), screen.name).toBeLessThanOrEqual(screen.viewport.height);
    }
    await choice.selectOption('GB');
    const call = page.locator('a[href^="tel:"]').filter({ visible: true });
    await expect(call).toHaveCount(1);
    await expect(call).toBeFocused();
    for (const screen of screens) {
      await setScreen(page, screen);
      const [box] = await boxes(call);
      if (box === undefined) throw new Error('No call control.');
      expect(box.bottom, screen.name).toBeLessThanOrEqual(screen.viewport.height);
      expect(box.bottom - box.top, screen.name).toBeGreaterThanOrEqual(56);
      expect(box.width / screen.viewport.width, screen.name).toBeGreaterThanOrEqual(0.85);
      expect(await uncovered(call), `${screen.name}: nothing stands over it`).toBe(true);
      const cutOff = await call.evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(cutOff, `${screen.name}: px of its words outside`).toBe(0);
    }
  });

  test(`${tag}: Seek care now is short, with place, line, signs and team in the first${only}`, async ({
    page,
  }) => {
    await host(page);
    const caregiver = await at(page, tag, link);
    await caregiver.takeStartedCheck(newSight, 'sight');
    await expect(seekCareNow(page)).toBeVisible();
    const order = page.locator('.the-order, .other-line, .action-bar');
    expect(await lowest(order)).toBeLessThanOrEqual(phone.height);
    await expect(page.locator('.order-block')).toContainText(clinic.name);
    const [bar] = await boxes(page.locator('.action-bar'));
    const inFirst = (
      await boxes(page.locator('.call-instead :is(.call-button, .cells li)'))
    ).filter(({ bottom }) => bottom <= (bar?.top ?? 0));
    expect(inFirst.length, 'the call and signs to call for').toBeGreaterThanOrEqual(
      1 + limitsOf(tag).signs,
    );
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await lowest(page.locator('.the-order, .other-line'))).toBeLessThanOrEqual(640);
    await page.setViewportSize(phone);
    const size = await page.evaluate(() => ({
      screens: document.documentElement.scrollHeight / innerHeight,
      words: document
        .querySelector<HTMLElement>('[data-disposition]')
        ?.innerText.split(/\s+/u)
        .filter((word) => word !== '').length,
    }));
    expect(size.screens).toBeLessThanOrEqual(limitsOf(tag).screens);
    expect(size.words).toBeLessThanOrEqual(limitsOf(tag).words);
  });

  test(`${tag}: the card for the team is one screen of a phone${only}`, async ({ page }) => {
    await host(page);
    const caregiver = await at(page, tag, link);
    await caregiver.takeStartedCheck(newSight, 'sight');
    await page.locator('.action-bar .button').first().click();
    const view = page.locator('.team-view');
    await expect(view).toBeVisible();
    await expect(view).toContainText(clinic.urgentLine);
    const high = await view.evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    expect(high).toBeLessThanOrEqual(1);
    const number = view.getByText(clinic.urgentLine, { exact: true });
    for (let width = 320; width <= 420; width += 20) {
      await page.setViewportSize({ width, height: 844 });
      const lines = await number.evaluate((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
      expect(lines, `lines of the number at ${String(width)} px`).toBe(1);
    }
  });

  test(`${tag}: clinic and trial line are in the first screen of Start and of both results${only}`, async ({
    page,
  }) => {
    await host(page);
    const caregiver = new CaregiverAtScreen(page);
    caregiver.words = wordsIn[tag];
    await caregiver.open(`./${tag}/${link}`);
    const expectInSight = async (numbers: number) => {
      expect(await lowest(page.locator('main .trial-tag').first())).toBeLessThanOrEqual(844);
      const named = page.locator('main').getByText(clinic.name).filter({ visible: true }).first();
      expect(await lowest(named)).toBeLessThanOrEqual(844);
      expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThanOrEqual(numbers);
    };
    await expect(page.locator('main').getByText(clinic.name).first()).toBeVisible();
    await expectInSight(0);
    await caregiver.start();
    await caregiver.takeStartedCheck(newSight, 'sight');
    await expect(seekCareNow(page)).toBeVisible();
    await expectInSight(1);
    // Another address, so that the page is loaded anew.
    await caregiver.beginWithNumbers(`./${tag}/?again${link}`);
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.showResult();
    await expect(discussNextVisit(page)).toBeVisible();
    await expectInSight(1);
  });
}
