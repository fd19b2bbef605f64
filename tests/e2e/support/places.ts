/** Where a person can be when something goes wrong: the check at home and at a kiosk, and the pages beside it. */
import { expect, type Page } from '@playwright/test';
import { AtKiosk, patientFile } from './AtKiosk';
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { host } from './hosted';
import { hurry } from './hurry';

export interface Place {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}

const atHome = (walk: (caregiver: CaregiverAtScreen) => Promise<unknown>) => async (page: Page) => {
  const caregiver = new CaregiverAtScreen(page);
  await caregiver.open();
  await caregiver.appIsThere();
  await walk(caregiver);
};
const begun = (walk: (caregiver: CaregiverAtScreen) => Promise<unknown>) =>
  atHome(async (caregiver) => {
    await caregiver.start();
    await walk(caregiver);
  });
/** @param values `all others`, at the end: and `no` to whatever is still asked */
const answered = (...values: readonly string[]) =>
  begun(async (caregiver) => {
    const given = values.filter((value) => value !== 'all others');
    await hurry(caregiver.page, given, given.length < values.length);
    await caregiver.arrive();
  });
const atKiosk = (walk: (kiosk: AtKiosk) => Promise<unknown>) => async (page: Page) => {
  await host(page, patientFile);
  const kiosk = new AtKiosk(page);
  await kiosk.stepUp();
  await walk(kiosk);
};
const beside = (address: string) => async (page: Page) => {
  await page.goto(address);
  await expect(page.locator('main:not([hidden] *) h2').first()).toBeVisible();
};

/** In the order of a check. */
// prettier-ignore
export const places: readonly Place[] = [
  // With its numbers: the country of the device is asked for when they come.
  { name: 'Start', go: atHome(({ page }) => page.waitForLoadState('networkidle')) },
  { name: 'the emergency check', go: begun(() => Promise.resolve()) },
  { name: 'the tiles', go: answered('no') },
  {
    name: 'a question, answered',
    go: begun(async (caregiver) => {
      await hurry(caregiver.page, ['no', 'sight'], false);
      await caregiver.choose('not-sure');
    }),
  },
  {
    name: 'Check your answers',
    go: answered('no', 'everything', 'all others'),
  },
  {
    name: 'Discuss at next visit',
    go: begun(async (caregiver) => {
      await hurry(caregiver.page, ['no', 'everything']);
      await caregiver.showResult();
    }),
  },
  { name: 'Seek care now, call first', go: answered('yes') },
  {
    name: 'Seek care now, not sure',
    go: answered('no', 'head-pressure', 'not-sure', 'not-sure'),
  },
  {
    name: 'answering the rest',
    go: begun(async (caregiver) => {
      await hurry(caregiver.page, ['no', 'sight', 'yes', 'new']);
      await caregiver.askForTheRest();
    }),
  },
  { name: 'the handout', go: beside('./#handout') },
  { name: 'About', go: beside('./#about') },
  { name: 'the languages of a kiosk', go: atKiosk(() => Promise.resolve()) },
  {
    name: 'a question at a kiosk',
    go: atKiosk(async (kiosk) => {
      await kiosk.chooseLanguage();
      await kiosk.start();
      await kiosk.choose('no');
    }),
  },
  {
    name: 'Seek care now at a kiosk',
    go: atKiosk(async (kiosk) => {
      await kiosk.chooseLanguage();
      await kiosk.start();
      await kiosk.answer('not-sure');
    }),
  },
];
