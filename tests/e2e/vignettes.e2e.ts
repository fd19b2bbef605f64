/** Every story of the spec in a real browser, by keyboard only. */
import { ruleset } from '../../rules/ruleset';
import {
  callFirstLine,
  expectAdviceFor,
  expectWholeLowPage,
  reasonsShown,
  seekCareNow,
} from './support/resultPage';
import { expect, test } from './support/test';
import { lowVignettes, ownTile, rulesShown, urgentVignettes } from './support/vignettes';
import { words } from './support/words';
import { wideUnless } from '../../tools/wide';

const callsFirst = (because: readonly string[]) =>
  ruleset.rules.some(({ id, callFirst }) => callFirst === true && because.includes(id));

/** One story of each result, with several signs and with topics. */
const ofEveryRun = ['P12', 'P28'];

for (const story of urgentVignettes) {
  const { id, sheet, expectedRules, expectedCallFirst } = story;
  test(`${id}, by keyboard: Seek care now because of ${expectedRules.join(', ')}${wideUnless(ofEveryRun.includes(id))} [HZ-01]`, async ({
    page,
    atKeyboard,
  }) => {
    await atKeyboard.takeCheck(sheet, ownTile(story));
    await expect(seekCareNow(page)).toBeVisible();
    const early = await reasonsShown(page);
    expect(early.length, 'reasons at the early stop').toBeGreaterThan(0);
    expect(expectedRules).toEqual(expect.arrayContaining([...early]));
    await expect(callFirstLine(page)).toHaveCount(callsFirst(early) ? 1 : 0);
    await expectAdviceFor(page, early);

    await atKeyboard.answerRest(sheet);
    await expect(seekCareNow(page)).toBeVisible();
    const rules = rulesShown(story);
    expect(await reasonsShown(page)).toEqual(rules.toSorted());
    await expect(callFirstLine(page)).toHaveCount(expectedCallFirst ? 1 : 0);
    await expectAdviceFor(page, rules);
    await expect(
      page.getByRole('button', { name: words.outcome['seek-care-now']['answer-rest'].button }),
    ).toHaveCount(0);
  });
}

for (const story of lowVignettes) {
  const { id, sheet, tags } = story;
  test(`${id}, by keyboard: Discuss at next visit (${tags.join(', ')})${wideUnless(ofEveryRun.includes(id))} [HZ-01]`, async ({
    page,
    atKeyboard,
  }) => {
    await atKeyboard.takeCheck(sheet, ownTile(story));
    await expect(atKeyboard.heading).toHaveText(words.check['check-answers'].heading);
    const asked = await page
      .locator('[data-question]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-question')));
    expect(asked.toSorted()).toEqual(Object.keys(sheet).toSorted());

    await atKeyboard.showResult();
    await expectWholeLowPage(page);
  });
}
