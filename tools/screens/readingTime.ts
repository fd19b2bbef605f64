/**
 * How long all questions take a robot that reads every word in sight: what Start promises, measured
 * by `tests/e2e/readingTime.e2e.ts`.
 */
import type { LanguageTag } from '../../locales';
import measured from '../../locales/readingTimes.json' with { type: 'json' };

export const wordsPerMinute = { quick: 400, careful: 230 } as const;
/**
 * To point at something and press it, in the keystroke-level model (Card, Moran and Newell 1980).
 */
export const secondsPerTap = 1.1;

export interface QuietCheck {
  readonly words: number;
  readonly taps: number;
}

/** By language: from the emergency check to "Show the result", every answer "no". */
export const quietChecks: Readonly<Partial<Record<LanguageTag, QuietCheck>>> = measured;

/** Minutes, for a quick reader and for a careful one. */
export function minutesOf({ words, taps }: QuietCheck): { quick: number; careful: number } {
  const pressing = (taps * secondsPerTap) / 60;
  return {
    quick: words / wordsPerMinute.quick + pressing,
    careful: words / wordsPerMinute.careful + pressing,
  };
}

/**
 * In whole minutes, from the quick reader of the shortest language to the careful one of the
 * longest: every language promises the same.
 */
export function minutesPromised(): readonly [number, number] {
  const all = Object.values(quietChecks).map(minutesOf);
  return [
    Math.round(Math.min(...all.map(({ quick }) => quick))),
    Math.round(Math.max(...all.map(({ careful }) => careful))),
  ];
}
