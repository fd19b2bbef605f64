/** Two presses where one was meant. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { summary, firstChoice, chosen, places } from './support/choicePlaces';
import { words } from './support/words';

const { check, questions, outcome, app } = words;

test.describe('I-19 pressed twice', () => {
  const twice: readonly {
    readonly how: string;
    readonly press: (page: Page) => Promise<void>;
  }[] = [
    {
      how: 'a double click on Continue',
      press: (page) => page.getByRole('button', { name: check.continue }).dblclick(),
    },
    {
      how: 'two clicks before the page can change',
      press: (page) =>
        page.getByRole('button', { name: check.continue }).evaluate((button: HTMLElement) => {
          button.click();
          button.click();
        }),
    },
    {
      how: 'a double Enter on Continue',
      press: async (page) => {
        await page.getByRole('button', { name: check.continue }).focus();
        await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
      },
    },
    {
      how: 'Enter held down on Continue',
      press: async (page) => {
        await page.getByRole('button', { name: check.continue }).focus();
        for (let repeats = 0; repeats < 10; repeats += 1) await page.keyboard.down('Enter');
        await page.keyboard.up('Enter');
      },
    },
  ];

  const standForAll = ['a double click on Continue', 'Enter held down on Continue'];
  for (const { how, press } of twice) {
    test(`${how} neither answers the next question nor chooses on it${wideUnless(standForAll.includes(how))}`, async ({
      page,
      caregiver,
    }) => {
      await caregiver.begin();
      await caregiver.choose('no');
      await press(page);
      await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
      await expect(chosen(page)).toHaveCount(0);

      await caregiver.answer('jaw-fever');
      await expect(caregiver.heading).toHaveText(questions.fever.question);
      await expect(chosen(page)).toHaveCount(0);

      await caregiver.choose('no');
      await press(page);
      await expect(caregiver.heading).toHaveText(questions.jaw.question);
      await expect(chosen(page)).toHaveCount(0);

      // One page back is the question before, so none was passed over.
      await page.goBack();
      await expect(caregiver.heading).toHaveText(questions.fever.question);
      await expect(chosen(page)).toHaveValue('no');
    });
  }

  test('the second click of a double click, right on a radio, chooses nothing', async ({
    page,
    caregiver,
  }) => {
    await caregiver.begin();
    const radio = firstChoice(page);
    await radio.hover();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(chosen(page)).toHaveCount(0);
    // The form behind the page has not taken it for an answer either.
    await caregiver.press(check.continue);
    await expect(summary(page)).toBeFocused();
    await expect(caregiver.heading).toHaveText(questions.gate.question);
  });

  test('a choice made by a double click is one choice', async ({ page, caregiver }) => {
    await places[1]?.go(caregiver);
    await page.locator('.choice-label', { hasText: questions.topics.options.growth }).dblclick();
    await expect(chosen(page)).toHaveValue('growth');
    await caregiver.goOn();
    await expect(caregiver.heading).toHaveText(questions.headache.question);
  });

  test('a double click on Start, a tile or a result button chooses nothing', async ({
    page,
    caregiver,
  }) => {
    const doublePress = (name: string) => page.getByRole('button', { name }).first().dblclick();
    await caregiver.open();
    await caregiver.appIsThere();
    await page.getByRole('link', { name: app.start.button }).dblclick();
    await expect(caregiver.heading).toHaveText(questions.gate.question);
    await expect(chosen(page)).toHaveCount(0);
    await caregiver.answer('no');
    await page.locator('.tiles button[value="jaw-fever"]').dblclick();
    await expect(caregiver.heading).toHaveText(questions.fever.question);
    await expect(chosen(page)).toHaveCount(0);

    await caregiver.takeCheck(quietSheet());
    await doublePress(check['check-answers'].button);
    await expect(discussNextVisit(page)).toBeVisible();
    await doublePress(check['start-again']);
    await doublePress(check['start-again-sure'].yes);
    await expect(caregiver.heading).toHaveText(app.start.heading);

    await caregiver.takeCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
    await page.locator('.answer-rest summary').click();
    await doublePress(outcome['seek-care-now']['answer-rest'].button);
    await expect(caregiver.heading).toHaveText(questions.headache.question);
    await expect(chosen(page)).toHaveCount(0);
    await page.goBack();
    await expect(seekCareNow(page)).toBeVisible();
    await doublePress(outcome['seek-care-now'].mistake);
    await expect(caregiver.heading).toHaveText(questions['vision.course'].question);
    await expect(chosen(page)).toHaveValue('new');
  });
});
