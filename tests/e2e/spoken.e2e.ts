/**
 * What is heard of a whole check, an error, a change of language, both results and a kiosk left
 * alone, held against a text that a person can read: `spoken/en.txt` and `spoken/ar.txt`. After a
 * change of words or pages, `WIDE=1 npx playwright test spoken --update-snapshots` and the same
 * without WIDE write them anew; then read them.
 */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { kioskFile, kioskOf, shortTimes } from './support/AtKiosk';
import { CaregiverAtKeyboard } from './support/CaregiverAtKeyboard';
import { changeLanguage } from './support/changeLanguage';
import { Ears } from './support/Ears';
import { deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

const now = new Date('2026-12-01T10:00:00Z');
const seconds = (count: number) => count * 1000;

for (const [tag, otherTag] of [
  ['en', 'ar'],
  ['ar', 'en'],
] as const) {
  const words = wordsIn[tag];
  const nameOf = (language: string) => languages.find((one) => one.tag === language)?.name ?? '';

  /** Opens the check; to Start again, with another query. */
  async function open(page: Page, query: string): Promise<CaregiverAtKeyboard> {
    const person = new CaregiverAtKeyboard(page);
    person.words = words;
    await person.open(`./${tag}/?${query}#v=1&country=GB`);
    await page.locator('.emergency-button').waitFor();
    return person;
  }

  test(`${tag}: what is heard of a check is what stands in its text${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    test.slow();
    await page.clock.setFixedTime(now);
    await host(page, deploymentFile);
    const ears = await Ears.of(page);

    ears.chapter('A quiet check, with an error and a change of language on the way');
    const person = await open(page, 'quiet');
    await ears.hear('opens the check');
    await person.start();
    await ears.hear('Start');
    await person.press(words.check.continue);
    await page.locator('.error-summary:focus').waitFor();
    await ears.hear('Continue, with no answer', false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await ears.hear('the link of the error', false);
    await person.choose('no');
    await ears.hear('chooses “No”', false);
    await person.goOn();
    await ears.hear('Continue');
    await person.answer('everything');
    await ears.hear('asks for everything');
    for (const to of [otherTag, tag]) {
      await changeLanguage(page, nameOf(to));
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await ears.hear(`changes the language to ${nameOf(to)}`);
    }
    person.whenArrived(() => ears.hear('answers, and goes on'));
    await person.answerFrom(
      quietSheet({ fever: 'yes', topics: ['growth', 'back-pain'], 'topic.back-pain': 'no' }),
    );
    await person.showResult();

    ears.chapter('Seek care now');
    const worried = await open(page, 'sight');
    await worried.start();
    await worried.takeStartedCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
    await ears.hear('says that eyesight is newly worse');
    await worried.press(words.clinicianCard.show);
    await page.getByRole('dialog').waitFor();
    await ears.hear('shows it to the team');
    await page.keyboard.press('Escape');
    await ears.hear('Escape', false);

    ears.chapter('Seek care now, call first');
    const frightened = await open(page, 'gate');
    await frightened.start();
    await frightened.answer('yes');
    await ears.hear('says yes to the emergency check');

    expect(ears.text).toMatchSnapshot(['spoken', `${tag}.txt`]);
  });

  test(`${tag}: what is heard of a kiosk that is left alone is what stands in its text${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    await page.clock.install({ time: now });
    // However long a slow machine listens, the person has done nothing for as long as is said here.
    await page.clock.pauseAt(now.getTime() + seconds(1));
    const ears = await Ears.of(page);
    ears.chapter('A kiosk that is left alone');
    const person = await kioskOf(page, kioskFile, tag);
    await person.stepUp();
    await ears.hear('steps up');
    await person.chooseLanguage();
    await ears.hear(`chooses ${nameOf(tag)}`);
    await person.start();
    await ears.hear('Start', false);
    await page.clock.fastForward(seconds(shortTimes.idleSeconds + 1));
    await page.getByRole('alertdialog').waitFor();
    await ears.hear('does nothing for a while');
    await page.clock.fastForward(seconds(shortTimes.countdownSeconds - 9));
    await ears.hear('does nothing until ten seconds are left', false);
    await person.afterReload(() => page.clock.fastForward(seconds(10)));
    await ears.hear('does nothing');
    expect(ears.text).toMatchSnapshot(['spoken', `kiosk-${tag}.txt`]);
  });
}
