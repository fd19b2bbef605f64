/** Back, Forward, reload, change and start again: what is kept, what is cut, what is gone. */
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import {
  discussNextVisit,
  expectWholeLowPage,
  reasonsShown,
  seekCareNow,
} from './support/resultPage';
import { expect, test } from './support/test';
import { questionWords, chosen, jump, answerThree } from './support/threeAnswers';
import { words } from './support/words';

const { check, outcome, app } = words;

const rows = (page: Page) => page.locator('[data-question]');

test.describe('Back and Forward', () => {
  test('walk the pages and keep every answer', async ({ page, caregiver }) => {
    await answerThree(caregiver);
    await caregiver.pressOn(check.back);
    await expect(caregiver.heading).toHaveText(questionWords('vision.course'));
    await expect(chosen(page)).toHaveValue('stable-known');
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questionWords('vision'));
    await expect(chosen(page)).toHaveValue('yes');
    await page.goBack();
    await expect(caregiver.heading).toHaveText(check['first-sign'].heading);
    await expect(page.locator('.tiles [aria-current]')).toHaveAttribute('value', 'sight');
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questionWords('gate'));
    await expect(chosen(page)).toHaveValue('no');
    await page.goBack();
    await expect(caregiver.heading).toHaveText(app.start.heading);

    await page.goForward();
    await expect(caregiver.heading).toHaveText(questionWords('gate'));
    await caregiver.goOn();
    await expect(caregiver.heading).toHaveText(questionWords('headache'));
  });

  const toStart = {
    'a load of the page': (caregiver: Caregiver) => caregiver.open(),
    'Back from the first question': async (caregiver: Caregiver) => {
      await caregiver.start();
      await caregiver.page.goBack();
    },
    'our own Back from the first question': async (caregiver: Caregiver) => {
      await caregiver.start();
      await caregiver.pressOn(check.back);
    },
    'Start again': async (caregiver: Caregiver) => {
      await caregiver.takeCheck({ gate: 'yes' });
      await caregiver.startAgain();
    },
    'a reload in mid-check': async (caregiver: Caregiver) => {
      await answerThree(caregiver);
      await caregiver.page.reload();
    },
  };
  for (const [way, come] of Object.entries(toStart)) {
    test(`at Start after ${way}, Back leaves at the first press`, async ({ page, caregiver }) => {
      await page.goto('./icon.svg');
      await caregiver.open();
      await caregiver.appIsThere();
      await come(caregiver);
      await expect(caregiver.heading).toHaveText(app.start.heading);
      await jump(page, -1);
      await expect(page).toHaveURL(/icon\.svg$/u);
    });
  }

  test('an answer after Back cuts off what lay ahead', async ({ page, caregiver }) => {
    await answerThree(caregiver);
    await page.goBack();
    // One at a time: a second Back on the way of the first is not counted (`browserHistory.ts`).
    await expect(caregiver.heading).toHaveText(questionWords('vision.course'));
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questionWords('vision'));
    await caregiver.answer('no');
    await expect(caregiver.heading).toHaveText(questionWords('headache'));

    await jump(page, 1);
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questionWords('vision'));
    await expect(chosen(page)).toHaveValue('no');
    await caregiver.goOn();
    await expect(caregiver.heading).toHaveText(questionWords('headache'));
    await expect(chosen(page)).toHaveCount(0);
  });

  test('Back from the low result leads to the answers, and one made urgent there counts', async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck(quietSheet());
    await caregiver.showResult();
    await expect(discussNextVisit(page)).toBeVisible();
    await caregiver.pressOn(check.back);
    await expect(caregiver.heading).toHaveText(check['check-answers'].heading);
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questionWords('worry'));
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();

    // The low result that lay ahead is cut off.
    await jump(page, 1);
    await expect(seekCareNow(page)).toBeVisible();
    expect(await reasonsShown(page)).toEqual(['R9-worry']);
  });
});

test.describe('an urgent answer', () => {
  test('chosen by mistake can be corrected, and the check goes on', async ({ page, caregiver }) => {
    await caregiver.takeCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
    await expect(seekCareNow(page)).toBeVisible();
    await caregiver.pressOn(outcome['seek-care-now'].mistake);
    await expect(caregiver.heading).toHaveText(questionWords('vision.course'));
    await expect(chosen(page)).toHaveValue('new');
    await caregiver.answer('stable-known');
    await expect(caregiver.heading).toHaveText(questionWords('headache'));

    const sheet = quietSheet({ vision: 'yes', 'vision.course': 'stable-known' });
    await caregiver.answerFrom(sheet);
    await expect(rows(page)).toHaveCount(Object.keys(sheet).length);
    await caregiver.showResult();
    await expectWholeLowPage(page);
  });
});

test.describe('Start again', () => {
  const ways = [
    { from: 'Seek care now', sheet: quietSheet({ worry: 'yes' }), low: false },
    { from: 'Discuss at next visit', sheet: quietSheet(), low: true },
  ];
  for (const { from, sheet, low } of ways) {
    test(`clears all, from ${from}`, async ({ page, caregiver }) => {
      await caregiver.takeCheck(sheet, 'worry');
      if (low) await caregiver.showResult();
      await caregiver.startAgain();
      await expect(caregiver.heading).toHaveText(app.start.heading);

      await caregiver.start();
      await expect(chosen(page)).toHaveCount(0);
      await caregiver.answer('no');
      await expect(chosen(page)).toHaveCount(0);
      await caregiver.answer('worry');
      await expect(caregiver.heading).toHaveText(questionWords('worry'));
      await expect(chosen(page)).toHaveCount(0);
    });
  }
});
