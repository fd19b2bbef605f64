/**
 * What the other tests do not do by keys alone: a handout, a change of language and of country, and
 * what a result offers. Tab, Enter, and what the browser itself gives a field: space for a box or a
 * radio, arrows within radios, letters in a list of choices.
 */
import { quietSheet } from '../support/sheets';
import { deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

test('by keyboard alone: a nurse chooses sheet, language and paper, types a name, and prints', async ({
  page,
  atKeyboard,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await host(page, { ...deploymentFile, defaultCountry: 'GB' });
  await atKeyboard.open('./en/#handout');
  const sheet = page.locator('.handout-sheet').first();
  await sheet.waitFor();
  for (const [name, value] of [
    ['sheet', 'team'],
    ['sheet', 'family'],
    ['language', 'ar'],
    ['paper', 'letter'],
  ] as const) {
    let focus = await atKeyboard.tabTo(`the choices of ${name}`, (at) => at.name === name);
    for (let steps = 0; steps < 8 && focus.value !== value; steps += 1)
      focus = await atKeyboard.key('ArrowDown');
    expect(focus).toMatchObject({ name, value, checked: true });
  }
  await expect(sheet.locator('[lang=ar]').first()).toBeAttached();
  await atKeyboard.tabTo('what may be typed', ({ text }) => text === words.handout.form.more);
  await atKeyboard.key('Enter');
  await atKeyboard.tabTo('the name', ({ name }) => name === 'name');
  await page.keyboard.type('Ana Example');
  await expect(sheet).toContainText('Ana Example');
  await atKeyboard.press(words.handout.form.print);
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('by keyboard alone: the language and the country are changed in mid-check', async ({
  page,
  atKeyboard,
}) => {
  await host(page, deploymentFile);
  await atKeyboard.begin('./en/#v=1');
  await page.locator('.emergency-menu select').waitFor({ state: 'attached' });
  await page.keyboard.press('Home');
  await atKeyboard.tabTo('the country', ({ text }) => text === words.app['emergency-button'].name);
  await atKeyboard.key('Enter');
  await atKeyboard.tabTo('the list of countries', ({ tag }) => tag === 'SELECT');
  await page.keyboard.type('United K');
  await expect(page.locator('.emergency-button')).toContainText('999');
  await expect(page.locator('.emergency-button')).toBeFocused();
  await page.keyboard.press('Tab');
  await atKeyboard.key('Enter');
  await atKeyboard.follow('العربية');
  await expect(atKeyboard.heading).toHaveText(wordsIn.ar.questions.gate.question);
});

test('by keyboard alone: from an urgent result to the other questions, to what is taken along, and to a new check', async ({
  page,
  atKeyboard,
}) => {
  const { outcome, app } = words;
  await atKeyboard.takeCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
  await atKeyboard.tabTo(
    'the fold of more questions',
    ({ text }) => text === outcome['seek-care-now']['answer-rest'].heading,
  );
  await atKeyboard.key('Enter');
  await atKeyboard.pressOn(outcome['seek-care-now']['answer-rest'].button);
  await atKeyboard.answerFrom(quietSheet());
  await atKeyboard.press(outcome['seek-care-now']['save-or-share']);
  await atKeyboard.tabTo('saving', ({ text }) => text === outcome['take-away'].save);
  const saving = page.waitForEvent('download');
  await atKeyboard.key('Enter');
  await saving;
  await atKeyboard.startAgain();
  await expect(atKeyboard.heading).toHaveText(app.start.heading);
});
