// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';
import { App } from '../../src/home/App';
import { show } from '../setupDom';

const { app, check, outcome, questions } = en;
const now = outcome['seek-care-now'];

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
  await waitFor(() => expect(before).not.toBeInTheDocument());
}

const begins = (user: UserEvent) =>
  user.click(screen.getByRole('link', { name: app.start.button }));

/** What every page must hold. */
function expectFrame(): void {
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  const foot = within(screen.getByRole('contentinfo'));
  expect(foot.getByText(app.unreviewed)).toBeVisible();
  expect(
    foot.getByText(`Rules version ${ruleset.version}. To be reviewed by May 23, 2027.`),
  ).toBeVisible();
  expect(location.hash).toBe('#v=1&country=GB');
}

const emergencyInHead = () =>
  within(screen.getByRole('banner')).queryByText(app['emergency-button'].name);

describe('after a load', () => {
  test('Start shows without taking the focus, and with nothing answered', () => {
    showApp();
    expect(heading()).toHaveTextContent(app.start.heading);
    expect(document.body).toHaveFocus();
    expect(document.querySelectorAll('input')).toHaveLength(0);
    expect(screen.getByText(app.emergency, { selector: 'section > p' })).toBeVisible();
    expect(screen.getByText(app.disclaimer)).toBeInTheDocument();
    expect(document.title).toBe('Marble Check');
    expectFrame();
  });

  test('the plain list of signs is below Start, and is hidden on leaving it', async () => {
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
    expect(emergencyInHead()).toBeVisible();

    await choose(user, 'no');
    expect(heading()).toHaveTextContent(check['first-sign'].heading);
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Question - Marble Check');
    expectFrame();

    const before = heading();
    await press(user, en.signs.sight.tile);
    await waitFor(() => expect(before).not.toBeInTheDocument());
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
    expect(screen.getByText(/^November 22, 2026 at 9:05\sPM$/)).toBeVisible();
    expectFrame();
    // A result says itself whom to call, and Start alone leads to the pages for the staff.
    expect(emergencyInHead()).toBeNull();
    expect(screen.queryByText(app.links.handout)).toBeNull();
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
