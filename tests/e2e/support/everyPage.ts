/** Every page there is, in a language: the check, the pages beside it, the kiosk, each with the screens it is made for. */
import { expect, type Page } from '@playwright/test';
import type { LanguageTag } from '../../../locales';
import { reviewViews } from '../../../src/platform/fragment';
import { AtKiosk, patientFile } from './AtKiosk';
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { deploymentFile, host } from './hosted';
import { kioskScreens } from './kioskScreens';
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
  // The warning needs a clock that is moved on.
  const atKiosk = kioskScreens.filter(({ name }) => name !== 'the warning');
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
    ...atKiosk.map(({ name, go }) => ({
      name: `${name}, at a kiosk`,
      viewports: kiosk,
      go: async (page: Page) => {
        await host(page, patientFile);
        await go(new AtKiosk(page, tag));
      },
    })),
  ];
}
