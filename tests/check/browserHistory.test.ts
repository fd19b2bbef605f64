// @vitest-environment jsdom
import { createActor, type Actor } from 'xstate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { followHistory } from '../../src/check/browserHistory';
import { currentPage } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
import { answer, chooseFirst, restart, start } from './walk';

let actor: Actor<typeof checkMachine>;
let stop: () => void;
let atLoad: number;
const guard = { guard: true };
const pushed = vi.fn<typeof history.pushState>();

/** As after a load: a new check on the entry that the browser is on. */
function follow(): void {
  actor = createActor(checkMachine, { input: { ruleset, run: 'run 1' } }).start();
  stop = followHistory(actor, () => 'run 2');
}

beforeEach(() => {
  // The entry that the page is opened with.
  history.pushState(null, '', '#before');
  history.pushState(null, '', '#v=1');
  atLoad = history.length;
  const push = history.pushState.bind(history);
  vi.spyOn(history, 'pushState').mockImplementation((...entry) => {
    pushed(...entry);
    push(...entry);
  });
  follow();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  pushed.mockReset();
});

const send = (...events: readonly CheckEvent[]) => {
  events.forEach((event) => actor.send(event));
};

const shown = () => {
  const page = currentPage(actor.getSnapshot().context);
  return page.name === 'question' ? page.question : page.name;
};

/** The next entry that the browser comes to. */
const arrival = () =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });

/** Presses the browser's Back, and waits until the page has come to rest. */
async function back(): Promise<void> {
  const first = arrival();
  history.back();
  await first;
  if (history.state === null && actor.getSnapshot().context.at > 1) await arrival();
}

/** What the browser does when it comes to an entry. */
const arriveAt = (state: unknown) => dispatchEvent(new PopStateEvent('popstate', { state }));

const toSecondQuestion = [
  start,
  answer('gate', 'no'),
  chooseFirst('sight'),
  answer('vision', 'yes'),
] as const;

describe('a whole check is one more entry', () => {
  test('which says nothing, whatever is answered and changed', () => {
    expect(history.length).toBe(atLoad);
    send(...toSecondQuestion, answer('vision.course', 'new'));
    expect(shown()).toBe('result');
    expect(pushed.mock.calls).toEqual([[guard, '']]);
    expect(history.length).toBe(atLoad + 1);
    expect(location.hash).toBe('#v=1');
  });

  test('also when the person was quicker than the app', () => {
    stop();
    actor = createActor(checkMachine, { input: { ruleset, run: 'run 1' } }).start();
    send(start, answer('gate', 'no'));
    stop = followHistory(actor, () => 'run 2');
    expect(pushed.mock.calls).toEqual([[guard, '']]);
  });

  test('a second check adds none, and neither does one after a load of the page', () => {
    send(...toSecondQuestion, restart('run 2'), ...toSecondQuestion);
    stop();
    follow();
    send(start);
    expect(pushed).toHaveBeenCalledOnce();
  });
});

describe('Back', () => {
  test('shows the page before, each time, keeps the answers and adds no entry', async () => {
    send(...toSecondQuestion);
    const { sheet } = actor.getSnapshot().context;
    for (const page of ['vision', 'first-sign', 'gate']) {
      await back();
      expect(shown()).toBe(page);
      expect(history.state).toEqual(guard);
    }
    await back();
    expect(shown()).toBe('start');
    expect(history.state).toBeNull();
    expect(actor.getSnapshot().context.sheet).toEqual(sheet);
    expect(history.length).toBe(atLoad + 1);
    expect(pushed).toHaveBeenCalledOnce();
  });

  test('shows no page before it is safe to press it again', () => {
    send(...toSecondQuestion);
    arriveAt(null);
    expect(shown()).toBe('vision.course');
    arriveAt(guard);
    expect(shown()).toBe('vision');
  });

  test.each<[title: string, toStart: () => void]>([
    ['by our own Back', () => send(start, { type: 'GO_TO', n: 0 })],
    ['by Start again', () => send(...toSecondQuestion, restart('run 2'))],
    [
      'by a load of the page',
      () => {
        send(...toSecondQuestion);
        stop();
        follow();
      },
    ],
  ])('at Start, reached %s, leaves at the first press', async (_, toStart) => {
    toStart();
    expect(shown()).toBe('start');
    const leave = vi.spyOn(history, 'back');
    history.back();
    await arrival();
    expect(history.state).toBeNull();
    expect(leave).toHaveBeenCalledTimes(2);
    await arrival();
    expect(location.hash).toBe('#before');
  });

  test('and then Forward shows the first page again, with its answer', async () => {
    send(start, answer('gate', 'no'), { type: 'GO_TO', n: 1 });
    await back();
    expect(shown()).toBe('start');
    history.forward();
    await arrival();
    expect(shown()).toBe('gate');
    expect(actor.getSnapshot().context.sheet).toEqual({ gate: 'no' });
  });
});

test('a page beside the check, and a fragment that was typed, leave the check where it is', async () => {
  send(...toSecondQuestion);
  for (const fragment of ['#about', '#nowhere']) {
    location.hash = fragment;
    await arrival();
    expect(shown()).toBe('vision.course');
    history.back();
    await arrival();
    expect(shown()).toBe('vision.course');
    expect(history.state).toEqual(guard);
  }
});

describe('an entry that is neither the first nor the guard shows Start and clears the answers', () => {
  test.each<[title: string, entry: unknown]>([
    ['one of an older version', { run: 'run 1', n: 1 }],
    ['no page', {}],
    ['a text', 'run 1'],
    ['a number', 3],
    ['a list', ['run 1', 1]],
    ['a forged result', { value: 'showingResult', context: { sheet: {} } }],
  ])('%s', (_, entry) => {
    send(...toSecondQuestion);
    arriveAt(entry);
    expect(shown()).toBe('start');
    expect(actor.getSnapshot().context).toMatchObject({ run: 'run 2', sheet: {}, at: 0 });
  });

  test('and one that the page is loaded on is Start, without a word of what it held', () => {
    stop();
    history.replaceState({ run: 'run 0', n: 7 }, '');
    follow();
    expect(shown()).toBe('start');
    expect(history.state).toBeNull();
  });
});

test('once stopped it neither listens nor writes', () => {
  stop();
  send(start);
  arriveAt({});
  expect(shown()).toBe('gate');
  expect(pushed).not.toHaveBeenCalled();
});
