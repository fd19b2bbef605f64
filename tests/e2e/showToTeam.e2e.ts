/** The card for the team: shown, printed, and the note behind a reason. */
import { findings, lookedInto } from './support/engines';
import { ruleset } from '../../rules/ruleset';
import { quietSheet } from '../support/sheets';
import { pagesOf } from './support/paper';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { wordsIn, words } from './support/words';
import { wideUnless } from '../../tools/wide';
import { takeAway, card, sightIsNew, button, nowResult } from './support/takeAway';

const { app, outcome } = words;

const notSure = quietSheet({ headache: 'yes', 'headache.severe': 'not-sure' });

test('shown to the team by keyboard: over everything, focus inside, Escape gives it back', async ({
  page,
  atKeyboard,
}) => {
  await atKeyboard.takeCheck(sightIsNew, 'sight');
  const opener = button(page, card.show);
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: card.glance.disease[0] ?? '' });
  await expect(dialog.getByRole('button', { name: card.close })).toBeFocused();
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  // The browser's Back closes it too, and leaves the result where it is.
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(seekCareNow(page)).toBeVisible();
  await page.goBack();
  await expect(seekCareNow(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`shown to the team, ${colorScheme}: the whole screen, black on white, large letters${wideUnless(colorScheme === 'light')}`, async ({
    page,
    caregiver,
  }) => {
    await page.emulateMedia({ colorScheme });
    await caregiver.takeCheck(notSure, 'head-pressure');
    await button(page, card.show).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect(dialog).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(dialog).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(dialog).toContainText(card.glance['not-sure']);
    await expect(dialog).toContainText(`Rules version ${ruleset.version}`);
    expect(await findings(page)).toEqual([]);
  });
}

for (const { tag } of lookedInto) {
  test(`${tag}: shown to the team, two engines find nothing in the dark @wide`, async ({
    page,
    caregiver,
  }) => {
    caregiver.words = wordsIn[tag];
    await page.emulateMedia({ colorScheme: 'dark' });
    await caregiver.begin(`./${tag}/`);
    await caregiver.takeStartedCheck(notSure, 'head-pressure');
    await button(page, wordsIn[tag].clinicianCard.show).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

for (const [tag, sides] of [
  ['en', 1],
  ['es', 2],
  ['ar', 2],
] as const) {
  test(`${tag}: the card alone is one page of A4, and one side of A6 for each language @wide`, async ({
    page,
    caregiver,
  }) => {
    caregiver.words = wordsIn[tag];
    // The print dialog would wait for a person; what is marked for the print is what is drawn.
    await page.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    const { sheet } = vignette('P12');
    await caregiver.begin(`./${tag}/`);
    await caregiver.takeStartedCheck(sheet, 'jaw-fever');
    await caregiver.answerRest(sheet);
    await expect(page.locator('.card-words')).toHaveCount(sides);
    await page.locator('.card-fold > summary').click();
    await button(page, wordsIn[tag].clinicianCard.print.small).click();
    const small = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(small).toEqual(Array.from({ length: sides }, () => '105 x 148'));
    await button(page, wordsIn[tag].clinicianCard.print.page).click();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toEqual(['210 x 297']);
    // The person touches the page again: the whole page would go on the next one.
    await page.keyboard.press('Shift');
    await expect(page.locator('[data-print]')).toHaveCount(0);
    await button(page, wordsIn[tag].clinicianCard.print.page).click();
    await page.emulateMedia({ media: 'print' });
    for (const other of ['h1', '.page-header', '.page-footer', '.reasons', 'button']) {
      await expect(page.locator(other).filter({ visible: true }), other).toHaveCount(0);
    }
  });
}

test('afterprint at once, late, twice or never: the card prints as the card, and then the page as the page', async ({
  page,
  caregiver,
}) => {
  // Each kind of browser in turn: phones tell it before the paper is laid out, or never.
  await page.addInitScript(() => {
    Object.assign(globalThis, { told: [], tell: 'never' });
    const over = () => dispatchEvent(new Event('afterprint'));
    globalThis.print = () => {
      const { tell, told } = globalThis as unknown as { tell: string; told: string[] };
      told.push(tell);
      dispatchEvent(new Event('beforeprint'));
      if (tell === 'at once' || tell === 'twice') over();
      if (tell === 'late' || tell === 'twice') setTimeout(over);
    };
  });
  const isCard = ['105 x 148'];
  const paper = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));
  await nowResult(caregiver);
  await page.locator('.card-fold > summary').click();
  await page.getByText(takeAway.open, { exact: true }).click();
  const ways = ['at once', 'late', 'twice', 'never'] as const;
  for (const way of ways) {
    await page.evaluate((tell) => Object.assign(globalThis, { tell }), way);
    await button(page, card.print.small).click();
    // A late one has come by now.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await paper(), way).toEqual(isCard);
    await button(page, outcome.actions.print).click();
    expect(await paper(), `the page, ${way}`).not.toEqual(isCard);
  }
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual(
    ways.flatMap((way) => [way, way]),
  );
});

test('a question and a reason open the same note in place, and the tick stays', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  await caregiver.answer('no', 'sight');
  await caregiver.choose('yes');
  await page.getByText(app['source-note'].question, { exact: true }).click();
  const asked = page.locator('[data-source-note="R1-vision"]');
  await expect(asked).toContainText('When to see a doctor urgently');
  const note = await asked.innerText();
  await expect(page.locator('input[value=yes]')).toBeChecked();
  await caregiver.goOn();
  await caregiver.answer('new');
  await page.locator('.reasons').getByText(app['source-note'].reason, { exact: true }).click();
  const said = page.locator('.reasons [data-source-note="R1-vision"]');
  await expect(said).toBeVisible();
  expect(await said.innerText()).toBe(note);
});
