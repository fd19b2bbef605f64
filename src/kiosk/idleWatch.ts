/**
 * Watches whether anybody uses the kiosk, and covers the page whenever it may be seen by somebody
 * else. It lives outside React: a crash of the page must not stop it.
 */
import { guarded } from '../platform/ownFaults';
import { idlePhase, type IdleLimits, type IdlePhase, type Moment } from './idleClock';

export interface IdleWatch {
  /** Seconds left of the warning, undefined while there is none. */
  readonly secondsLeft: () => number | undefined;
  /** @param onChange called whenever `secondsLeft` has changed @returns a function that stops it */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly limit: (limits: IdleLimits) => void;
  /** "I need more time": as if the screen had just been used. */
  readonly moreTime: () => void;
  /**
   * A line is read to whoever sits there, which is a use of the screen too. It brings nobody back
   * whose time is over.
   */
  readonly heard: () => void;
  /** True until the first use after a load: then there is nothing to clear. */
  readonly isUntouched: () => boolean;
  /** The turn is over: from now on nothing lifts the cover but a load. */
  readonly end: () => void;
}

export interface IdleWatchOptions {
  readonly limits: IdleLimits;
  readonly now: () => Moment;
  /** The time is over: clear all and begin anew. May be called more than once. */
  readonly onOver: () => void;
}

/** What a person does to a screen, with a finger, a mouse, a key or a screen reader. */
const uses = ['pointerdown', 'keydown', 'click', 'wheel', 'touchmove', 'input'] as const;
const tickMs = 1000;

/**
 * A key that is held, or that something lies on, presses again and again; so does the button that
 * has the focus.
 */
const fromKeys: readonly string[] = ['keydown', 'click', 'input'];

/** Hides the whole page behind its own plain background, from eyes and from screen readers. */
export function coverPage(isCovered: boolean): void {
  document.documentElement.toggleAttribute('data-covered', isCovered);
}

export function watchIdle({ limits: atStart, now, onOver }: IdleWatchOptions): IdleWatch {
  let limits = atStart;
  let usedAt: Moment | undefined;
  let seenAt = now();
  let secondsLeft: number | undefined;
  let hasEnded = false;
  let isKeyHeld = false;
  const listeners = new Set<() => void>();

  function look(): IdlePhase['name'] {
    const moment = now();
    const phase: IdlePhase =
      usedAt === undefined ? { name: 'in-use' } : idlePhase(usedAt, seenAt, moment, limits);
    seenAt = moment;
    const left = phase.name === 'warning' ? phase.secondsLeft : undefined;
    if (left !== secondsLeft) {
      secondsLeft = left;
      for (const tell of listeners) tell();
    }
    if (phase.name === 'over') {
      coverPage(true);
      onOver();
    }
    return phase.name;
  }

  function isHeldKey(event: Event): boolean {
    if (event instanceof KeyboardEvent) isKeyHeld = event.repeat;
    return isKeyHeld && fromKeys.includes(event.type);
  }

  /**
   * The first touch after a long sleep must not press anything: the time is over, and the page is
   * another's.
   */
  function use(event: Event): void {
    const phase = look();
    if (phase === 'in-use' && !isHeldKey(event)) usedAt = seenAt;
    if (phase !== 'over') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function show(): void {
    if (document.visibilityState === 'hidden') coverPage(true);
    else if (look() !== 'over' && !hasEnded) coverPage(false);
  }

  const options = { capture: true, passive: false };
  for (const name of uses) addEventListener(name, guarded(use), options);
  addEventListener(
    'keyup',
    guarded(() => {
      isKeyHeld = false;
    }),
    { capture: true },
  );
  document.addEventListener('visibilitychange', guarded(show));
  setInterval(guarded(look), tickMs);

  return {
    secondsLeft: () => secondsLeft,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    limit: (wanted) => {
      limits = wanted;
    },
    moreTime: () => {
      usedAt = now();
      look();
    },
    heard: () => {
      if (look() === 'in-use') usedAt = seenAt;
    },
    isUntouched: () => usedAt === undefined,
    end: () => {
      hasEnded = true;
      coverPage(true);
    },
  };
}
