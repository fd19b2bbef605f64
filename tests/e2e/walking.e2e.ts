/** Back, Forward, reload, change and start again: what is kept, what is cut, what is gone. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { questionAsked } from './support/questionAsked';
import {
  discussNextVisit,
  expectWholeLowPage,
  reasonsShown,
  seekCareNow,
} from './support/resultPage';
import { changeLanguage } from './support/changeLanguage';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

const { check, outcome, questions, app } = words;
const questionWords = (id: keyof typeof questions) => questions[id].question;
const chosen = (page: Page) => page.locator('main:not([hidden] *) input:checked');
const rows = (page: Page) => page.locator('[data-question]');

/** Moves along the history, also out of the page. The timer lets the call return before the page goes. */
async function jump(page: Page, steps: number): Promise<void> {
  await page.evaluate((by) => {
    setTimeout(() => history.go(by));
  }, steps);
}

/** The check up to the third question of a quiet person who came for their sight. */
async function answerThree(caregiver: Caregiver): Promise<void> {
  await caregiver.begin();
  await caregiver.answer('no', 'sight', 'yes', 'stable-known');
  await expect(caregiver.heading).toHaveText(questionWords('headache'));
}

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

test.describe('on every page of a check', () => {
  /** A check that shows every kind of page: mistake, correction, the rest, change, both results. */
  async function takeLongWalk(caregiver: Caregiver): Promise<void> {
    const urgent = quietSheet({ vision: 'yes', 'vision.course': 'new', topics: ['mood'] });
    await caregiver.takeCheck(urgent, 'sight');
    await caregiver.answerRest(urgent);
    await caregiver.pressOn(outcome['seek-care-now'].mistake);
    await caregiver.answer('stable-known');
    await caregiver.showResult();
    await expect(discussNextVisit(caregiver.page)).toBeVisible();
    await caregiver.startAgain();
  }

  test('the focus is on its one heading, a screen reader hears sign and place after each question, and the title names neither sign, answer nor result [HZ-25b]', async ({
    page,
    caregiver,
  }) => {
    let pages = 0;
    let asked = 0;
    const titles = new Set<string>();
    caregiver.whenArrived(async () => {
      pages += 1;
      await expect(caregiver.heading).toHaveCount(1);
      await expect(caregiver.heading).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const isQuestion = (await page.locator('main :is([name=choice], .tiles)').count()) > 0;
      await expect(page).toHaveTitle(isQuestion ? app.title.question : app.name);
      titles.add(await page.title());
      if ((await questionAsked(page, caregiver.words)) === undefined) return;
      asked += 1;
      const sign = await page.locator('.sign-name').textContent();
      const progress = await page.locator('.progress').textContent();
      await expect(caregiver.heading).toHaveAccessibleDescription(
        `${String(sign)} ${String(progress)}`,
      );
    });
    await takeLongWalk(caregiver);
    expect(pages).toBeGreaterThan(20);
    expect(asked).toBeGreaterThan(15);
    expect([...titles].toSorted()).toEqual([app.name, app.title.question]);
  });

  test('the title says when something is wrong, in another language too', async ({
    page,
    caregiver,
  }) => {
    await caregiver.begin();
    await caregiver.press(check.continue);
    await expect(page).toHaveTitle(app.title.error);
    await caregiver.answer('no');
    await expect(page).toHaveTitle(app.title.question);
    await caregiver.answer('sight');
    await caregiver.press(check.continue);
    await expect(page).toHaveTitle(app.title.error);
    await changeLanguage(page, 'Español');
    await expect(page).toHaveTitle(wordsIn.es.app.title.error);
    await page.goBack();
    await expect(page).toHaveTitle(wordsIn.es.app.title.question);
  });

  test('history has one entry more and no word of the check, and the address never changes [HZ-22a]', async ({
    page,
    caregiver,
  }) => {
    await caregiver.open('./?from=clinic#v=1&country=GB');
    const before = page.url();
    const entries = await page.evaluate(() => history.length);
    caregiver.whenArrived(async () => {
      expect(page.url()).toBe(before);
      // The first pages are there before the app, which then makes up for it.
      const entry = () => page.evaluate(() => [history.state as unknown, history.length]);
      await expect.poll(entry).toEqual([{ guard: true }, entries + 1]);
    });
    await caregiver.start();
    const sheet = quietSheet({ topics: ['mood'] });
    await caregiver.takeStartedCheck(sheet, 'topics');
    await caregiver.showResult();
    await caregiver.startAgain();
    await caregiver.start();
    await caregiver.takeStartedCheck({ gate: 'yes' });
  });
});
