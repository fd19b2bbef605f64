// @vitest-environment jsdom
import { configure, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { decisions } from '../../docs/safety/decisions';
import { hazards, type Hazard } from '../../docs/safety/hazards';
import { ar } from '../../locales/ar';
import arAbout from '../../locales/ar/about.json';
import { en } from '../../locales/en';
import about from '../../locales/en/about.json';
import { ruleset } from '../../rules/ruleset';
import { AboutPage, type AboutPageProps } from '../../src/about/AboutPage';
import type { FigureId } from '../../src/about/evidence';
import { flowOfCheck } from '../../src/about/flowOfCheck';
import { evidenceOf } from '../../tools/evidence';
import { presentVersions } from '../../tools/spokenOf';
import { printed, show } from '../setupDom';

// What is hidden is asked of each of some thousand elements otherwise. The browser tests look at the page as it is seen.
configure({ defaultHidden: true });

const versions = presentVersions(process.cwd());
const counts = { mutants: { passed: 1234, of: 1250 } };

const props: AboutPageProps = {
  by: ruleset,
  textReview: null,
  flow: flowOfCheck(ruleset),
  decisions,
  hazards,
  evidence: evidenceOf(counts, undefined, versions, () => '2026-11-24'),
  versions,
  sourcesOf: ({ sources }) => sources.map((source) => JSON.stringify(source)).join(' '),
};
const english = { ...en, about };
const arabic = { ...ar, about: arAbout };
const showPage = (changes: Partial<AboutPageProps> = {}) =>
  show(<AboutPage {...props} {...changes} />, english);

const section = (id: 'state' | 'rules' | 'decisions' | 'hazards' | 'evidence' | 'flow') =>
  within(screen.getByRole('region', { name: about[id].heading }));
const shownRules = () =>
  [...document.querySelectorAll('[data-about-rule]:not(.filtered-out)')].map((rule) =>
    rule.getAttribute('data-about-rule'),
  );
const everyRule = ruleset.rules.map(({ id }) => id);

describe('the decision table', () => {
  test('shows every rule in the order of the rules, and says how many', () => {
    showPage();
    expect(shownRules()).toEqual(everyRule);
    expect(
      screen.getByText(`Rules shown: ${String(everyRule.length)} of ${String(everyRule.length)}`),
    ).toBeVisible();
  });

  test('filtered by a word, by a sign, and by both', async () => {
    const { user } = showPage();
    const word = screen.getByRole('searchbox', { name: about.rules.filter });
    const sign = screen.getByRole('combobox', { name: about.rules.sign });
    await user.type(word, ' r1-VISION ');
    expect(shownRules()).toEqual(['R1-vision']);
    await user.selectOptions(sign, en.signs.hearing.name);
    expect(shownRules()).toEqual([]);
    expect(screen.getByText(`Rules shown: 0 of ${String(everyRule.length)}`)).toBeVisible();
    await user.clear(word);
    const ofHearing = ruleset.signs.find(({ id }) => id === 'hearing')?.rules.map(({ id }) => id);
    expect(shownRules()).toEqual(ofHearing);
  });

  test('a rule that the filter leaves out is still there for the paper', async () => {
    const { user } = showPage();
    await user.type(screen.getByRole('searchbox'), 'R1-vision');
    expect(document.querySelectorAll('[data-about-rule]')).toHaveLength(everyRule.length);
  });
});

test('every question has every option with its side, and none is quiet that the rules do not call quiet', () => {
  showPage();
  for (const question of ruleset.questions) {
    const rows = [...document.querySelectorAll(`[data-about-question="${question.id}"] tr`)];
    const quiet = rows
      .filter((row) => within(row as HTMLElement).queryByText(about.question.quiet) !== null)
      .map((row) => row.getAttribute('data-about-option'));
    const isMulti = question.kind === 'multi';
    expect(rows).toHaveLength(question.options.length + (isMulti ? 1 : 0));
    expect(quiet.toSorted()).toEqual(isMulti ? ['none'] : question.quiet.toSorted());
  }
});

test('the flow is drawn with a name, and told in words with every question', () => {
  showPage();
  expect(section('flow').getByRole('img', { name: about.flow.drawing })).toBeVisible();
  const words = section('flow').getByText(about.flow.words).closest('details');
  for (const { id, followUpOf } of ruleset.questions) {
    if (followUpOf?.topic === undefined) {
      expect(words).toHaveTextContent(en.questions[id].question);
    } else {
      expect(words).toHaveTextContent(en.questions.topics.options[followUpOf.topic]);
    }
  }
});

test('in a language from right to left the drawing is mirrored, and its words are that language’s', () => {
  show(<AboutPage {...props} />, arabic, 'ar');
  const [first] = screen.getByRole('img').querySelectorAll('text');
  expect(first).toHaveTextContent(ar.app.start.button);
  expect(Number(first?.querySelector('tspan')?.getAttribute('x'))).toBeGreaterThan(180);
});

test('hazards stand the worst first, each severity with its number', () => {
  showPage();
  const headings = section('hazards').getAllByRole('heading', { level: 3 });
  const numberOf = (severity: string) =>
    props.hazards.filter((hazard) => hazard.severity === severity).length;
  expect(headings.map(({ textContent }) => textContent)).toEqual(
    ['Catastrophic', 'Major', 'Considerable', 'Significant'].map(
      (severity) => `${severity}: ${String(numberOf(severity))}`,
    ),
  );
  const shown = [...document.querySelectorAll('[data-about-hazard]')];
  expect(shown).toHaveLength(props.hazards.length);
});

test('a hazard that no test guards says so, and what is left for a person', () => {
  const [first] = hazards;
  if (first === undefined) throw new Error('No hazards');
  const alone: Hazard = { ...first, guards: [], personsTask: 'Watch it' };
  showPage({ hazards: [alone] });
  const there = section('hazards');
  expect(there.getByText(/State: draft/)).toBeVisible();
  expect(there.getByText('Watch it')).toBeVisible();
  expect(there.getByText(about.hazards.unguarded)).toBeVisible();
  expect(there.queryByText(about.hazards.guarded)).toBeNull();
});

describe('a figure', () => {
  const row = (id: FigureId) => {
    const found = document.querySelector<HTMLElement>(`[data-about-figure="${id}"]`);
    if (found === null) throw new Error(`No row for ${id}`);
    return found;
  };

  test('that was measured on what is built is told with its date and command', () => {
    showPage();
    expect(row('mutants')).toHaveTextContent('1,234 of 1,250');
    expect(row('mutants')).toHaveTextContent('npm run test:mutation');
    expect(row('mutants')).toHaveTextContent('November 24, 2026');
    expect(row('mutants')).not.toHaveTextContent(about.evidence.earlier);
  });

  test('that was measured on anything else is told as older', () => {
    showPage({ versions: { ...versions, mutants: '0123456789ab' } });
    expect(row('mutants')).toHaveTextContent('1,234 of 1,250');
    expect(row('mutants')).toHaveTextContent('November 24, 2026');
    expect(row('mutants')).toHaveTextContent(about.evidence.earlier);
  });

  test('that was never measured says so, and has no date', () => {
    showPage();
    expect(row('laws')).toHaveTextContent(about.evidence['not-measured']);
    expect(row('laws')).not.toHaveTextContent('2026');
  });
});

test('who stands behind it: nobody so far, or a clinician with a date', () => {
  const { unmount } = showPage();
  expect(section('state').getByText(about.state.never)).toBeVisible();
  unmount();
  showPage({ by: { ...ruleset, reviewedOn: '2026-12-01' } });
  expect(
    section('state').getByText('Last reviewed by a clinician on December 1, 2026.'),
  ).toBeVisible();
});

test('a link of the contents moves the focus and leaves the address alone', async () => {
  history.replaceState(null, '', '#about');
  const { user } = showPage();
  await user.click(screen.getByRole('link', { name: about.hazards.heading }));
  expect(screen.getByRole('region', { name: about.hazards.heading })).toHaveFocus();
  expect(location.hash).toBe('#about');
});

test('the copy to review goes to the printer, with a line for each part of a signature', async () => {
  const { user } = showPage();
  await user.click(screen.getByRole('button', { name: about.print }));
  expect(printed).toHaveBeenCalledOnce();
  expect(
    [...document.querySelectorAll('.sign-here .blank-line')].map(({ textContent }) => textContent),
  ).toEqual(about.signature.lines);
});
