/** A browser of another make, driven from outside: what the drivers of all of them can do. */
export const engineNames = ['Firefox', 'WebKitGTK'] as const;
export type EngineName = (typeof engineNames)[number];

/** The text of a function that is called with nothing. */
export const later = (body: string): string => `setTimeout(() => {\n${body}\n})`;

/** One window with a profile of its own, empty at the start. */
export interface Engine {
  /** Resolves when the page has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The browser's own Back. */
  readonly back: () => Promise<void>;
  /**
   * Runs a function in the page's world. What goes in and comes out is JSON; a promise is waited
   * for.
   */
  readonly run: <A extends readonly unknown[], R>(
    code: (...args: A) => R,
    ...args: A
  ) => Promise<Awaited<R>>;
  /** Runs a text as a task of the page's own: what it throws, the window hears. */
  readonly runLater: (body: string) => Promise<void>;
  /** Moves the mouse to a place in the window, in CSS pixels, and clicks. */
  readonly clickAt: (place: Place, isControlHeld: boolean) => Promise<void>;
  /** Addresses of all its windows and tabs. */
  readonly addresses: () => Promise<readonly string[]>;
  /**
   * What the browser has complained about so far, errors and refusals by the policy, where the
   * driver tells.
   */
  readonly complaints?: () => readonly string[];
  /** The page as a PDF file, where the driver can print. */
  readonly paper?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A browser that has been started: opens windows until it is stopped. */
export interface RunningEngine {
  readonly newWindow: () => Promise<Engine>;
  readonly stop: () => Promise<void>;
}
