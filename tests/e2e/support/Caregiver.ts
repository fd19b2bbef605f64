/** What a person does on the pages of the check, whatever they do it with. */
import type { Locator, Page } from '@playwright/test';
import type { Answer, QuestionId } from '../../../rules/questions';
import type { SignId } from '../../../rules/ruleset';
import type { Answers } from '../../support/sheets';
import { questionAsked } from './questionAsked';
import { changeLanguage } from './changeLanguage';
import { words, type Words } from './words';

export type Tile = SignId | 'everything';

/** More questions than any check has: a walk that does not end is a mistake. */
const tooMany = 80;

/** Of the page that is shown. */
export const heading = (page: Page): Locator => page.locator('main:not([hidden] *) h1');

export abstract class Caregiver {
  readonly heading: Locator;
  /** The language that the person reads. */
  words: Words = words;
  private readonly atEachPage: (() => Promise<void>)[] = [];

  constructor(readonly page: Page) {
    this.heading = heading(page);
  }

  /** Ticks exactly these options of the question on the page. */
  abstract choose(...values: readonly string[]): Promise<void>;

  /** Presses Start: a link, so that it leads somewhere without a script too. */
  abstract pressStart(): Promise<void>;

  /** Presses the tile of "What made you check today?". */
  abstract pressTile(tile: string): Promise<void>;

  /** Presses the button with these words. */
  abstract press(button: string): Promise<void>;

  /** Does something more on each page that comes, such as reading its title. */
  whenArrived(look: () => Promise<void>): void {
    this.atEachPage.push(look);
  }

  protected get looksAtEachPage(): boolean {
    return this.atEachPage.length > 0;
  }

  async open(address = './'): Promise<void> {
    await this.page.goto(address);
  }

  /** Presses a button that leads to another page, and waits for its heading to have the focus. */
  async pressOn(button: string): Promise<void> {
    await this.press(button);
    await this.arrive();
  }

  async goOn(): Promise<void> {
    await this.pressOn(this.words.check.continue);
  }

  async start(): Promise<void> {
    await this.pressStart();
    await this.arrive();
  }

  /** Until then there are several first pages in the document. */
  async appIsThere(): Promise<void> {
    await this.page.locator('#app').waitFor();
  }

  /** Opens the check and presses Start, once the app is there: `early.e2e` presses before. */
  async begin(address?: string): Promise<void> {
    await this.open(address);
    await this.appIsThere();
    await this.start();
  }

  /** The same, once the numbers of the place are there too. */
  async beginWithNumbers(address: string): Promise<void> {
    await this.open(address);
    await this.page.locator('.emergency-button').waitFor();
    await this.start();
  }

  /** Gives these answers, one on each page that comes. */
  async answer(...answers: readonly (Answer | Tile)[]): Promise<void> {
    for (const answer of answers) {
      if (await this.isAtTiles()) {
        await this.pressTile(String(answer));
        await this.arrive();
      } else {
        await this.choose(...valuesOf(answer));
        await this.goOn();
      }
    }
  }

  private async isAtTiles(): Promise<boolean> {
    return (await this.heading.textContent()) === this.words.check['first-sign'].heading;
  }

  /**
   * Answers every question that comes from the sheet, until a page comes that asks none.
   * @returns the questions answered, in order
   */
  async answerFrom(sheet: Answers): Promise<readonly QuestionId[]> {
    const answered: QuestionId[] = [];
    while (answered.length < tooMany) {
      const question = await questionAsked(this.page, this.words);
      if (question === undefined) return answered;
      const answer = sheet[question];
      if (answer === undefined) {
        throw new Error(`Test set-up: "${question}" is asked, and the sheet has no answer to it.`);
      }
      await this.answer(answer);
      answered.push(question);
    }
    throw new Error(`The check asked more than ${String(tooMany)} questions.`);
  }

  /**
   * Opens the check and answers from the sheet up to the early stop, or to "Check your answers".
   * @returns the questions answered after the emergency check, in order
   */
  async takeCheck(sheet: Answers, tile: Tile = 'everything'): Promise<readonly QuestionId[]> {
    await this.begin();
    return this.takeStartedCheck(sheet, tile);
  }

  /** The same, from the emergency check on. */
  async takeStartedCheck(
    sheet: Answers,
    tile: Tile = 'everything',
  ): Promise<readonly QuestionId[]> {
    if (sheet.gate === undefined)
      throw new Error('Test set-up: the sheet has no answer to "gate".');
    await this.answer(sheet.gate);
    if (!(await this.isAtTiles())) return [];
    await this.answer(tile);
    return this.answerFrom(sheet);
  }

  /** From "Check your answers" to the low result, or from the early stop to the end of the questions. */
  async showResult(): Promise<void> {
    await this.pressOn(this.words.check['check-answers'].button);
  }

  /** Changes nothing where the page does not offer it: after "call first" nothing else may be asked (I-30). */
  async answerRest(sheet: Answers): Promise<readonly QuestionId[]> {
    if ((await this.page.locator('.answer-rest:not([hidden] *)').count()) === 0) return [];
    await this.askForTheRest();
    return this.answerFrom(sheet);
  }

  /** @param name the language's own */
  async changeLanguage(name: string): Promise<void> {
    await changeLanguage(this.page, name);
  }

  /** On a result: the page asks once. */
  async startAgain(): Promise<void> {
    await this.press(this.words.check['start-again']);
    await this.pressOn(this.words.check['start-again-sure'].yes);
  }

  /** To the first of the questions that are still open. */
  async askForTheRest(): Promise<void> {
    // Open already where something was printed.
    const fold = this.page.locator('.answer-rest:not([open]):not([hidden] *) > summary');
    if ((await fold.count()) > 0) await fold.click();
    await this.pressOn(this.words.outcome['seek-care-now']['answer-rest'].button);
  }

  /** From now on the page speaks these words; waits until it does. */
  async readOn(words: Words): Promise<void> {
    this.words = words;
    await this.page.getByText(words.app.unreviewed).filter({ visible: true }).waitFor();
  }

  /** Waits until the heading of a new page has the focus. */
  async arrive(): Promise<void> {
    await this.page.locator('main:not([hidden] *) h1:focus').waitFor();
    for (const look of this.atEachPage) await look();
  }
}

/** What is ticked for an answer; a list of no topic is "none of these". */
export function valuesOf(answer: Answer | Tile): readonly string[] {
  const values = typeof answer === 'string' ? [answer] : answer;
  return values.length === 0 ? ['none'] : values;
}
