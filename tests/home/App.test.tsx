// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { App } from '../../src/home/App';
import { quietAnswerTo } from '../check/walk';
import { printed, show } from '../setupDom';

const { app, check, outcome, questions } = en;
const now = outcome['seek-care-now'];
const visit = outcome['discuss-next-visit'];

beforeEach(() => {
  history.replaceState(null, '', '#v=1&country=GB');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 21, 5) });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The English page at the root. */
const site = { language: 'en', root: './', isAlone: false } as const;
const showApp = () => show(<App site={site} />);

const heading = () => screen.getByRole('heading', { level: 1 });
const isShown = (text: string) =>
  waitFor(() => {
    expect(heading()).toHaveTextContent(text);
  });
const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }));

async function choose(user: UserEvent, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    const input = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (input === null)
      throw new Error(`Test set-up: no choice ${value} at "${heading().textContent}"`);
    if (!input.checked) await user.click(input);
  }
  const before = heading();
  await press(user, check.continue);
  await waitFor(() => {
    expect(before).not.toBeInTheDocument();
  });
}

const begins = (user: UserEvent) =>
  user.click(screen.getByRole('link', { name: app.start.button }));

/** Shows the app and goes to the first question after the emergency check. */
async function begin(first: string): Promise<UserEvent> {
  const { user } = showApp();
  await begins(user);
  await choose(user, 'no');
  await choose(user, first);
  return user;
}

/** Answers every question that comes, quietly but for the exceptions. */
async function answerAll(user: UserEvent, exceptions: Partial<Record<QuestionId, string>> = {}) {
  const byText = new Map(ruleset.questions.map((one) => [questions[one.id].question, one]));
  for (;;) {
    // "Which fits best?" and the like are asked of one sign each, except for the topics.
    const question = byText.get(heading().textContent);
    if (question === undefined) return;
    const quiet = quietAnswerTo(question);
    await choose(user, exceptions[question.id] ?? (typeof quiet === 'string' ? quiet : 'none'));
  }
}

async function goBack(): Promise<void> {
  const arrived = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await act(async () => {
    await arrived;
  });
}

/** What every page must hold. */
function expectFrame(): void {
  expect(within(screen.getByRole('banner')).getByText(app.emergency)).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  const foot = within(screen.getByRole('contentinfo'));
  expect(foot.getByText(app.unreviewed)).toBeVisible();
  expect(
    foot.getByText(`Rules version ${ruleset.version}. To be reviewed by May 23, 2027.`),
  ).toBeVisible();
  expect(location.hash).toBe('#v=1&country=GB');
}

describe('after a load', () => {
  test('Start is there, without taking the focus, and with an answer to nothing', () => {
    showApp();
    expect(heading()).toHaveTextContent(app.start.heading);
    expect(document.body).toHaveFocus();
    expect(document.querySelectorAll('input')).toHaveLength(0);
    expect(screen.getByText(app.disclaimer)).toBeVisible();
    expect(document.title).toBe('Marble Check');
    expectFrame();
  });

  test('I-20 neither a history entry nor an address opens anything but Start', () => {
    history.replaceState({ run: 'x', n: 7, value: 'showingResult' }, '', '#result');
    showApp();
    expect(heading()).toHaveTextContent(app.start.heading);
    expect(history.state).toBeNull();
  });

  test('the plain list of signs stands below Start, and is hidden on the way from it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<section id="plain-list">Signs</section>');
    const { user } = showApp();
    expect(document.getElementById('plain-list')).toBeVisible();
    await begins(user);
    expect(document.getElementById('plain-list')).not.toBeVisible();
  });
});

