/**
 * How long nobody has used the kiosk. Two clocks are asked, because neither is enough: the
 * monotonic one stands still while a device sleeps, the wall clock can be set. The larger
 * difference counts.
 */

/** One moment on both clocks, in milliseconds. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

export interface IdleLimits {
  /** How long nobody may use the screen before the warning. */
  readonly idleSeconds: number;
  /** How long the warning counts down; 0 where there is nothing to warn of. */
  readonly countdownSeconds: number;
}

export type IdlePhase =
  | { readonly name: 'in-use' }
  | { readonly name: 'warning'; readonly secondsLeft: number }
  | { readonly name: 'over' };

/**
 * A time server moves a clock back by parts of a second; only more than this is a clock that went
 * back.
 */
export const steppedBackMs = 1000;

/**
 * @param usedAt when a person last used the screen
 * @param seenAt when the clocks were last read. A wall clock that has gone back since can hide any
 * time: that counts as over
 */
export function idlePhase(
  usedAt: Moment,
  seenAt: Moment,
  now: Moment,
  { idleSeconds, countdownSeconds }: IdleLimits,
): IdlePhase {
  if (now.wallMs < seenAt.wallMs - steppedBackMs) return { name: 'over' };
  const idleMs = Math.max(now.monotonicMs - usedAt.monotonicMs, now.wallMs - usedAt.wallMs);
  const leftMs = (idleSeconds + countdownSeconds) * 1000 - idleMs;
  // Anything that is no number is over as well.
  if (!(leftMs > 0)) return { name: 'over' };
  return leftMs > countdownSeconds * 1000
    ? { name: 'in-use' }
    : { name: 'warning', secondsLeft: Math.ceil(leftMs / 1000) };
}
