/** A person who taps or clicks. */
import type { BrowserContext } from '@playwright/test';
import type { QuestionId } from '../../../rules/questions';
import type { Answers } from '../../support/sheets';
import { Caregiver, valuesOf } from './Caregiver';
import { questionIds } from './questionAsked';
import { walkInPage } from './walkInPage';

export class CaregiverAtScreen extends Caregiver {
  override async choose(...values: readonly string[]): Promise<void> {
    for (const value of values) {
      await this.page
        .locator('main:not([hidden] *)')
        .locator(`input[name="choice"][value="${value}"]`)
        .check();
    }
  }

  /** Ticks these points of the question. */
  async tick(...points: readonly string[]): Promise<void> {
    for (const point of points) {
      await this.page.locator(`main:not([hidden] *) [data-point="${point}"] input`).check();
    }
  }

  override async pressTile(tile: string): Promise<void> {
    await this.page.locator(`main:not([hidden] *) .tiles button[value="${tile}"]`).click();
  }

  override async pressStart(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.app.start.button, exact: true }).click();
  }

  override async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click();
  }

  /**
   * Where nothing is looked at on the way, the way is walked within the page: a fifth of the time.
   */
  override async answerFrom(sheet: Answers): Promise<readonly QuestionId[]> {
    if (this.looksAtEachPage) return super.answerFrom(sheet);
    const answered = await this.page.evaluate(walkInPage, {
      ids: [...questionIds(this.words)],
      answers: Object.entries(sheet).map(([id, answer]) => [id, valuesOf(answer)] as const),
      goOn: this.words.check.continue,
    });
    return answered as readonly QuestionId[];
  }
}

/**
 * Opens an address as it is opened on another day: in a tab of its own, with nothing of the one
 * before.
 */
export async function openAnew(
  context: BrowserContext,
  address: string,
): Promise<CaregiverAtScreen> {
  for (const page of context.pages()) await page.close();
  const caregiver = new CaregiverAtScreen(await context.newPage());
  await caregiver.open(address);
  return caregiver;
}
