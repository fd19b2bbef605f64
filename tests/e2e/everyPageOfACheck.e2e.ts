/** What holds on every page of a check. */
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { questionAsked } from './support/questionAsked';
import { discussNextVisit } from './support/resultPage';
import { changeLanguage } from './support/changeLanguage';
import { expect, test } from './support/test';
import { wordsIn, words } from './support/words';

const { check, outcome, app } = words;

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
