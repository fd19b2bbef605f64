/** A person at the kiosk of a waiting room: chooses a language first, then taps. */
import { expect, type Page } from '@playwright/test';
import { languages, type LanguageTag } from '../../../locales';
import { CaregiverAtScreen } from './CaregiverAtScreen';
import { deploymentFile, host } from './hosted';
import { wordsIn } from './words';

export const kioskAddress = './en/#v=1&country=GB&mode=kiosk';
const nameOf = (spoken: LanguageTag) => languages.find(({ tag }) => tag === spoken)?.name ?? '';

/** Seconds, as short as a deployment may set them. */
export const shortTimes = { idleSeconds: 20, resultIdleSeconds: 25, countdownSeconds: 30 };
export const kioskFile = { ...deploymentFile, kiosk: shortTimes };
/** As long as it may: for a test that takes its time. */
export const patientFile = {
  ...deploymentFile,
  kiosk: { idleSeconds: 3600, resultIdleSeconds: 3600, countdownSeconds: 30 },
};

export class AtKiosk extends CaregiverAtScreen {
  constructor(
    page: Page,
    readonly spoken: LanguageTag = 'en',
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
      .getByRole('button', { name: nameOf(this.spoken), exact: true })
      .click();
    await this.arrive();
  }

  override async open(address = kioskAddress): Promise<void> {
    await this.stepUp(address);
    await this.chooseLanguage();
  }

  override async pressStart(): Promise<void> {
    await this.press(this.words.app.start.button);
  }

  /** In the bar: behind its one button, where there are more than a few. */
  override async changeLanguage(name: string): Promise<void> {
    const bar = this.page.locator('.kiosk-bar');
    const menu = bar.locator('summary');
    if ((await menu.count()) > 0) await menu.click();
    await bar.getByRole('button', { name, exact: true }).click();
  }

  /** Presses "Finish and clear", and on a result or beside a ticked emergency sign "Clear" when asked. */
  async finish(): Promise<void> {
    await this.afterReload(async () => {
      const asks = await this.page.locator('[data-disposition], .gate .tick :checked').count();
      await this.pressFinish();
      if (asks > 0) await this.press(this.words.kiosk.ask.clear);
    });
  }

  async pressFinish(): Promise<void> {
    await this.page
      .locator('.kiosk-bar')
      .getByRole('button', { name: this.words.kiosk.finish })
      .click();
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
}

/** @param file the deployment file of this kiosk */
export async function kioskOf(
  page: Page,
  file: object | string = kioskFile,
  spoken: LanguageTag = 'en',
): Promise<AtKiosk> {
  await host(page, file);
  return new AtKiosk(page, spoken);
}
