/** A person at the plain page, who taps, or only presses keys. */
import { expect, type Page } from '@playwright/test';
import type { AnswerSheet } from '../../../rules/answerSheet';
import type { Answers } from '../../support/sheets';
import { ticksOf, type Shown, type Tick } from './plainForm';

interface Focus {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** False when the bar lies over what has the focus. */
  readonly inSight: boolean;
}

/** More stops than the page has: a key that never gets there is a fault of the page. */
const tooMany = 120;

export class PlainCaregiver {
  constructor(readonly page: Page) {}

  private input({ type, name, value }: Tick) {
    return this.page.locator(`input[type="${type}"][name="${name}"][value="${value}"]`);
  }

  /** Ticks what the sheet says, from the first question to the last. */
  async tickAll(sheet: Answers): Promise<void> {
    for (const tick of ticksOf(sheet as AnswerSheet)) await this.input(tick).check();
  }

  /** The same on a form that is cleared first. */
  async tickOnly(sheet: Answers): Promise<void> {
    await this.page.locator('button[type="reset"]').click();
    await this.tickAll(sheet);
  }

  /** The same with a finger, on the words beside the box. */
  async tapAnswers(sheet: Answers): Promise<void> {
    for (const tick of ticksOf(sheet as AnswerSheet)) {
      await this.page
        .locator('label')
        .filter({ has: this.input(tick) })
        .tap();
      await expect(this.input(tick)).toBeChecked();
    }
  }

  /** The same with Tab, arrow and space, until the focus comes to the bar; then Enter on the bar's link. */
  async typeAnswers(sheet: Answers): Promise<void> {
    const ticks = ticksOf(sheet as AnswerSheet);
    // Languages and other links come before the questions.
    let isAmongQuestions = false;
    for (let stops = 0; stops < tooMany; stops += 1) {
      await this.page.keyboard.press('Tab');
      const focus = await this.focus();
      if (focus.tag === 'A' && isAmongQuestions) {
        await this.page.keyboard.press('Enter');
        return;
      }
      isAmongQuestions ||= focus.type !== '';
      await this.answerAt(focus, ticks);
    }
    throw new Error('By keyboard, the bar could not be reached.');
  }

  private async answerAt(first: Focus, ticks: readonly Tick[]): Promise<void> {
    if (first.type === '') return;
    expect(first.inSight, `${first.name} ${first.value} can be seen`).toBe(true);
    const wanted = ticks.filter(({ type, name }) => type === first.type && name === first.name);
    if (first.type === 'checkbox') {
      if (wanted.some(({ value }) => value === first.value))
        await this.page.keyboard.press('Space');
      return;
    }
    let focus = first;
    for (let steps = 0; steps < 8 && focus.value !== wanted[0]?.value; steps += 1) {
      await this.page.keyboard.press('ArrowDown');
      focus = await this.focus();
    }
    if (!focus.checked) await this.page.keyboard.press('Space');
  }

  private async focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const input = at instanceof HTMLInputElement ? at : undefined;
      const { left, top, width, height } = (at ?? document.body).getBoundingClientRect();
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      return {
        tag: at?.tagName ?? '',
        type: input?.type ?? '',
        name: input?.name ?? '',
        value: input?.value ?? '',
        checked: input?.checked ?? false,
        inSight: onTop === at,
      };
    });
  }

  /** What a person sees of the result: its name in the bar, the reasons, and that nothing is said to be missing. */
  async expectResult({ dispositions, rules, callFirst }: Shown): Promise<void> {
    const { page } = this;
    const results = page.locator('[data-disposition]').filter({ visible: true });
    await expect(results).toHaveCount(1);
    await expect(results).toHaveAttribute('data-disposition', dispositions.join());
    await expect(page.getByRole('status').getByRole('heading')).toBeInViewport();
    await expect(page.getByRole('status').locator('.count').filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.locator('.call-first').filter({ visible: true })).toHaveCount(
      callFirst ? 1 : 0,
    );
    await expect(page.locator('[data-rule]').filter({ visible: true })).toHaveCount(rules.length);
  }
}
