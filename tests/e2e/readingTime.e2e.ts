/** Start promises how long all questions take. The figures stand in `docs/screens.md`. */
import { languages } from '../../locales';
import { minutesPromised, quietChecks } from '../../tools/screens/readingTime';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

for (const { tag } of languages) {
  test(`${tag}: all questions take as many minutes as Start promises${wideUnless(tag === 'en')}`, async ({
    page,
    caregiver,
  }) => {
    test.slow();
    caregiver.words = wordsIn[tag];
    await caregiver.open(`./${tag}/`);
    let words = 0;
    let taps = 0;
    caregiver.whenArrived(async () => {
      const main = page.locator('main:not([hidden] *)');
      words += (await main.innerText()).split(/\s+/u).filter((word) => word !== '').length;
      // An answer takes a second one, on Continue.
      taps += (await main.locator('.choice-group').count()) > 0 ? 2 : 1;
    });
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet(), 'everything');
    expect({ words, taps }).toEqual(quietChecks[tag]);
    const promised = caregiver.words.app.start.how.match(/\d+/gu)?.map(Number);
    expect(promised).toEqual(minutesPromised());
  });
}
