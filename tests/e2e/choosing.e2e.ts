/** Nothing is chosen for the person, and nothing goes on without a choice. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { isChoice } from './support/CaregiverAtKeyboard';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

const { check, questions, outcome, app } = words;
const summary = (page: Page) => page.locator('.error-summary:not([hidden], [hidden] *)');
const firstChoice = (page: Page) => page.locator('main:not([hidden] *) [name=choice]').first();
const chosen = (page: Page) => page.locator('main:not([hidden] *) input:checked');

interface Place {
  readonly name: string;
  readonly heading: string;
  readonly message: string;
  readonly choice: string;
  readonly go: (caregiver: Caregiver) => Promise<void>;
}

const places: readonly Place[] = [
  {
    name: 'a question',
    heading: questions.gate.question,
    message: check.error.choose,
    choice: 'no',
    go: async (caregiver) => {
      await caregiver.begin();
    },
  },
  {
    name: 'the topics',
    heading: questions.topics.question,
    message: check.error['choose-topics'],
    choice: 'growth',
    go: async (caregiver) => {
      await caregiver.begin();
      await caregiver.answer('no', 'topics');
    },
  },
];

test('I-19 no question comes with an answer chosen, and each offers Continue and Back and no way around it', async ({
  page,
  caregiver,
}) => {
  const topics = ['bone-pain', 'face-pressure', 'mood'] as const;
  const sheet = quietSheet({ headache: 'yes', fever: 'yes', hearing: 'yes', topics });
  caregiver.whenArrived(async () => {
    await expect(chosen(page)).toHaveCount(0);
    if ((await page.locator('main:not([hidden] *) form').count()) === 0) return;
    await expect(page.locator('main:not([hidden] *) button')).toHaveText([
      check.back,
      check.continue,
    ]);
    await expect(page.locator('main:not([hidden] *) a').filter({ visible: true })).toHaveCount(0);
  });
  await caregiver.takeCheck(sheet);
  await expect(caregiver.heading).toHaveText(check['check-answers'].heading);
});

test('at the emergency check no answer stays in sight beside points that are not: all come after the last point [HZ-51a]', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  const form = page.locator('main:not([hidden] *) form');
  const kept = await form.evaluate((element) => {
    const answers = [...element.querySelectorAll('[name=choice], button')];
    return answers.flatMap((answer) => {
      const around: string[] = [];
      for (let one: Element | null = answer; one !== null; one = one.parentElement) {
        const { position } = getComputedStyle(one);
        if (position === 'sticky' || position === 'fixed') around.push(one.outerHTML.slice(0, 80));
      }
      return around;
    });
  });
  expect(kept).toEqual([]);
  const lastPoint = await form.locator('[data-point]').last().boundingBox();
  const firstAnswer = await form.locator('.choice-label').first().boundingBox();
  if (lastPoint === null || firstAnswer === null) throw new Error('Test set-up: nothing is shown');
  expect(firstAnswer.y).toBeGreaterThanOrEqual(lastPoint.y + lastPoint.height);
});

for (const { name, heading, message, choice, go } of places) {
  test(`I-19 ${name}: Continue without a choice shows an error that takes the focus and leads to the first choice`, async ({
    page,
    caregiver,
  }) => {
    await go(caregiver);
    const address = page.url();
    await caregiver.press(check.continue);
    await expect(summary(page)).toBeFocused();
    await expect(summary(page)).toContainText(check.error.heading);
    const link = summary(page).getByRole('link');
    await expect(link).toHaveText(message);
    await expect(caregiver.heading).toHaveText(heading);
    await expect(page.locator('form > .choices:not([hidden] *)')).toHaveAccessibleDescription(
      message,
    );
    await expect(summary(page)).toBeInViewport();

    await link.click();
    await expect(firstChoice(page)).toBeFocused();
    await expect(chosen(page)).toHaveCount(0);
    expect(page.url()).toBe(address);

    // A second try without a choice takes the focus back; with one, the check goes on.
    await caregiver.press(check.continue);
    await expect(summary(page)).toBeFocused();
    await caregiver.choose(choice);
    await caregiver.goOn();
    await expect(summary(page)).toHaveCount(0);
    await expect(caregiver.heading).not.toHaveText(heading);
  });

  test(`I-19 ${name}, by keyboard: the same, and its link works by Enter${wideUnless(name === 'a question')}`, async ({
    page,
    atKeyboard,
  }) => {
    await go(atKeyboard);
    const address = page.url();
    await atKeyboard.press(check.continue);
    await expect(summary(page)).toBeFocused();
    await atKeyboard.follow(message);
    expect(isChoice(await atKeyboard.focus())).toBe(true);
    await expect(firstChoice(page)).toBeFocused();
    expect(page.url()).toBe(address);
    await expect(chosen(page)).toHaveCount(0);
  });

  test(`I-19 ${name}: Enter on a choice goes on by nothing, Space chooses and stays${wideUnless(name === 'a question')}`, async ({
    page,
    atKeyboard,
  }) => {
    await go(atKeyboard);
    await atKeyboard.tabTo('the choices', isChoice);
    await atKeyboard.key('Enter');
    await expect(summary(page)).toBeFocused();
    await expect(atKeyboard.heading).toHaveText(heading);
    await expect(chosen(page)).toHaveCount(0);

    await atKeyboard.tabTo('the choices', isChoice);
    await atKeyboard.key('Space');
    await expect(chosen(page)).toHaveCount(1);
    await expect(atKeyboard.heading).toHaveText(heading);
  });
}

test('I-29 a tick beside "none of these" can’t go on, takes the old answer away, and leaves Back', async ({
  page,
  caregiver,
}) => {
  await caregiver.takeCheck(quietSheet());
  const changeGate = page.getByRole('button', {
    name: check['check-answers']['change-what'].replace('{{name}}', check.names.gate),
  });
  await changeGate.click();
  await caregiver.arrive();
  await caregiver.tick('fit');
  await expect(summary(page).getByRole('link')).toHaveText(check.error.contradiction);
  await caregiver.press(check.continue);
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle(app.title.error);
  await expect(caregiver.heading).toHaveText(questions.gate.question);

  // Around it: the answer is missing, so the low result is not to be had.
  await caregiver.pressOn(check.back);
  await caregiver.showResult();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
  await expect(chosen(page)).toHaveCount(0);
  await caregiver.answer('no');
  await caregiver.showResult();
  await expect(discussNextVisit(page)).toBeVisible();
});

test('I-29 ticks and the answer beside them come back, in another language too', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  await caregiver.tick('fit', 'poison');
  await expect(
    page.getByText(check['yes-ticked'].replace('{{number}}', '2')).filter({ visible: true }),
  ).toBeVisible();
  const values = () =>
    chosen(page).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await caregiver.changeLanguage('Español');
  await caregiver.readOn(wordsIn.es);
  await expect(caregiver.heading).toHaveText(wordsIn.es.questions.gate.question);
  expect(await values()).toEqual(['fit', 'poison']);
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  await page.goBack();
  await expect(caregiver.heading).toHaveText(wordsIn.es.questions.gate.question);
  await expect(caregiver.heading).toBeFocused();
  expect(await values()).toEqual(['fit', 'poison', 'yes']);
});

test('I-19 Enter and Space on a heading do nothing', async ({ page, atKeyboard }) => {
  await atKeyboard.begin();
  await expect(atKeyboard.heading).toBeFocused();
  for (const key of ['Enter', 'Enter', 'Space', 'Space'] as const) await atKeyboard.key(key);
  await expect(atKeyboard.heading).toHaveText(questions.gate.question);
  await expect(summary(page)).toHaveCount(0);
  await expect(chosen(page)).toHaveCount(0);
});

test('I-19 "None of these" and a topic exclude each other, and no box at all is no answer', async ({
  page,
  caregiver,
}) => {
  await places[1]?.go(caregiver);
  await caregiver.choose('growth', 'teeth', 'none');
  await expect(chosen(page)).toHaveValue('none');
  await caregiver.choose('teeth');
  await expect(chosen(page)).toHaveValue('teeth');
  await page.locator('input[value="teeth"]').uncheck();
  await caregiver.press(check.continue);
  await expect(summary(page)).toBeFocused();
  await expect(caregiver.heading).toHaveText(questions.topics.question);
});

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
