/** Leaving the page clears it. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { expect, test } from './support/test';
import { questionWords, chosen, jump, answerThree } from './support/threeAnswers';
import { words } from './support/words';

const { app } = words;

test.describe('I-21 leaving the page clears it', () => {
  const places: readonly {
    readonly name: string;
    readonly go: (caregiver: Caregiver) => Promise<void>;
  }[] = [
    {
      name: 'a question with a tick',
      go: async (caregiver) => {
        await answerThree(caregiver);
        await caregiver.choose('yes');
      },
    },
    {
      name: 'the topics with three ticks',
      go: async (caregiver) => {
        await caregiver.begin();
        await caregiver.answer('no', 'topics');
        await caregiver.choose('growth', 'teeth', 'mood');
      },
    },
    {
      name: 'the low result',
      go: async (caregiver) => {
        await caregiver.takeCheck(quietSheet());
        await caregiver.showResult();
      },
    },
    {
      name: 'Seek care now',
      go: async (caregiver) => {
        await caregiver.takeCheck({ gate: 'yes' });
      },
    },
  ];
  const ways: readonly {
    readonly name: string;
    readonly leaveAndReturn: (page: Page) => Promise<unknown>;
  }[] = [
    { name: 'a reload', leaveAndReturn: (page) => page.reload() },
    {
      name: 'another page and Back',
      leaveAndReturn: async (page) => {
        await page.goto('./icon.svg');
        await page.goBack();
      },
    },
    {
      name: 'Back out of the page and Forward into it',
      leaveAndReturn: async (page) => {
        // Playwright starts on an empty page, which is the entry before ours.
        const ours = (await page.evaluate(() => history.length)) - 1;
        await jump(page, -ours);
        await expect(page).toHaveURL('about:blank');
        await jump(page, ours);
      },
    },
  ];

  for (const { name: place, go } of places) {
    for (const { name, leaveAndReturn } of ways) {
      const standsForAll =
        (place === 'the low result') !== (name === 'a reload') &&
        ['the low result', 'a question with a tick'].includes(place);
      test(`${place}: after ${name} it starts afresh with nothing ticked${wideUnless(standsForAll)}`, async ({
        page,
        caregiver,
      }) => {
        await go(caregiver);
        await leaveAndReturn(page);
        await expect(caregiver.heading).toHaveText(app.start.heading);
        await expect(chosen(page)).toHaveCount(0);
        await caregiver.start();
        await expect(caregiver.heading).toHaveText(questionWords('gate'));
        await expect(chosen(page)).toHaveCount(0);
        await caregiver.answer('no');
        await expect(chosen(page)).toHaveCount(0);
      });
    }
  }
});
