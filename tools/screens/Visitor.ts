/** A person with the clinic's link in one language, who also goes to the pages beside the check. */
import type { Page } from '@playwright/test';
import type { LanguageTag } from '../../locales';
import { CaregiverAtScreen } from '../../tests/e2e/support/CaregiverAtScreen';
import { clinic } from '../../tests/e2e/support/hosted';
import { wordsIn } from '../../tests/e2e/support/words';

export class Visitor extends CaregiverAtScreen {
  constructor(
    page: Page,
    private readonly spoken: LanguageTag,
  ) {
    super(page);
    this.words = wordsIn[spoken];
  }

  override async open(address = `#v=1&clinic=${clinic.id}&country=GB`): Promise<void> {
    await this.page.goto(`${this.spoken}/${address}`);
    // The clinic's name and the numbers come after the words.
    await this.page.waitForLoadState('networkidle');
  }

  /** Opens a page beside the check, up to what it loads when it is asked for. */
  async openBeside(address: string): Promise<void> {
    await this.open(address);
    await this.page.locator('main:not([hidden] *) :is(h2, fieldset)').first().waitFor();
  }
}
