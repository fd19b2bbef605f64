// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import { signList, thingsToNote, visitNotes } from '../../rules/safetyNetting';
import { ruleset } from '../../rules/ruleset';
import type { DiscussNextVisitView } from '../../src/check/checkView';
import { DiscussNextVisit, type DiscussNextVisitProps } from '../../src/outcome/DiscussNextVisit';
import { printed, show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

const visit = en.outcome['discuss-next-visit'];
const takenAt = new Date(2026, 10, 22, 7, 30);
const plain: DiscussNextVisitView = {
  page: 'discuss-next-visit',
  notes: [],
  topics: [],
  ticks: {},
};
const topics = ruleset.questions.flatMap(({ id, options }) => (id === 'topics' ? options : []));
const full = { ...plain, notes: visitNotes, topics } as DiscussNextVisitView;

function showVisit(view: DiscussNextVisitView, props: Partial<DiscussNextVisitProps> = {}) {
  const acts = { onBack: vi.fn(), onStartAgain: vi.fn() };
  const page = (
    <DiscussNextVisit
      view={view}
      place="home"
      emergency={emergencyOf()}
      takenAt={takenAt}
      isPastReview={false}
      textReview={null}
      {...acts}
      {...props}
    />
  );
  return { ...acts, ...show(page) };
}

const pageText = () => document.body.textContent;

describe('I-22 the page', () => {
  const everyWay: readonly (readonly [
    string,
    DiscussNextVisitView,
    Partial<DiscussNextVisitProps>,
  ])[] = [
    ['with nothing to add', plain, {}],
    ['with every note and topic', full, {}],
    ['past the review date', plain, { isPastReview: true }],
    ['at a kiosk', full, { place: 'kiosk' }],
  ];

  test.each(everyWay)(
    'I-22 %s holds the disclaimer, that it does not mean nothing is wrong, and every sign',
    (_, view, props) => {
      showVisit(view, props);
      expect(screen.getByText(en.app.disclaimer)).toBeVisible();
      expect(pageText()).toContain('This does not mean that nothing is wrong.');
      const signs = [...document.querySelectorAll('[data-sign]')];
      expect(signs.map(({ textContent }) => textContent)).toEqual(
        signList.map((sign) => en.outcome['sign-list'].lines[sign]),
      );
      expect(screen.getByText(visit['for-now-only'])).toBeVisible();
      expect(screen.getByText(visit.again)).toBeVisible();
    },
  );

  test.each(everyWay)('I-22 %s says nothing that could calm too much', (_, view, props) => {
    showVisit(view, props);
    expect(pageText()).not.toMatch(
      /\b(?:fine|safe|safely|healthy|nothing to worry|no need to worry|all clear|normal|well done|good news|no problem|low risk|ok|okay)\b/i,
    );
    // No tick, no smile, and nothing that is named green.
    expect(pageText()).not.toMatch(/[✓✔☑✅🙂😀😊👍]/u);
    expect(document.querySelectorAll('svg, img')).toHaveLength(0);
    expect(document.body.innerHTML).not.toMatch(/green|success|tick|check-?mark/i);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('the search for such words finds them', () => {
    expect('All is normal.').toMatch(/\bnormal\b/i);
    expect('done ✓').toMatch(/[✓✔☑✅]/u);
  });
});

test('the page has the order of spec section 7 [HZ-46] [HZ-49c]', () => {
  showVisit(full, { isPastReview: true });
  const texts = [
    visit.heading,
    visit.notes.lines['earlier-visit'],
    en.app['past-review'],
    visit.intro,
    visit['for-now-only'],
    'Checked on November 22, 2026',
    en.outcome['caregiver-says'],
    visit.again,
    ...visitNotes.slice(1).map((note) => visit.notes.lines[note]),
    ...Object.values(en.questions.topics.options).slice(0, topics.length),
    ...thingsToNote.map((line) => visit['things-to-note'].lines[line]),
    en.outcome['sign-list'].heading,
    ...signList.map((sign) => en.outcome['sign-list'].lines[sign]),
    en.app.disclaimer,
  ];
  let place = -1;
  for (const text of texts) {
    const next = pageText().indexOf(text, place + 1);
    expect(next, text).toBeGreaterThan(place);
    place = next;
  }
});

test('the heading comes first and has the focus', () => {
  showVisit(plain);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(visit.heading);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(pageText().startsWith(`${en.app.trial}${visit.heading}`)).toBe(true);
});

test('notes and topics have no heading when there are none', () => {
  showVisit(plain);
  expect(screen.queryByText(visit.notes.heading)).toBeNull();
  expect(screen.queryByText(visit.topics.heading)).toBeNull();
  expect(document.querySelectorAll('[data-note]')).toHaveLength(0);
});

test('shows only the notes that follow from the answers', () => {
  showVisit({ ...plain, notes: ['teeth'] });
  expect([...document.querySelectorAll('[data-note]')].map((note) => note.textContent)).toEqual([
    visit.notes.lines.teeth,
  ]);
});

test('has date and time [HZ-47b]', () => {
  showVisit(plain);
  expect(screen.getByText(/^Checked on November 22, 2026 at 7:30\sAM$/)).toBeVisible();
});

test('the kiosk adds its line, home does not', () => {
  showVisit(plain, { place: 'kiosk' });
  expect(screen.getByText(visit['for-now-only-kiosk'])).toBeVisible();
  showVisit(plain);
  expect(screen.getAllByText(visit['for-now-only-kiosk'])).toHaveLength(1);
});

test('the review line shows only past the date', () => {
  showVisit(plain);
  expect(screen.queryByText(en.app['past-review'])).toBeNull();
});

test('print prints, Back goes back, start again starts again [HZ-29]', async () => {
  const { user, onBack, onStartAgain } = showVisit(plain);
  await user.click(screen.getByRole('button', { name: en.outcome.actions.print }));
  expect(printed).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: en.check.back }));
  expect(onBack).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: en.check['start-again'] }));
  expect(onStartAgain).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: en.check['start-again-sure'].yes }));
  expect(onStartAgain).toHaveBeenCalledOnce();
});

describe('the clinic’s help line [HZ-38]', () => {
  const clinic = {
    id: 'north',
    name: 'North',
    phone: '+44 1',
    urgentLine: '+44 2',
    helpLine: '+44 20 7946 0102',
  };

  test('is a number to press, behind that of the clinic', () => {
    showVisit(plain, { clinic });
    expect(screen.getByRole('link', { name: /help line/ })).toHaveAttribute(
      'href',
      'tel:+442079460102',
    );
  });

  test('is not there at a kiosk', () => {
    showVisit(plain, { clinic, place: 'kiosk' });
    expect(pageText()).not.toContain(clinic.helpLine);
  });
});
