/**
 * Answers questions from within the page: runs in the browser, so it can use nothing from outside
 * itself.
 */

export interface Steps {
  /** Pairs of a page's heading and its question's id. */
  readonly ids: readonly (readonly [shown: string, id: string])[];
  /** Pairs of a question's id and the values to choose. */
  readonly answers: readonly (readonly [id: string, values: readonly string[]])[];
  /** What the button says that goes on. */
  readonly goOn: string;
}

/**
 * Presses what a tap presses, question by question, until a page comes that asks none. Each page
 * must come with the focus on its heading, as for a person.
 * @returns the questions answered, in order
 */
export async function walkInPage({ ids, answers, goOn }: Steps): Promise<readonly string[]> {
  const main = 'main:not([hidden] *)';
  const [idOf, answerTo] = [new Map(ids), new Map(answers)];
  const words = (selector: string) => document.querySelector(`${main} ${selector}`)?.textContent;
  const press = (target: HTMLElement | null | undefined, what: string) => {
    if (target === null || target === undefined) throw new Error(`The page has no ${what}`);
    target.click();
  };
  // No timer: a test may have stopped the clock of the page.
  const turn = () =>
    new Promise((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resume;
      port2.postMessage(null);
    });
  const headingAfter = async (before: Element | null) => {
    for (let turns = 0; turns < 100_000; turns += 1) {
      const heading = document.querySelector(`${main} h1`);
      if (heading !== before && heading === document.activeElement) return;
      await turn();
    }
    throw new Error(`No page came after "${String(before?.textContent)}"`);
  };

  const answered: string[] = [];
  while (answered.length < 80) {
    const shown = words('.question h1');
    if (shown === undefined) return answered;
    const id = idOf.get(shown);
    if (id === undefined) throw new Error(`No question in these words: "${shown}"`);
    const values = answerTo.get(id);
    if (values === undefined)
      throw new Error(`Test set-up: "${id}" is asked, and the sheet has no answer to it.`);
    for (const value of values) {
      const input = document.querySelector<HTMLInputElement>(
        `${main} [name=choice][value="${value}"]`,
      );
      if (input?.checked !== true) press(input, `answer "${value}" to "${id}"`);
    }
    const heading = document.querySelector(`${main} h1`);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${main} button`)];
    press(
      buttons.find(({ textContent }) => textContent === goOn),
      `button "${goOn}"`,
    );
    await headingAfter(heading);
    answered.push(id);
  }
  throw new Error('The check asked more than 80 questions.');
}
