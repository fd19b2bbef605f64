/** Nothing is chosen for the person, and nothing goes on without a choice. */
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { isChoice } from './support/CaregiverAtKeyboard';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { wordsIn, words } from './support/words';
import { summary, firstChoice, chosen, places } from './support/choicePlaces';

const { check, questions, app } = words;

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
