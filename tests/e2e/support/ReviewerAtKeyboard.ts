/** A clinician in the review room who only presses keys. */
import { expect, type Page } from '@playwright/test';
import { decisions } from '../../../docs/safety/decisions';
import type { ReviewView } from '../../../src/platform/fragment';
import { words } from './words';

/** More stops than any view has. */
const tooMany = 400;

export class ReviewerAtKeyboard {
  constructor(readonly page: Page) {}

  /** Comes anew: nothing of before is left in the page. */
  async open(view: ReviewView, number?: number): Promise<void> {
    const place = number === undefined ? view : `${view}/${String(number)}`;
    await this.page.goto(`./en/#about/${place}`);
    await this.page.reload();
    await this.page.locator('.about h2').waitFor();
  }

  /** Goes to another view within the room: what was decided stays. */
  async goTo(view: ReviewView): Promise<void> {
    await this.press('Enter', `.room-views a[href="#about/${view}"]`);
    await expect(this.page.locator('.about h2').first()).toHaveText(words.about.room.views[view]);
  }

  async tabTo(selector: string): Promise<void> {
    for (let stops = 0; stops < tooMany; stops += 1) {
      const isThere = await this.page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) === true,
        selector,
      );
      if (isThere) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`By keyboard, "${selector}" could not be reached.`);
  }

  async press(key: 'Enter' | 'Space', selector: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.press(key);
  }

  /** From Summary through all decisions to the view to sign in. */
  async agreeToAll(): Promise<void> {
    await this.press('Enter', '.to-view .button');
    for (const { number } of decisions) {
      await expect(this.page.locator('.decision h3')).toBeFocused();
      await this.press('Space', `input[name="decision-${String(number)}"]`);
      await this.press('Enter', '.decision-form button');
    }
  }

  /** @param date as its field is typed into: month, day, year */
  async introduce(name: string, role: string, date: string): Promise<void> {
    await this.tabTo('.sign input[type=text]');
    for (const text of [name, role, date]) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Tab');
    }
  }

  /** Where the page says that something is in no file yet, it no longer does. */
  async save(file: string): Promise<void> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.press('Enter', '.sign button[type=submit]'),
    ]);
    await download.saveAs(file);
    await expect(this.page.getByText(words.about.room.unsaved)).toHaveCount(0);
  }

  async chooseFile(file: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press('Enter', '.sign input[type=file]'),
    ]);
    await chooser.setFiles(file);
  }
}
