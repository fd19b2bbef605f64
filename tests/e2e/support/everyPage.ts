/** Every page there is, in a language: the check, the pages beside it, the kiosk, each with the screens it is made for. */
import { expect, type Page } from '@playwright/test';
import type { LanguageTag } from '../../../locales';
import { reviewViews } from '../../../src/platform/fragment';
import { quietSheet } from '../../support/sheets';
import { AtKiosk, kioskFile } from './AtKiosk';
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { deploymentFile, host } from './hosted';
import { screensIn } from './screens';

interface Viewport {
  readonly width: number;
  readonly height: number;
}
export interface EveryPage {
  readonly name: string;
  readonly viewports: readonly [Viewport, ...Viewport[]];
  readonly go: (page: Page) => Promise<void>;
}

const home = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const;
const kiosk = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
] as const;

/** Where the numbers are known, so that whom to call is a button. */
export function everyPageIn(tag: LanguageTag): readonly EveryPage[] {
  const beside = (address: string, ready: string) => async (page: Page) => {
    await host(page, { ...deploymentFile, defaultCountry: 'GB' });
    await page.goto(`./${tag}/${address}`);
    await page.locator(ready).first().waitFor();
  };
  const atKiosk = (walk: (person: AtKiosk) => Promise<unknown>) => async (page: Page) => {
    await host(page, kioskFile);
    await walk(new AtKiosk(page, tag));
  };
  return [
    ...screensIn(tag).map(({ name, heading, go }) => ({
      name,
      viewports: home,
      go: async (page: Page) => {
        await host(page, { ...deploymentFile, defaultCountry: 'GB' });
        await go(new CaregiverAtScreen(page));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      },
    })),
    { name: 'the plain page', viewports: home, go: beside('plain.html', 'form') },
    { name: 'the handout', viewports: home, go: beside('#handout', '.handout-sheet') },
    ...reviewViews.map((view) => ({
      name: `the review room, ${view}`,
      viewports: home,
      go: beside(`#about/${view}`, '.about h2'),
    })),
    {
      name: 'the languages of a kiosk',
      viewports: kiosk,
      go: atKiosk((person) => person.stepUp()),
    },
    { name: 'Start of a kiosk', viewports: kiosk, go: atKiosk((person) => person.open()) },
    {
      name: 'a question at a kiosk, with an error',
      viewports: kiosk,
      go: atKiosk(async (person) => {
        await person.begin();
        await person.press(person.words.check.continue);
      }),
    },
    {
      name: 'the tiles of a kiosk',
      viewports: kiosk,
      go: atKiosk(async (person) => {
        await person.begin();
        await person.answer('no');
      }),
    },
    {
      name: 'Seek care now at a kiosk',
      viewports: kiosk,
      go: atKiosk((person) => person.takeCheck({ gate: 'yes' })),
    },
    {
      name: 'Discuss at next visit at a kiosk',
      viewports: kiosk,
      go: atKiosk(async (person) => {
        await person.takeCheck(quietSheet());
        await person.showResult();
      }),
    },
  ];
}
