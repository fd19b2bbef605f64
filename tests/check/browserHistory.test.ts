// @vitest-environment jsdom
import { createActor, type Actor } from 'xstate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { followHistory } from '../../src/check/browserHistory';
import { checkMachine, currentPage, type CheckEvent } from '../../src/check/checkMachine';
import { answer, chooseFirst, restart, start } from './walk';

let actor: Actor<typeof checkMachine>;
let stop: () => void;
let runs: number;
const written = vi.fn<(how: 'push' | 'replace', entry: unknown) => void>();

beforeEach(() => {
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  vi.spyOn(history, 'pushState').mockImplementation((entry, title, ...address) => {
    written('push', entry);
    expect(address).toEqual([]);
    push(entry, title);
  });
  vi.spyOn(history, 'replaceState').mockImplementation((entry, title, ...address) => {
    written('replace', entry);
    expect(address).toEqual([]);
    replace(entry, title);
  });
  runs = 1;
  actor = createActor(checkMachine, { input: { ruleset, run: 'run 1' } }).start();
  stop = followHistory(actor, () => {
    runs += 1;
    return `run ${String(runs)}`;
  });
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  written.mockReset();
});

const send = (...events: readonly CheckEvent[]) => {
  events.forEach((event) => {
    actor.send(event);
  });
};

const shown = () => {
  const page = currentPage(actor.getSnapshot().context);
  return page.name === 'question' ? page.question : page.name;
};

/** Goes along the history as the browser's buttons do, and waits until the page has heard of it. */
async function go(by: number): Promise<void> {
  const arrived = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.go(by);
  await arrived;
}

/** What the browser does when it comes to an entry. */
const arriveAt = (state: unknown) => {
  dispatchEvent(new PopStateEvent('popstate', { state }));
};

const toSecondQuestion = [
  start,
  answer('gate', 'no'),
  chooseFirst('sight'),
  answer('vision', 'yes'),
] as const;

describe('each page that comes is one entry', () => {
  test('which holds the run and a number, and nothing else', () => {
    send(...toSecondQuestion, answer('vision.course', 'new'));
    expect(written.mock.calls).toEqual([
      ['replace', { run: 'run 1', n: 0 }],
      ['push', { run: 'run 1', n: 1 }],
      ['push', { run: 'run 1', n: 2 }],
      ['push', { run: 'run 1', n: 3 }],
      ['push', { run: 'run 1', n: 4 }],
      ['push', { run: 'run 1', n: 5 }],
    ]);
    expect(shown()).toBe('result');
  });

  test('so what was ignored adds none', () => {
    send(start, start, answer('vision', 'yes'));
    expect(written).toHaveBeenCalledTimes(2);
  });
});

describe('Back and Forward', () => {
  test('move along the pages, keep the answers and add no entry', async () => {
    send(...toSecondQuestion);
    const { sheet } = actor.getSnapshot().context;
    written.mockReset();
    await go(-1);
    expect(shown()).toBe('vision');
    await go(-2);
    expect(shown()).toBe('gate');
    await go(3);
    expect(shown()).toBe('vision.course');
    expect(actor.getSnapshot().context.sheet).toEqual(sheet);
    expect(written).not.toHaveBeenCalled();
  });

  test('an answer after Back takes the number after the page', async () => {
    send(...toSecondQuestion);
    await go(-1);
    written.mockReset();
    send(answer('vision', 'no'));
    expect(written.mock.calls).toEqual([['push', { run: 'run 1', n: 4 }]]);
    expect(shown()).toBe('headache');
  });
});

describe('an entry that is not of this check shows Start and clears the answers', () => {
  test.each<[title: string, entry: unknown]>([
    ['another run', { run: 'run 0', n: 1 }],
    ['a number that was never reached', { run: 'run 1', n: 5 }],
    ['a negative number', { run: 'run 1', n: -1 }],
    ['half a number', { run: 'run 1', n: 0.5 }],
    ['a number in words', { run: 'run 1', n: '1' }],
    ['no number', { run: 'run 1' }],
    ['no run', { n: 1 }],
    ['nothing', null],
    ['a text', 'run 1'],
    ['a list', ['run 1', 1]],
    ['a forged result', { value: 'showingResult', context: { sheet: {} } }],
  ])('%s', (_, entry) => {
    send(...toSecondQuestion);
    written.mockReset();
    arriveAt(entry);
    expect(shown()).toBe('start');
    expect(actor.getSnapshot().context).toMatchObject({ run: 'run 2', sheet: {}, at: 0 });
    expect(written.mock.calls).toEqual([['replace', { run: 'run 2', n: 0 }]]);
  });
});

describe('start again', () => {
  test('takes the place of the entry it was pressed on', () => {
    send(...toSecondQuestion);
    const entries = history.length;
    written.mockReset();
    send(restart('again'));
    expect(written.mock.calls).toEqual([['replace', { run: 'again', n: 0 }]]);
    expect(history.length).toBe(entries);
    send(start);
    expect(written).toHaveBeenLastCalledWith('push', { run: 'again', n: 1 });
  });

  test('makes the entries of the check before lead to Start', async () => {
    send(...toSecondQuestion, restart('again'), start);
    await go(-2);
    expect(shown()).toBe('start');
    expect(actor.getSnapshot().context).toMatchObject({ run: 'run 2', sheet: {} });
  });
});

test('once stopped it neither listens nor writes', () => {
  send(start);
  stop();
  written.mockReset();
  arriveAt(null);
  send(answer('gate', 'no'));
  expect(shown()).toBe('first-sign');
  expect(written).not.toHaveBeenCalled();
});
