/** A result as a text and as a page, line by line. */
import type { LanguageTag } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { startI18n } from '../../src/platform/i18n';
import { DiscussNextVisit } from '../../src/outcome/DiscussNextVisit';
import type { ResultShown } from '../../src/outcome/textParts';
import { SeekCareNow } from '../../src/outcome/SeekCareNow';
import { cardTexts } from '../../src/outcome/card/cardText';
import { clinicianCard } from '../../rules/clinicianCard';
import { PageShell } from '../../src/ui/PageShell';
import { resultNamespaces } from '../../src/ui/resultTexts';
import { RulesetNote } from '../../src/ui/RulesetNote';
import { textsByLanguage } from '../../tools/textsByLanguage';
import { emergencyOf } from '../support/emergency';

const takenAt = new Date(2026, 10, 22, 21, 5);
export const clinic = {
  id: 'north',
  name: 'North Clinic',
  phone: '+1 555 010 0100',
  urgentLine: '+1 555 010 0199',
  helpLine: '+1 555 010 0177',
};

export function speakerOf(tag: LanguageTag) {
  const i18n = startI18n(tag, textsByLanguage[tag]);
  return { t: i18n.getFixedT(tag, resultNamespaces), language: tag, dir: i18n.dir() };
}

export function resultOf(
  view: ResultShown['view'],
  tag: LanguageTag,
  isPastReview: boolean,
): ResultShown {
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

export function pageOf({ view, isPastReview }: ResultShown, tag: LanguageTag) {
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
export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => plain(line.replace(/^\s*(?:- )?/u, '')))
    .filter((line) => line !== '');

/**
 * The lines of the page that inform, without what can only be pressed or is an offer of the page
 * itself.
 */
export function linesOnPage(): readonly string[] {
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
export function isSaidOtherwise(line: string, tag: LanguageTag): boolean {
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
