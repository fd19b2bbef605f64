// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchIdle } from '../../src/kiosk/idleWatch';

const limits = { idleSeconds: 60, countdownSeconds: 30 };
let seconds = 0;
let slept = 0;
let listening: readonly ReturnType<typeof listenersOf>[] = [];

const listenersOf = (target: Window | Document) => ({
  target,
  spy: vi.spyOn(target, 'addEventListener'),
});

beforeEach(() => {
  vi.useFakeTimers();
  seconds = 0;
  slept = 0;
  listening = [listenersOf(window), listenersOf(document)];
});

afterEach(() => {
  // A watch is for the life of a page; here each test needs a page of its own.
  for (const { target, spy } of listening) {
    for (const [name, listener, options] of spy.mock.calls) {
      target.removeEventListener(name, listener, options);
    }
    spy.mockRestore();
  }
  listening = [];
  vi.useRealTimers();
  document.documentElement.removeAttribute('data-covered');
});

function watched() {
  const onOver = vi.fn();
  const now = () => ({ monotonicMs: seconds * 1000, wallMs: 1e12 + (seconds + slept) * 1000 });
  return { onOver, watch: watchIdle({ limits, now, onOver }) };
}

/** Lets time go by, with a tick of the watch at every second. */
function wait(wanted: number): void {
  for (let passed = 0; passed < wanted; passed += 1) {
    seconds += 1;
    vi.advanceTimersByTime(1000);
  }
}

const touch = (name = 'pointerdown') => {
  const event = new Event(name, { bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};
const isCovered = () => document.documentElement.hasAttribute('data-covered');

const press = (repeat: boolean) => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, repeat }));
};

describe('the idle watch', () => {
  test.each(['keydown', 'click', 'input'])(
    'takes a held key, and each %s that comes of it, for no use [HZ-70]',
    (name) => {
      const { watch, onOver } = watched();
      press(false);
      for (let held = 0; held < 90; held += 1) {
        wait(1);
        press(true);
        if (name !== 'keydown') touch(name);
      }
      expect(onOver).toHaveBeenCalled();
      expect(watch.isUntouched()).toBe(false);
    },
  );

  test('takes a finger for a use while a key is held, and a key after it was let go', () => {
    const { watch } = watched();
    press(true);
    wait(50);
    touch();
    wait(50);
    expect(watch.secondsLeft()).toBeUndefined();
    document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    touch('click');
    wait(50);
    expect(watch.secondsLeft()).toBeUndefined();
  });

  test('takes each line that is heard for a use, so that listening is not broken off', () => {
    const { watch } = watched();
    touch();
    for (let line = 0; line < 10; line += 1) {
      wait(20);
      watch.heard();
    }
    expect(watch.secondsLeft()).toBeUndefined();
    wait(60);
    expect(watch.secondsLeft()).toBe(30);
  });

  test('brings nobody back by a line that ends after the time is over, or while it warns [HZ-83b]', () => {
    const { watch, onOver } = watched();
    touch();
    wait(60);
    watch.heard();
    expect(watch.secondsLeft()).toBe(30);
    slept = 600;
    watch.heard();
    expect(onOver).toHaveBeenCalled();
    expect(isCovered()).toBe(true);
  });

  test('waits for a first use, however long', () => {
    const { watch, onOver } = watched();
    wait(500);
    expect(watch.isUntouched()).toBe(true);
    expect(watch.secondsLeft()).toBeUndefined();
    expect(onOver).not.toHaveBeenCalled();
  });

  test('warns after the idle time, tells who listens of every second, and then ends', () => {
    const { watch, onOver } = watched();
    const heard = vi.fn();
    watch.subscribe(heard);
    touch();
    wait(59);
    expect(heard).not.toHaveBeenCalled();
    wait(1);
    expect(watch.secondsLeft()).toBe(30);
    wait(29);
    expect(watch.secondsLeft()).toBe(1);
    expect(heard).toHaveBeenCalledTimes(30);
    expect(onOver).not.toHaveBeenCalled();
    wait(1);
    expect(onOver).toHaveBeenCalled();
    expect(isCovered()).toBe(true);
  });

  test.each(['pointerdown', 'keydown', 'click', 'wheel', 'touchmove', 'input'])(
    'counts %s as a use',
    (name) => {
      const { watch } = watched();
      touch(name);
      wait(50);
      touch(name);
      wait(50);
      expect(watch.secondsLeft()).toBeUndefined();
    },
  );

  test('during the warning only "more time" counts, as often as it is asked for', () => {
    const { watch, onOver } = watched();
    touch();
    for (let round = 0; round < 20; round += 1) {
      wait(80);
      touch();
      touch('keydown');
      expect(watch.secondsLeft()).toBe(10);
      watch.moreTime();
      expect(watch.secondsLeft()).toBeUndefined();
    }
    expect(onOver).not.toHaveBeenCalled();
  });

  test('the first touch after a sleep presses nothing', () => {
    const { onOver } = watched();
    touch();
    slept = 8 * 3600;
    expect(touch('click').defaultPrevented).toBe(true);
    expect(onOver).toHaveBeenCalled();
    expect(isCovered()).toBe(true);
  });

  test.each([
    ['lifts it when the time is not over', 10, false],
    ['leaves it when the time is over', 3600, true],
  ])('a hidden page is covered; a look at the clocks %s [HZ-20f]', (_, asleep, staysCovered) => {
    const { onOver } = watched();
    touch();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isCovered()).toBe(true);
    slept = asleep;
    state.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isCovered()).toBe(staysCovered);
    expect(onOver.mock.calls.length > 0).toBe(staysCovered);
    state.mockRestore();
  });

  test('once the turn has ended, coming back to the page lifts no cover', () => {
    const { watch } = watched();
    touch();
    watch.end();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    state.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isCovered()).toBe(true);
    state.mockRestore();
  });

  test('takes new limits while it runs', () => {
    const { watch } = watched();
    touch();
    watch.limit({ idleSeconds: 120, countdownSeconds: 30 });
    wait(119);
    expect(watch.secondsLeft()).toBeUndefined();
    wait(1);
    expect(watch.secondsLeft()).toBe(30);
  });
});