describe('to Seek care now', () => {
  test('I-23 each page has the frame, takes the focus to its heading and names neither sign nor result in the title', async () => {
    const { user } = showApp();
    await begins(user);
    expect(heading()).toHaveTextContent(questions.gate.question);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Question - Marble Check');
    expectFrame();

    await choose(user, 'no');
    expect(heading()).toHaveTextContent(check['first-sign'].heading);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Question - Marble Check');
    expectFrame();

    await choose(user, 'sight');
    expect(heading()).toHaveTextContent(questions.vision.question);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Question - Marble Check');
    expectFrame();

    await choose(user, 'yes');
    expect(document.title).toBe('Question - Marble Check');
    await choose(user, 'new');
    expect(heading()).toHaveTextContent(now.heading);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Marble Check');
    expect(
      screen.getByText(outcome.because['R1-vision'].new, { selector: '.reasons li' }),
    ).toBeVisible();
    expect(screen.getByText(/^Checked on November 22, 2026 at 9:05\sPM$/)).toBeVisible();
    expectFrame();
  });

  test('a mistake can be corrected, and then the check goes on', async () => {
    const user = await begin('sight');
    await choose(user, 'yes');
    await choose(user, 'new');
    await press(user, now.mistake);
    expect(heading()).toHaveTextContent(questions['vision.course'].question);
    expect(heading()).toHaveFocus();
    await choose(user, 'stable-known');
    expect(heading()).toHaveTextContent(questions.headache.question);
  });

  test('the rest can be answered, and the result stays', async () => {
    const user = await begin('sight');
    await choose(user, 'yes');
    await choose(user, 'new');
    await press(user, now['answer-rest'].button);
    expect(screen.getByText(check.answering)).toBeVisible();
    await answerAll(user, { worry: 'not-sure' });
    expect(heading()).toHaveTextContent(now.heading);
    const rules = [...document.querySelectorAll('[data-rule]')];
    expect(rules.map((one) => one.getAttribute('data-rule'))).toEqual(['R1-vision', 'R9-worry']);
    expect(document.title).toBe('Marble Check');
  });

  test('start again leaves nothing of the answers', async () => {
    const user = await begin('sight');
    await choose(user, 'yes');
    await choose(user, 'new');
    await press(user, check['start-again']);
    expect(heading()).toHaveTextContent(app.start.heading);
    expect(heading()).toHaveFocus();
    await begins(user);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

describe('to Discuss at next visit', () => {
  test('check your answers comes first, a change comes back to it, then the result', async () => {
    const user = await begin('everything');
    await answerAll(user);
    expect(heading()).toHaveTextContent(check['check-answers'].heading);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Marble Check');
    expectFrame();

    const hearing = document.querySelector<HTMLElement>('[data-question="hearing"]');
    if (hearing === null) throw new Error('No row for hearing');
    await user.click(within(hearing).getByRole('button', { name: check['check-answers'].change }));
    await choose(user, 'yes');
    expect(heading()).toHaveTextContent(questions['hearing.course'].question);
    await choose(user, 'slow');
    await choose(user, 'no');
    expect(heading()).toHaveTextContent(check['check-answers'].heading);

    await press(user, check['check-answers'].button);
    expect(heading()).toHaveTextContent(visit.heading);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Marble Check');
    expect(screen.getByText(visit.notes.lines.hearing)).toBeVisible();
    expect(screen.getByText(/^Checked on November 22, 2026 at 9:05\sPM$/)).toBeVisible();
    expect(screen.getByText(app.disclaimer)).toBeVisible();
    expectFrame();
    await press(user, outcome.actions.print);
    expect(printed).toHaveBeenCalledOnce();
    await press(user, check.back);
    await isShown(check['check-answers'].heading);
  });
});

describe('the past-review line, on the device’s own calendar', () => {
  const [year = 0, month = 0, day = 0] = ruleset.reviewBy.split('-').map(Number);
  test.each([
    ['the day before', new Date(year, month - 1, day - 1, 12), false],
    ['in the last minute of the day itself', new Date(year, month - 1, day, 23, 59), false],
    ['in the first minute of the day after', new Date(year, month - 1, day + 1, 0, 0), true],
  ])('%s the review date', async (_, moment, isPast) => {
    vi.setSystemTime(moment);
    const { user } = showApp();
    await begins(user);
    await choose(user, 'yes');
    expect(heading()).toHaveTextContent(now.heading);
    expect(screen.queryAllByText(app['past-review'])).toHaveLength(isPast ? 1 : 0);
  });
});

describe('Back', () => {
  test('shows the page before with the answer that was given, by the browser and by our button', async () => {
    const user = await begin('sight');
    await choose(user, 'yes');
    await goBack();
    await isShown(questions.vision.question);
    expect(heading()).toHaveFocus();
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    await press(user, check.back);
    await isShown(check['first-sign'].heading);
    await press(user, check.back);
    await isShown(questions.gate.question);
    await press(user, check.back);
    await isShown(app.start.heading);
    expect(heading()).toHaveFocus();
  });
});

test('I-21 nothing is stored', async () => {
  const set = vi.spyOn(Storage.prototype, 'setItem');
  const user = await begin('worry');
  await choose(user, 'yes');
  expect(set).not.toHaveBeenCalled();
  expect(document.cookie).toBe('');
});

test('I-21 when the page is left, the answers are gone at once', async () => {
  const user = await begin('sight');
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  act(() => {
    dispatchEvent(new Event('pagehide'));
  });
  expect(heading()).toHaveTextContent(app.start.heading);
  await begins(user);
  expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  expect(screen.getByText('Question 1 of about 15')).toBeVisible();
});
