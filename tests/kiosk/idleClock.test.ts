import { describe, expect, test } from 'vitest';
import { idlePhase, steppedBackMs } from '../../src/kiosk/idleClock';

const limits = { idleSeconds: 60, countdownSeconds: 30 };
/** Both clocks, in seconds since the screen was last used. */
const at = (monotonic: number, wall = monotonic) => ({
  monotonicMs: 5000 + monotonic * 1000,
  wallMs: 1_800_000_000_000 + wall * 1000,
});
const phase = (now: ReturnType<typeof at>, seen = at(0), wanted = limits) =>
  idlePhase(at(0), seen, now, wanted);

describe('the idle clock', () => {
  test.each([
    ['at once', 0],
    ['just before the warning', 59.999],
  ])('says in use: %s', (_, seconds) => {
    expect(phase(at(seconds))).toEqual({ name: 'in-use' });
  });

  test.each([
    ['when the idle time is up', 60, 30],
    ['a moment later', 60.001, 30],
    ['half-way', 75, 15],
    ['at the last moment', 89.999, 1],
  ])('warns %s, and counts down', (_, seconds, secondsLeft) => {
    expect(phase(at(seconds))).toEqual({ name: 'warning', secondsLeft });
  });

  test.each([
    ['when the countdown has ended', at(90)],
    ['long after', at(9999)],
    ['when the device slept: only the wall clock went on', at(2, 3600)],
    [
      'when the wall clock was set to the time of last use: only the monotonic clock went on',
      at(90, 0),
    ],
    ['when a clock gives no number', at(Number.NaN)],
  ])('is over %s', (_, now) => {
    expect(phase(now)).toEqual({ name: 'over' });
  });

  test('warns after a sleep that is shorter', () => {
    expect(phase(at(1, 70))).toEqual({ name: 'warning', secondsLeft: 20 });
  });

  test.each([
    ['by the half of a second: a time server', steppedBackMs / 2, 'in-use'],
    ['by just what is allowed', steppedBackMs, 'in-use'],
    ['by more', steppedBackMs + 1, 'over'],
    ['by an hour', 3_600_000, 'over'],
  ])('a wall clock that went back %s', (_, backMs, name) => {
    const seen = at(30);
    const now = { ...at(31), wallMs: seen.wallMs - backMs };
    expect(phase(now, seen).name).toBe(name);
  });

  test('a clock that went back counts from when it was last read, not from the last use', () => {
    expect(phase(at(20, 10), at(19)).name).toBe('over');
  });

  test('without a countdown it goes from in use to over', () => {
    const none = { idleSeconds: 60, countdownSeconds: 0 };
    expect(phase(at(59), at(0), none)).toEqual({ name: 'in-use' });
    expect(phase(at(60), at(0), none)).toEqual({ name: 'over' });
  });
});
