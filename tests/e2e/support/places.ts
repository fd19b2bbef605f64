/** Where a person can be when something goes wrong: the check at home and at a kiosk, and the pages beside it. */
import { expect, type Page } from '@playwright/test';
import { quietSheet } from '../../support/sheets';
import { AtKiosk, kioskFile } from './AtKiosk';
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { host } from './hosted';
import { words } from './words';

export interface Place {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}

const { outcome } = words;
const unsure = quietSheet({ headache: 'not-sure', 'headache.severe': 'not-sure' });

const atHome = (walk: (caregiver: CaregiverAtScreen) => Promise<unknown>) => async (page: Page) => {
  const caregiver = new CaregiverAtScreen(page);
  await caregiver.open();
  await page.locator('#app').waitFor();
  await walk(caregiver);
};
const begun = (walk: (caregiver: CaregiverAtScreen) => Promise<unknown>) =>
  atHome(async (caregiver) => {
    await caregiver.start();
    await walk(caregiver);
  });
const atKiosk = (walk: (kiosk: AtKiosk) => Promise<unknown>) => async (page: Page) => {
  await host(page, kioskFile);
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
  { name: 'Start', go: atHome(() => Promise.resolve()) },
  { name: 'the emergency check', go: begun(() => Promise.resolve()) },
  { name: 'the tiles', go: begun((caregiver) => caregiver.answer('no')) },
  {
    name: 'a question, answered',
    go: begun(async (caregiver) => {
      await caregiver.answer('no');
      await caregiver.answer('sight');
      await caregiver.choose('not-sure');
    }),
  },
  { name: 'Check your answers', go: begun((caregiver) => caregiver.takeStartedCheck(quietSheet())) },
  {
    name: 'Discuss at next visit',
    go: begun(async (caregiver) => {
      await caregiver.takeStartedCheck(quietSheet());
      await caregiver.showResult();
    }),
  },
  { name: 'Seek care now, call first', go: begun((caregiver) => caregiver.answer('yes')) },
  { name: 'Seek care now, not sure', go: begun((caregiver) => caregiver.takeStartedCheck(unsure, 'head-pressure')) },
  {
    name: 'answering the rest',
    go: begun(async (caregiver) => {
      await caregiver.answer('yes');
      await caregiver.pressOn(outcome['seek-care-now']['answer-rest'].button);
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
