/**
 * A person at the kiosk, run inside the page: chooses by seeded chance, presses what is there, and
 * tells what was answered and shown.
 */

/** How a question on the page is known: the words of its heading, in the language of the moment. */
export interface Answered {
  readonly key: string;
  readonly values: readonly string[];
}

export interface Turn {
  readonly answered: readonly Answered[];
  /** Undefined when the person walked away in mid-check. */
  readonly result: { readonly disposition: string; readonly rules: readonly string[] } | undefined;
}

export interface TurnPlan {
  readonly seed: number;
  /** Share of quiet answers, 0 to 1. */
  readonly quiet: number;
  /** Share of pages on which the person walks away, 0 to 1. */
  readonly leaves: number;
  /** The quiet answers of each question, by its key in each language. */
  readonly quietByKey: Readonly<Record<string, readonly string[]>>;
}

/**
 * Stands alone: its text is sent to the browser. Goes from the language screen to a result, or to
 * where the person leaves.
 */
export async function takeTurn(plan: TurnPlan): Promise<Turn> {
  let state = plan.seed >>> 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const heading = () => document.querySelector('main h1');
  // The page's timers are not real here; this one is, and it lets the network and the page have
  // their turn.
  const turn = () => scheduler.postTask(() => undefined, { delay: 2, priority: 'background' });

  /** Presses, and waits for what comes of it: by a clock that is real, which the page's are not. */
  async function press(target: HTMLElement | undefined, isDone: () => boolean): Promise<void> {
    if (target === undefined)
      throw new Error(`Nothing to press at "${heading()?.textContent ?? ''}"`);
    target.click();
    for (let turns = 0; !isDone(); turns += 1) {
      if (turns > 5000) throw new Error(`Nothing came after "${target.textContent}"`);
      await turn();
    }
  }
  const pressOn = (target: HTMLElement | undefined) => {
    const before = heading();
    return press(target, () => heading() !== before && heading() !== null);
  };

  const answered: Answered[] = [];
  for (let page = 0; page < 300; page += 1) {
    const languages = all('.language-screen button');
    const others = all('.kiosk-languages button:not([aria-current])');
    const inputs = all('main [name=choice]') as HTMLInputElement[];
    const tiles = all('main .tiles button');
    const [back] = all('main .back');
    const result = document.querySelector<HTMLElement>('[data-disposition]');
    if (languages.length > 0) await pressOn(oneOf(languages));
    else if (result !== null) {
      const again = all('.answer-rest button, .first-screen .form-actions .button-quiet');
      if (again.length > 0 && chance() < 0.2) await pressOn(oneOf(again));
      else {
        const rules = all('[data-rule]').map(({ dataset }) => dataset['rule'] ?? '');
        return { answered, result: { disposition: result.dataset['disposition'] ?? '', rules } };
      }
    } else if (chance() < plan.leaves) return { answered, result: undefined };
    else if (others.length > 0 && chance() < 0.03) {
      const { lang } = document.documentElement;
      await press(oneOf(others), () => document.documentElement.lang !== lang);
    } else if (tiles.length > 0) await pressOn(oneOf(tiles));
    else if (inputs.length > 0) {
      if (back !== undefined && chance() < 0.05) await pressOn(back);
      else await answer(inputs);
    } else {
      const changes = all('main :is(.answers, .answered-no) button');
      if (changes.length > 0 && chance() < 0.1) await pressOn(oneOf(changes));
      else await pressOn(all('main .button:not(.button-quiet)')[0]);
    }
  }
  throw new Error('The turn did not end.');

  async function answer(inputs: readonly HTMLInputElement[]): Promise<void> {
    const key = heading()?.textContent ?? '';
    const quiet = plan.quietByKey[key];
    const values =
      quiet !== undefined && chance() < plan.quiet
        ? [oneOf(quiet)]
        : inputs[0]?.type === 'checkbox'
          ? inputs.filter(() => chance() < 0.2).map(({ value }) => value)
          : [oneOf(inputs).value];
    const wanted = values.length === 0 || values.includes('none') ? ['none'] : values;
    for (const input of inputs) {
      const isWanted = wanted.includes(input.value);
      if (input.checked !== isWanted && (isWanted || input.type === 'checkbox')) input.click();
    }
    if (quiet !== undefined) answered.push({ key, values: wanted.filter((one) => one !== 'none') });
    await pressOn(all('main [type=submit]')[0]);
  }
}
