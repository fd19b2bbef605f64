/** What is ticked, chosen and pressed before the app is there stays as it was. */
import type { Page } from '@playwright/test';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { openHeld, appIsThere, early } from './support/heldApp';
import { words } from './support/words';

const { check, outcome } = words;

const summary = (page: Page) => page.locator('.error-summary:not([hidden], [hidden] *)');

test('a tick made before the app is there stays, with the focus, and is the answer', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.choose('no');
  await expect(early(page)).toHaveAttribute('data-first', 'emergency-check');
  const node = await page.locator('input[value=no]:not([hidden] *)').elementHandle();
  letGo();
  await appIsThere(page);
  await expect(page.locator('main input:checked')).toHaveValue('no');
  await expect(page.locator('main input:checked')).toBeFocused();
  // The very same element: nothing that a screen reader or a finger was on has gone.
  expect(await node.evaluate((element) => element.isConnected)).toBe(true);
  await caregiver.goOn();
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
});

test('the second press of a double click on Start does nothing to what has come under it', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  const press = async (selector: string, clickCount: number) => {
    await page.locator(`${selector}:not([hidden] *)`).first().hover();
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
  const ticked = page.locator('.tick :checked:not([hidden] *)');
  await press('.continue', 2);
  await expect(summary(page)).toHaveCount(0);
  await press('.continue', 1);
  await expect(summary(page)).toHaveCount(1);
  await press('.tick', 2);
  await expect(ticked).toHaveCount(0);
  await press('.tick', 1);
  await expect(ticked).toHaveCount(1);
  letGo();
});

test('I-19 Continue without a choice, before the app: the same error as after', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  const address = page.url();
  await caregiver.start();
  await caregiver.press(check.continue);
  await expect(summary(page)).toBeFocused();
  const shown = await summary(page).textContent();
  await summary(page).getByRole('link').click();
  await expect(page.locator('main:not([hidden] *) [name=choice]').first()).toBeFocused();
  letGo();
  await appIsThere(page);
  await expect(summary(page)).toHaveText(shown ?? '');
  await expect(page.locator('form > .choices')).toHaveAccessibleDescription(check.error.choose);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  expect(page.url()).toBe(address);
  await caregiver.answer('no');
  await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
});

test('I-29 points ticked before the app stay, stand beside the answer, and refuse "none of these"', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.tick('fit', 'poison');
  await caregiver.choose('no');
  await caregiver.press(check.continue);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('link')).toHaveText(check.error.contradiction);
  await expect(early(page)).toHaveAttribute('data-first', 'emergency-check');
  letGo();
  await appIsThere(page);
  await expect(summary(page).getByRole('link')).toHaveText(check.error.contradiction);
  const yes = check['yes-ticked'].replace('{{number}}', '2');
  await page.getByRole('radio', { name: yes, exact: true }).check();
  await expect(summary(page)).toHaveCount(0);
  await caregiver.goOn();
  await expect(seekCareNow(page)).toBeVisible();
});

test('I-29 points ticked and answered yes before the app are there when the person looks again', async ({
  page,
  caregiver,
}) => {
  const letGo = await openHeld(page);
  await caregiver.start();
  await caregiver.tick('fit');
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  letGo();
  await appIsThere(page);
  await caregiver.pressOn(outcome['seek-care-now'].mistake);
  const checked = page.locator('main input:checked');
  await expect(checked).toHaveCount(2);
  await expect(checked.first()).toHaveValue('fit');
});
