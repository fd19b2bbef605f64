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
import { lowVignettes, ownTile, signsTold, urgentVignettes } from './support/vignettes';
import { words } from './support/words';

const callsFirst = (because: readonly string[]) =>
  ruleset.rules.some(({ id, callFirst }) => callFirst === true && because.includes(id));

for (const story of urgentVignettes) {
  const { id, sheet, expectedRules, expectedCallFirst } = story;
  test(`${id}, by keyboard: Seek care now because of ${expectedRules.join(', ')}`, async ({
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
    expect(await reasonsShown(page)).toEqual(expectedRules.toSorted());
    await expect(callFirstLine(page)).toHaveCount(expectedCallFirst ? 1 : 0);
    await expectAdviceFor(page, expectedRules);
    await expect(
      page.getByRole('button', { name: words.outcome['seek-care-now']['answer-rest'].button }),
    ).toHaveCount(0);
  });
}

for (const story of lowVignettes) {
  const { id, sheet, tags } = story;
  test(`${id}, by keyboard: Discuss at next visit (${tags.join(', ')})`, async ({
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

test('with its own tile chosen, each urgent story is told within four answers', async ({
  caregiver,
}) => {
  test.slow();
  const rows: { story: string; tile: string; answers: number; note: string }[] = [];
  for (const story of urgentVignettes) {
    const own = ownTile(story);
    // The sign that is urgent, and any other that the story tells of. An emergency needs no tile.
    const tiles = own === 'emergency' ? [own] : new Set([own, ...signsTold(story)]);
    for (const tile of tiles) {
      const answers = (await caregiver.takeCheck(story.sheet, tile)).length;
      await expect(seekCareNow(caregiver.page)).toBeVisible();
      rows.push({
        story: story.id,
        tile,
        answers,
        note: tile === own ? '' : 'told of too, but quiet: the urgent sign comes later',
      });
    }
  }
  console.log('Answers after the emergency check until "Seek care now":');
  console.table(rows);
  const tooLate = rows.filter(({ note, answers }) => note === '' && answers > 4);
  expect(tooLate).toEqual([]);
  expect(rows.filter(({ note }) => note === '')).toHaveLength(urgentVignettes.length);
});
