// @vitest-environment jsdom
/**
 * I-26: what a person takes along says what the page says. The page is rendered and the two are
 * held against each other, line by line.
 */
import { describe, expect, test } from 'vitest';
import { languages, type LanguageTag } from '../../locales';
import { ruleset, type ReasonId } from '../../rules/ruleset';
import { visitNotes } from '../../rules/safetyNetting';
import type { Reason } from '../../rules/reasons';
import type { DiscussNextVisitView, SeekCareNowView } from '../../src/check/checkView';
import { outcomeText, visitNotesText } from '../../src/outcome/outcomeText';
import { textsByLanguage } from '../../tools/textsByLanguage';
import { Walk, answer, callFirst, seekCareNowOf, sightIsNew } from '../check/walk';
import { show } from '../setupDom';
import { isEnglishOrArabic, wideRows } from '../../tools/wide';
import {
  clinic,
  speakerOf,
  resultOf,
  pageOf,
  linesOf,
  linesOnPage,
  isSaidOtherwise,
} from './textAndPage';

const allReasons: readonly Reason[] = [...ruleset.rules.map(({ id }) => id), 'R-INVALID'].map(
  (rule) => ({ rule: rule as ReasonId, answers: [], sure: true }),
);
// prettier-ignore
const urgent: readonly (readonly [string, SeekCareNowView])[] = [
  ['a sign that was reported', sightIsNew],
  ['call first', callFirst],
  ['a sign that was not sure',
    seekCareNowOf(Walk.asking('head-pressure').answering({ headache: 'yes', 'headache.severe': 'not-sure' }))],
  ['a worry', seekCareNowOf(Walk.asking('worry').then(answer('worry', 'not-sure')))],
  ['every reason there is', { ...sightIsNew, reasons: allReasons }],
  ['what was picked in the rest', { ...sightIsNew, topics: ['limp', 'teeth'] }],
];
const quiet: DiscussNextVisitView = {
  page: 'discuss-next-visit',
  notes: [],
  topics: [],
  ticks: {},
};
const topics = ruleset.questions.flatMap(({ id, options }) => (id === 'topics' ? options : []));
const low: readonly (readonly [string, DiscussNextVisitView])[] = [
  ['nothing to add', quiet],
  ['every note and topic', { ...quiet, notes: visitNotes, topics } as DiscussNextVisitView],
];

const cases = wideRows(languages, isEnglishOrArabic).flatMap(({ tag }) =>
  [...urgent, ...low].map(([name, view]) => ({ tag, name, view })),
);

describe('I-26 the text and the page say the same', () => {
  test.each(cases)('I-26 $tag, $view.page, $name', ({ tag, view }) => {
    const result = resultOf(view, tag, true);
    const whole = outcomeText(speakerOf(tag), result);
    const text = linesOf(whole);
    show(pageOf(result, tag), textsByLanguage[tag], tag);
    const page = linesOnPage();
    expect(page.length).toBeGreaterThan(20);
    expect(
      page.filter((line) => !text.includes(line)),
      'on the page only',
    ).toEqual([]);
    expect(
      text.filter((line) => !page.includes(line) && !isSaidOtherwise(line, tag)),
      'in the text only',
    ).toEqual([]);
    for (const { href } of document.links) {
      if (href.startsWith('tel:'))
        expect(whole.replaceAll(/[^\d+]/gu, '')).toContain(href.slice(4));
    }
  });

  test.each(cases)('I-26 $tag, $view.page, $name: in the order of the page', ({ tag, view }) => {
    const { outcome } = textsByLanguage[tag];
    const text = outcomeText(speakerOf(tag), resultOf(view, tag, false));
    const heading = outcome[view.page].heading;
    const order =
      view.page === 'seek-care-now'
        ? [
            heading,
            ...(view.callFirst
              ? [outcome['seek-care-now']['call-first']]
              : [
                  outcome['seek-care-now'].go.home,
                  outcome['seek-care-now']['call-instead'].heading,
                ]),
            outcome['seek-care-now'].why.heading,
            ...(view.callFirst ? [] : [textsByLanguage[tag].advice.heading]),
            textsByLanguage[tag].clinicianCard.heading,
          ]
        : [heading, outcome['discuss-next-visit'].again, outcome['sign-list'].heading];
    const places = [...order, textsByLanguage[tag].app.disclaimer].map((line) =>
      text.indexOf(line),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('I-26 it names neither result but its own', () => {
    const words = speakerOf('en');
    const { outcome } = textsByLanguage.en;
    const now = outcomeText(words, resultOf(sightIsNew, 'en', false));
    expect(linesOf(now)).toContain(outcome['seek-care-now'].heading);
    expect(now).not.toContain(outcome['discuss-next-visit'].heading);
    const visit = outcomeText(words, resultOf(quiet, 'en', false));
    expect(linesOf(visit)).toContain(outcome['discuss-next-visit'].heading);
    expect(linesOf(visit)).not.toContain(outcome['seek-care-now'].heading);
  });
});

describe('a number in a text that leaves the page', () => {
  const numbers = ['112', clinic.urgentLine, clinic.phone];
  const textIn = (tag: LanguageTag) =>
    outcomeText(speakerOf(tag), resultOf(sightIsNew, tag, false));

  test.each(numbers)('%s is between marks in Arabic, in the English card too', (number) => {
    const text = textIn('ar');
    expect(text).toContain(`\u200E${number}\u200E`);
    expect(text.split(number)).toHaveLength(text.split(`\u200E${number}\u200E`).length);
  });

  test.each(['en', 'es'] as const)('%s: no invisible mark, which a field may refuse', (tag) => {
    const text = textIn(tag);
    for (const number of numbers) expect(text).toContain(number);
    expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
  });
});

describe('the notes for the calendar', () => {
  test('are the notes to bring, with the day, the version and that they were for now only', () => {
    const words = speakerOf('en');
    const [, [, view]] = low as readonly [unknown, (typeof low)[number]];
    const notes = linesOf(visitNotesText(words, view, resultOf(view, 'en', false)));
    const { outcome, questions, app } = textsByLanguage.en;
    const visit = outcome['discuss-next-visit'];
    for (const line of [
      ...Object.values(visit.notes.lines).slice(1),
      ...Object.values(visit['things-to-note'].lines),
      ...topics.map((topic) => (questions.topics.options as Record<string, string>)[topic] ?? ''),
      visit['for-now-only'],
      visit.again,
      app.disclaimer,
    ]) {
      expect(notes).toContain(line);
    }
    expect(notes.join('\n')).toContain('November 22, 2026');
    expect(notes.join('\n')).toContain(ruleset.version);
  });
});
