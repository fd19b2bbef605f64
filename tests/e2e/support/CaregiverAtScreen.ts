/** A person who taps or clicks. */
import { Caregiver } from './Caregiver';

export class CaregiverAtScreen extends Caregiver {
  override async choose(...values: readonly string[]): Promise<void> {
    for (const value of values) {
      await this.page.locator('main:not([hidden] *)').locator(`input[value="${value}"]`).check();
    }
  }

  override async pressStart(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.app.start.button, exact: true }).click();
  }

  override async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click();
  }
}
