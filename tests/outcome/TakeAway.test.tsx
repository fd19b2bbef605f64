// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';
import { visitNotes } from '../../rules/safetyNetting';
import type { DiscussNextVisitView } from '../../src/check/checkView';
import { printPage } from '../../src/outcome/printPage';
import { TakeAway, type TakeAwayProps } from '../../src/outcome/TakeAway';
import { printed, show } from '../setupDom';

const words = en.outcome['take-away'];
const view: DiscussNextVisitView = {
  page: 'discuss-next-visit',
  notes: visitNotes,
  topics: [],
  ticks: {},
};
const takenAt = new Date(2026, 10, 22, 7, 30);
const result = { view, takenAt, isPastReview: false, about: ruleset, textReview: null };

function showTakeAway(props: Partial<TakeAwayProps> = {}) {
  return show(<TakeAway place="home" mayPrint result={result} hasCalendar {...props} />);
}

async function opened(props: Partial<TakeAwayProps> = {}) {
  const shown = showTakeAway(props);
  await shown.user.click(screen.getByText(words.open));
  await screen.findByRole('button', { name: words.save });
  return shown;
}

describe('where', () => {
  test('at home: print, and on demand copy and save', async () => {
    await opened();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      en.outcome.actions.print,
      words.copy,
      words.save,
    ]);
  });

  test.each([true, false])(
    'at a kiosk nothing is copied, shared or saved (may print: %s)',
    (mayPrint) => {
      showTakeAway({ place: 'kiosk', mayPrint });
      expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(
        mayPrint ? [en.outcome.actions.print] : [],
      );
      expect(document.querySelector('details')).toBeNull();
    },
  );

  test('where the answers can be had as a file, they are offered too', async () => {
    await opened({ answersFile: () => Promise.resolve('{}') });
    expect(screen.getByRole('button', { name: words.record })).toBeVisible();
  });

  test('when the file of answers cannot be made, the page says so', async () => {
    const { user } = await opened({ answersFile: () => Promise.reject(new Error('offline')) });
    await user.click(screen.getByRole('button', { name: words.record }));
    expect(await screen.findByText(words.failed)).toBeVisible();
  });

  test('the calendar is offered where there is one', async () => {
    const { unmount } = await opened();
    expect(screen.getByText(words.calendar.heading)).toBeVisible();
    unmount();
    await opened({ hasCalendar: false });
    expect(screen.queryByText(words.calendar.heading)).toBeNull();
  });
});

describe('the calendar', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 7, 30) });
  });

  async function openedCalendar() {
    const shown = await opened();
    await shown.user.click(screen.getByText(words.calendar.heading));
    const field = await screen.findByLabelText<HTMLInputElement>(words.calendar.date);
    return { ...shown, field, save: screen.getByRole('button', { name: words.calendar.button }) };
  }

  test('has no day chosen beforehand, and none from the past to choose', async () => {
    const { field } = await openedCalendar();
    expect(field).toHaveValue('');
    expect(field).toHaveAttribute('min', '2026-11-22');
    expect(field.form).toHaveAttribute('autocomplete', 'off');
  });
});

describe('printing', () => {
  const part = () => document.documentElement.dataset['print'];

  const over = () => dispatchEvent(new Event('afterprint'));
  const ends: Readonly<Record<string, () => void>> = {
    'at once': () => printed.mockImplementation(over),
    late: () => printed.mockImplementation(() => setTimeout(over)),
    twice: () => {
      printed.mockImplementation(() => {
        over();
        over();
      });
    },
    never: () => printed.mockImplementation(() => undefined),
  };
  for (const [end, plan] of Object.entries(ends)) {
    test.each(['page', 'card-page', 'card-small'] as const)(
      `told to be over ${end}, %s stays what goes on paper until the page is touched`,
      async (what) => {
        plan();
        printPage(what);
        await new Promise((resolve) => setTimeout(resolve));
        expect(printed).toHaveBeenCalledOnce();
        expect(part()).toBe(what);
        document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
        expect(part()).toBeUndefined();
      },
    );
  }

  test('without a printer no mark stays', () => {
    printed.mockImplementation(() => {
      throw new DOMException('sandboxed');
    });
    printPage('card-small');
    expect(part()).toBeUndefined();
  });
});
