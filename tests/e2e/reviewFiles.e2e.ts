/** Files that the review room opens: broken, older, or not saved yet. */
import { presentOf } from '../../src/about/review/present';
import { familyWords } from '../../tools/signOffRecords';
import { finished, finishedLanguage } from '../about/review/reviews';
import { expect } from './support/test';
import { present, test, filled } from './support/reviewTest';
import { words } from './support/words';

const { about, app } = words;

test('a file that can’t be used says where it is wrong, and takes nothing away', async ({
  page,
  atReview,
}) => {
  await atReview.open('decide', 4);
  await page.getByText(about.decide.choices.rejected, { exact: true }).click();
  await page.getByRole('link', { name: about.room.views.sign, exact: true }).click();
  const text = JSON.stringify(finished(present));
  const { problem } = about.sign;
  // prettier-ignore
  const files: readonly (readonly [what: string, file: string, told: string, at: string])[] = [
    ['truncated', '{"format":', problem.broken, '1:11'],
    ['foreign', '{"resourceType":"Bundle"}', problem.foreign, 'format'],
    ['forged', text.replace('"Continue"', '"Go on"'), problem.forged, 'fingerprint'],
    ['doubled', text.replace('"rules":', '"rules":"0","rules":'), problem.twice, 'rules'],
    ['of another format', text.replace('review/1"', 'review/0"'), problem.version, 'marble-check-review/0'],
    ['huge', text + ' '.repeat(20_000_000), problem['too-large'], '4000000'],
  ];
  for (const [what, file, told, at] of files) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect(page.getByRole('alert'), what).toHaveText(filled(told, { at }));
    await expect(page.locator('.room-state'), what).toContainText('Rejected: 1.');
  }
});

test('of an older file what still holds is taken, the rest is open again with what has changed', async ({
  page,
  atReview,
  written,
}) => {
  const older = presentOf(familyWords('en'), { ...present.rules, reviewBy: '2020-01-01' });
  const review = finished(older);
  const spanish = finishedLanguage('es', familyWords('en'), familyWords('es'));
  const changed = { choice: 'agreed', to: '', fingerprint: 'a'.repeat(64) } as const;
  const texts = { ...spanish.texts, 'questions/gate/question': changed };
  await atReview.open('sign');
  await atReview.chooseFile(
    written({
      ...review,
      decisions: review.decisions.map((one) =>
        one.number === 4 ? { ...one, fingerprint: 'a'.repeat(64) } : one,
      ),
      languages: [{ ...spanish, texts }],
    }),
  );
  await expect(page.getByText(filled(about.sign.taken, { number: 21 }))).toBeVisible();
  await expect(page.getByText(filled(about.sign.past, { numbers: 4 }))).toBeVisible();
  await page.getByText(filled(about.sign.changed, { number: 1 })).click();
  await expect(page.getByRole('row', { name: '2020-01-01' })).toContainText(present.rules.reviewBy);
  await atReview.goTo('words');
  const all = Object.keys(texts).length;
  await expect(
    page.getByText(filled(about.words.progress, { agreed: all - 1, all, change: 0 })),
  ).toContainText(filled(about.words.past, { number: 1 }));
});

test('what is in no file yet asks before the page goes, and stays while the check is looked at', async ({
  page,
  atReview,
}) => {
  await atReview.open('decide', 1);
  await page.getByText(about.decide.choices.agreed, { exact: true }).click();
  await page.getByRole('button', { name: app.page.back }).click();
  await page.getByRole('link', { name: app.links.about }).click();
  await expect(page.locator('.room-state')).toContainText('Agreed: 1.');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
});
