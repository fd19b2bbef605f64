/**
 * Goes through a subject's screens as a person does, with real mouse and key events, and measures
 * what each press takes.
 */
import type { Move } from './page/probe';
import { pause, within } from './waiting';

type How = 'click' | 'key';

/** The little that is needed of a page: Playwright's fits, and Puppeteer's with an adapter. */
export interface DrivenPage {
  goto(address: string, options: { waitUntil: 'load' }): Promise<unknown>;
  evaluate<Arg, Result>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  readonly mouse: { click(x: number, y: number): Promise<unknown> };
  readonly keyboard: { press(key: 'Enter'): Promise<unknown> };
  url(): string;
}

const tryForMs = 30_000;

export class Driver {
  constructor(private readonly page: DrivenPage) {}

  async open(address: string, firstButton: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
    await this.whereIs('button', firstButton);
  }

  /** Ticks the option with this label. */
  async answer(label: string): Promise<void> {
    const { x, y } = await this.whereIs('choice', label);
    await this.page.mouse.click(x, y);
  }

  /**
   * Presses the button and waits for the screen with the text.
   * @returns ms from the press to its paint
   */
  async press(button: string, until: string, how: How): Promise<number> {
    const { x, y } = await this.whereIs('button', button);
    await this.page.evaluate((text) => window.bench.awaitPress(text), until);
    if (how === 'click') await this.page.mouse.click(x, y);
    else {
      await this.page.evaluate((words) => window.bench.focusOn(words), button);
      await this.page.keyboard.press('Enter');
    }
    const painted = this.page.evaluate(() => window.bench.pressToPaint, undefined);
    // No longer than a person would wait.
    return within(tryForMs, painted, `${this.page.url()} to show "${until}" after "${button}"`);
  }

  async make({ choose, pauseMs = 0, press, until }: Move, how: How): Promise<number> {
    if (choose !== undefined) await this.answer(choose);
    if (pauseMs > 0) await pause(pauseMs);
    return this.press(press, until, how);
  }

  private async whereIs(kind: 'choice' | 'button', words: string) {
    for (let triedMs = 0; triedMs < tryForMs; triedMs += 50) {
      const found = await this.page.evaluate(
        (wanted) => window.bench.place(wanted.kind, wanted.words),
        { kind, words },
      );
      if (found !== undefined) return found;
      await pause(50);
    }
    throw new Error(`${this.page.url()} shows no ${kind} with the words "${words}"`);
  }
}
