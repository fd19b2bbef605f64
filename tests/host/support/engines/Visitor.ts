/** A person who takes the check with the mouse, in any browser that can be driven. */
import type { Answer } from '../../../../rules/questions';
import type { Answers } from '../../../support/sheets';
import type { Tile } from '../../../e2e/support/Caregiver';
import { questionAsked } from '../../../e2e/support/questionAsked';
import { whatIsShown } from '../../../e2e/support/shown';
import { words, type Words } from '../../../e2e/support/words';
import { expect } from '../test';
import type { Engine, Place } from './Engine';

/**
 * The middle of the first element that can be seen and pressed, scrolled into sight; null while
 * there is none that stands still.
 */
async function standing(selector: string, name: string): Promise<Place | null> {
  const wanted = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && (name === '' || element.textContent.trim() === name),
  );
  if (wanted === undefined) return null;
  wanted.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = wanted.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { left, top, width, height } = wanted.getBoundingClientRect();
  if (left !== before.left || top !== before.top) return null;
  const place = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  return wanted.contains(document.elementFromPoint(place.x, place.y)) ? place : null;
}

/** The words of the page that is shown, and whether its heading has been brought to the person. */
const place = () => ({
  text: document.querySelector('main:not([hidden] *)')?.textContent ?? '',
  hasArrived: document.activeElement?.matches('main:not([hidden] *) h1') === true,
});

export class Visitor {
  /** The language that the person reads. */
  words: Words = words;
  /** Titles of the pages so far. */
  readonly titles = new Set<string>();

  constructor(readonly engine: Engine) {}

  shown() {
    return this.engine.run(whatIsShown);
  }

  async open(address: string): Promise<void> {
    await this.engine.open(address);
    await this.seeTitle();
  }

  /**
   * Opens a link with a country in it, and waits for its number: the line beside the number moves
   * what is below.
   */
  async openLink(address: string, number: string): Promise<void> {
    await this.open(address);
    await expect
      .poll(() =>
        this.engine.run(
          (href) => document.querySelector(`a[href="${href}"]`) !== null,
          `tel:${number}`,
        ),
      )
      .toBe(true);
  }

  /** @param name the words on it; the first one that can be seen, without */
  async press(selector: string, name = '', isControlHeld = false): Promise<void> {
    await expect(async () => {
      const found = await this.engine.run(standing, selector, name);
      if (found === null) throw new Error(`Nothing to press: ${selector} ${name}`);
      await this.engine.clickAt(found, isControlHeld);
    }).toPass({ timeout: 15_000 });
  }

  /** Presses what leads to another page, and waits for its heading. */
  async pressOn(selector: string, name = ''): Promise<void> {
    const { text } = await this.engine.run(place);
    await this.press(selector, name);
    await expect
      .poll(async () => {
        const now = await this.engine.run(place);
        return { hasArrived: now.hasArrived, isNew: now.text !== text };
      })
      .toEqual({ hasArrived: true, isNew: true });
    await this.seeTitle();
  }

  async back(heading: string): Promise<void> {
    await this.engine.back();
    await this.expectHeading(heading);
  }

  /** Waits until the page has this heading, and no other one in sight. */
  async expectHeading(heading: string): Promise<void> {
    await expect(async () => {
      expect((await this.shown()).headings).toEqual([heading]);
    }).toPass({ timeout: 15_000 });
  }

  /** Once the app is there. */
  async start(): Promise<void> {
    await expect
      .poll(() => this.engine.run(() => document.getElementById('app') !== null))
      .toBe(true);
    await this.pressOn('main:not([hidden] *) a', this.words.app.start.button);
  }

  goOn(): Promise<void> {
    return this.pressOn('main:not([hidden] *) button', this.words.check.continue);
  }

  async choose(value: string): Promise<void> {
    await this.press(`main:not([hidden] *) [name=choice][value="${value}"]`);
    await expect.poll(async () => (await this.shown()).chosen).toContain(value);
  }

  async answer(answer: Answer | Tile): Promise<void> {
    const { headings } = await this.shown();
    if (headings.includes(this.words.check['first-sign'].heading)) {
      await this.pressOn(`main:not([hidden] *) .tiles button[value="${String(answer)}"]`);
      return;
    }
    const values = typeof answer === 'string' ? [answer] : answer;
    for (const value of values.length === 0 ? ['none'] : values) await this.choose(value);
    await this.goOn();
  }

  /**
   * Answers every question that comes, until a page asks none.
   * @throws when the sheet has no answer to one
   */
  async answerFrom(sheet: Answers): Promise<void> {
    for (;;) {
      const question = await questionAsked({ evaluate: this.engine.run }, this.words);
      if (question === undefined) return;
      const answer = sheet[question];
      if (answer === undefined) throw new Error(`Test set-up: no answer to "${question}".`);
      await this.answer(answer);
    }
  }

  /** From the emergency check to "Show the result", pressed. */
  async takeQuietCheck(sheet: Answers): Promise<void> {
    await this.answer('no');
    await this.answer('everything');
    await this.answerFrom(sheet);
    await this.pressOn('main:not([hidden] *) button', this.words.check['check-answers'].button);
  }

  private async seeTitle(): Promise<void> {
    this.titles.add(await this.engine.run(() => document.title));
  }
}
