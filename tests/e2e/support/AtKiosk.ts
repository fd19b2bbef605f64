/** A person at the kiosk of a waiting room: chooses a language first, then taps. */
import { expect, type Page } from '@playwright/test';
import arKiosk from '../../../locales/ar/kiosk.json' with { type: 'json' };
import enKiosk from '../../../locales/en/kiosk.json' with { type: 'json' };
import esKiosk from '../../../locales/es/kiosk.json' with { type: 'json' };
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { deploymentFile, host } from './hosted';
import { wordsIn } from './words';

export const kioskWordsIn = { en: enKiosk, es: esKiosk, ar: arKiosk };
export const kioskWords = enKiosk;
export type Spoken = keyof typeof kioskWordsIn;

export const kioskAddress = './en/#v=1&country=GB&mode=kiosk';
const names = { en: 'English', es: 'Español', ar: 'العربية' };

/** Seconds, as short as a deployment may set them. */
export const shortTimes = { idleSeconds: 20, resultIdleSeconds: 25, countdownSeconds: 30 };
export const kioskFile = { ...deploymentFile, kiosk: shortTimes };

export class AtKiosk extends CaregiverAtScreen {
  constructor(
    page: Page,
    readonly spoken: Spoken = 'en',
  ) {
    super(page);
    this.words = wordsIn[spoken];
  }

  /** Opens the kiosk up to the language screen. */
  async stepUp(address = kioskAddress): Promise<void> {
    await this.page.goto(address);
    await this.expectLanguageScreen();
  }

  async chooseLanguage(): Promise<void> {
    await this.page
      .locator('.language-screen')
      .getByRole('button', { name: names[this.spoken], exact: true })
      .click();
    await this.arrive();
  }

  override async open(address = kioskAddress): Promise<void> {
    await this.stepUp(address);
    await this.chooseLanguage();
  }

  async finish(): Promise<void> {
    await this.afterReload(() =>
      this.page.locator('.kiosk-bar').getByRole('button', { name: this.finishWords() }).click(),
    );
  }

  /** Does what ends in a new page, and waits until that page shows the language screen. */
  async afterReload(act: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(() => {
      (globalThis as { isOldPage?: boolean }).isOldPage = true;
    });
    await act();
    await this.page.waitForFunction(
      () => (globalThis as { isOldPage?: boolean }).isOldPage === undefined,
    );
    await this.expectLanguageScreen();
  }

  async expectLanguageScreen(): Promise<void> {
    await expect(this.page.locator('.language-screen')).toBeVisible();
    await expect(this.page.locator('[data-disposition], .choice-group')).toHaveCount(0);
  }

  private finishWords(): string {
    return kioskWordsIn[this.spoken].finish;
  }
}

/** @param file the deployment file of this kiosk */
export async function kioskOf(
  page: Page,
  file: object | string = kioskFile,
  spoken: Spoken = 'en',
): Promise<AtKiosk> {
  await host(page, file);
  return new AtKiosk(page, spoken);
}
