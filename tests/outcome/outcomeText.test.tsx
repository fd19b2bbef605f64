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
import { startI18n } from '../../src/platform/i18n';
import type { DiscussNextVisitView, SeekCareNowView } from '../../src/check/checkView';
import { DiscussNextVisit } from '../../src/outcome/DiscussNextVisit';
import { outcomeText, visitNotesText } from '../../src/outcome/outcomeText';
import type { ResultShown } from '../../src/outcome/textParts';
import { SeekCareNow } from '../../src/outcome/SeekCareNow';
import { cardTexts } from '../../src/outcome/card/cardText';
import { clinicianCard } from '../../rules/clinicianCard';
import { PageShell } from '../../src/ui/PageShell';
import { resultNamespaces } from '../../src/ui/resultTexts';
import { RulesetNote } from '../../src/ui/RulesetNote';
import { textsByLanguage } from '../../tools/textsByLanguage';
import { Walk, answer, callFirst, seekCareNowOf, sightIsNew } from '../check/walk';
import { show } from '../setupDom';
import { emergencyOf } from '../support/emergency';
import { isEnglishOrArabic, wideRows } from '../../tools/wide';

const takenAt = new Date(2026, 10, 22, 21, 5);
const clinic = {
  id: 'north',
  name: 'North Clinic',
  phone: '+1 555 010 0100',
  urgentLine: '+1 555 010 0199',
  helpLine: '+1 555 010 0177',
};

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

function speakerOf(tag: LanguageTag) {
  const i18n = startI18n(tag, textsByLanguage[tag]);
  return { t: i18n.getFixedT(tag, resultNamespaces), language: tag, dir: i18n.dir() };
}

function resultOf(view: ResultShown['view'], tag: LanguageTag, isPastReview: boolean): ResultShown {
  const staff = tag === 'en' ? undefined : speakerOf('en');
  const reasons = view.page === 'seek-care-now' ? view.reasons : [];
  const content = {
    lines: clinicianCard,
    reasons,
    ticks: view.page === 'seek-care-now' ? view.ticks : {},
    takenAt,
    about: ruleset,
    careTeam: clinic,
  };
  return {
    view,
    takenAt,
    isPastReview,
    about: ruleset,
    textReview: null,
    cards: cardTexts(speakerOf(tag), staff, {
      ...content,
      // The page of "call first" holds no other number (I-30); what the team is shown does.
      ...(view.page === 'seek-care-now' && view.callFirst ? { careTeam: undefined } : {}),
    }),
    emergency: emergencyOf({ country: 'IE', number: '112' }),
    clinic,
  };
}

function pageOf({ view, isPastReview }: ResultShown, tag: LanguageTag) {
  const emergency = emergencyOf({
    countries: ['IE'],
    country: 'IE',
    number: '112',
  });
  const shared = { takenAt, isPastReview, textReview: null, mayPrint: true };
  const acts = {
    onLookAgain: () => undefined,
    onAnswerRest: () => undefined,
    onStartAgain: () => undefined,
    onBack: () => undefined,
  };
  const staff = tag === 'en' ? undefined : speakerOf('en');
  return (
    <PageShell tools={null} footer={<RulesetNote about={ruleset} textReview={null} />}>
      {view.page === 'seek-care-now' ? (
        <SeekCareNow
          {...acts}
          {...shared}
          view={view}
          emergency={emergency}
          clinic={clinic}
          staff={staff}
        />
      ) : (
        <DiscussNextVisit
          {...acts}
          {...shared}
          place="home"
          view={view}
          emergency={emergency}
          clinic={clinic}
        />
      )}
    </PageShell>
  );
}

const plain = (text: string) =>
  text
    .replaceAll(/[\u200E\u2068\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => plain(line.replace(/^\s*(?:- )?/u, '')))
    .filter((line) => line !== '');

/**
 * The lines of the page that inform, without what can only be pressed or is an offer of the page
 * itself.
 */
function linesOnPage(): readonly string[] {
  const copy = document.body.cloneNode(true) as HTMLElement;
  const pressed =
    'button, .fold:not([data-advice-block] *) > summary, .lazy-details, .skip-link, .country-select, .answer-rest, .take-away, [role=status]';
  // In the words of the text: the state of the review, why and when, and each number with its
  // label.
  const saidOtherwise = '.trial-tag, .in-one-line, .emergency-call, .other-line';
  for (const part of copy.querySelectorAll(saidOtherwise)) part.remove();
  for (const part of copy.querySelectorAll(pressed)) part.remove();
  for (const part of copy.querySelectorAll('li ul')) part.before('\n');
  for (const part of copy.querySelectorAll('p, li, h1, h2, h3, summary, span, a, strong, bdi'))
    part.append('\n');
  for (const part of copy.querySelectorAll('bdi, span, strong')) part.before('\n');
  return linesOf(copy.textContent);
}

/** What the page says in other words, or by a button with a number. */
function isSaidOtherwise(line: string, tag: LanguageTag): boolean {
  const { app, outcome } = textsByLanguage[tag];
  const labels = [
    app['emergency-call'],
    app.clinic['or-ring'],
    app.clinic.call,
    app.clinic['help-line'],
  ];
  const starts = [...labels, outcome['taken-at']].map((label) =>
    plain(label.replace(/^\{\{\w+\}\}/u, clinic.name).split('{{')[0] ?? ''),
  );
  return (
    line === app.emergency ||
    line === app.name ||
    line === clinic.helpLine ||
    starts.some((start) => start !== '' && line.startsWith(start)) ||
    labels.some((label) => plain(label.replace(/\{\{\w+\}\}/u, clinic.name)) === line)
  );
}

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
