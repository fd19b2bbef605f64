/**
 * Runs inside each measured page, before its own scripts: finds things by their words, presses
 * them, and tells when a screen was painted.
 */

/**
 * A screen to leave: choose the option with this label (if there is one), press the button, until
 * the text of the next shows.
 */
export interface Move {
  readonly choose?: string;
  /** To let pass between the choice and the press; not counted. */
  readonly pauseMs?: number;
  readonly press: string;
  readonly until: string;
}

export interface Probe {
  /**
   * Walks as fast as the page allows.
   * @returns when each screen was painted, in ms from the start of the navigation
   */
  walk(moves: readonly Move[]): void;
  readonly walked: Promise<readonly number[]>;
  /** Awaits a trusted click or Enter, and then the paint of a screen with this text. */
  awaitPress(text: string): void;
  /** From that press to that paint, in ms. */
  readonly pressToPaint: Promise<number>;
  /**
   * The middle of the thing with these words, scrolled into view, or undefined while there is none.
   */
  place(kind: 'choice' | 'button', words: string): { x: number; y: number } | undefined;
  focusOn(button: string): boolean;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

/** A press that came before the page listened is lost; a person would press again about so soon. */
const pressAgainAfterMs = 100;

const quoted = (words: string) =>
  words.includes("'") ? `"${words.replaceAll('"', '')}"` : `'${words}'`;

/** The visible elements that an XPath finds; native, so that looking each frame costs little. */
function visible(path: string): HTMLElement | undefined {
  const found = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let index = 0; index < found.snapshotLength; index += 1) {
    const node = found.snapshotItem(index);
    if (node instanceof HTMLElement && node.checkVisibility({ visibilityProperty: true })) {
      return node;
    }
  }
  return undefined;
}

const withText = (words: string) =>
  visible(`//body//*[text()[normalize-space(.)=${quoted(words)}]]`);
const choice = (words: string) => visible(`//label[normalize-space(.)=${quoted(words)}]`);
const button = (words: string) =>
  visible(`//*[self::a or self::button][normalize-space(.)=${quoted(words)}]`) ??
  visible(`//input[@value=${quoted(words)} or @title=${quoted(words)}]`);

function isChosen(label: HTMLElement): boolean {
  const input = label instanceof HTMLLabelElement ? label.control : null;
  return input instanceof HTMLInputElement && input.checked;
}

/** Looks each frame until it shows; the time is taken after that frame has been painted. */
function shown(text: string, meanwhile?: () => void): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (withText(text) !== undefined) {
        // Sent now, it arrives after this frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(undefined);
        return;
      }
      meanwhile?.();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function leave({ choose, pauseMs = 0, press, until }: Move): Promise<number> {
  let nextPressAt = 0;
  return shown(until, () => {
    const now = performance.now();
    const option = choose === undefined ? undefined : choice(choose);
    if (choose !== undefined && option === undefined) return;
    if (option !== undefined && !isChosen(option)) {
      option.click();
      nextPressAt = Math.max(nextPressAt, now + pauseMs);
    }
    const target = button(press);
    if (target === undefined || now < nextPressAt) return;
    nextPressAt = now + pressAgainAfterMs;
    target.click();
  });
}

async function walk(moves: readonly Move[]): Promise<readonly number[]> {
  const times: number[] = [];
  let pausedMs = 0;
  for (const move of moves) {
    const paintedAt = await leave(move);
    pausedMs += move.pauseMs ?? 0;
    times.push(paintedAt - pausedMs);
  }
  return times;
}

function nextPress(): Promise<number> {
  return new Promise((resolve) => {
    const note = (event: Event) => {
      if (!event.isTrusted) return;
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
      removeEventListener('click', note, true);
      removeEventListener('keydown', note, true);
      resolve(event.timeStamp);
    };
    addEventListener('click', note, true);
    addEventListener('keydown', note, true);
  });
}

async function pressToPaint(text: string): Promise<number> {
  const pressedAt = await nextPress();
  return (await shown(text)) - pressedAt;
}

let walked: Promise<readonly number[]> = Promise.resolve([]);
let pressed: Promise<number> = Promise.resolve(0);
window.bench = {
  walk: (moves) => {
    walked = walk(moves);
  },
  get walked() {
    return walked;
  },
  awaitPress: (text) => {
    pressed = pressToPaint(text);
  },
  get pressToPaint() {
    return pressed;
  },
  place: (kind, words) => {
    const target = kind === 'choice' ? choice(words) : button(words);
    if (target === undefined) return undefined;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = target.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  },
  focusOn: (words) => {
    const target = button(words);
    target?.focus();
    return document.activeElement === target;
  },
};
