/** A result as plain text, to copy, share or save: the same disposition, reasons, version and date as the page (I-26). Pure: what is shown and texts in, text out. */
import { callNowLines } from '../../rules/careAdvice';
import { signList, thingsToNote } from '../../rules/safetyNetting';
import type { Reason } from '../../rules/triage';
import type { DiscussNextVisitView, SeekCareNowView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import type { CardText } from '../ui/cardText';
import { reasonWords } from '../ui/ReasonText';
import type { ResultT } from '../ui/resultTexts';
import {
  signOffText,
  textReviewText,
  versionText,
  type RulesetAbout,
  type TextReview,
} from '../ui/rulesetText';
import { momentInWords } from '../ui/time';
import { groupedReasons } from './reasonGroups';

export interface ResultShown {
  readonly view: SeekCareNowView | DiscussNextVisitView;
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly about: RulesetAbout;
  readonly textReview: TextReview;
  /** The clinician's card in each language that the page shows. */
  readonly cards?: readonly CardText[];
  readonly emergencyNumber?: string | undefined;
  readonly clinic?: Clinic | undefined;
}

export interface ResultWords {
  readonly t: ResultT;
  /** BCP 47 tag, for dates and times. */
  readonly language: string;
}

/** The whole result, in the order of the page. */
export function outcomeText(words: ResultWords, result: ResultShown): string {
  const { t } = words;
  const { view, emergencyNumber: number } = result;
  return asText([
    t('app:name'),
    t('app:emergency'),
    ...(number === undefined ? [] : [t('app:emergency-call', { number })]),
    ...(view.page === 'seek-care-now'
      ? seekCareNow(t, view, result)
      : discussNextVisit(t, view, result)),
    ...end(words, result),
  ]);
}

/** What a calendar entry for the next visit holds: the notes to bring, and that the result was for that moment only. */
export function visitNotesText(
  words: ResultWords,
  view: DiscussNextVisitView,
  result: ResultShown,
): string {
  return asText([...notesToBring(words.t, view), ...forNowOnly(words.t), ...end(words, result)]);
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [[heading, ...list(lines)].join('\n')];
const asText = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

function seekCareNow(t: ResultT, view: SeekCareNowView, result: ResultShown): readonly string[] {
  const { isPastReview, cards = [], clinic } = result;
  const { whileYouWait, blocks } = view.advice;
  return [
    t('outcome:seek-care-now/heading'),
    ...(view.callFirst ? [t('outcome:seek-care-now/call-first')] : []),
    t('outcome:seek-care-now/intro'),
    ...(isPastReview ? [t('app:past-review')] : []),
    ...section(
      t('outcome:seek-care-now/call-now/heading'),
      callNowLines.map((line) => t(`outcome:seek-care-now/call-now/lines/${line}`)),
    ),
    t('outcome:seek-care-now/go/home'),
    ...(clinic === undefined
      ? []
      : [`${t('app:clinic/urgent-line', { clinic: clinic.name })}\n${clinic.urgentLine}`]),
    ...(view.callFirst ? [] : helpLine(t, clinic)),
    t('outcome:seek-care-now/why/heading'),
    ...groupedReasons(view.reasons).flatMap(({ group, reasons }) =>
      section(
        t(`outcome:seek-care-now/why/${group}`),
        reasons.map((reason) => reasonLines(t, reason)),
      ),
    ),
    ...section(
      t('advice:heading'),
      whileYouWait.map((line) => t(`advice:general/${line}`)),
    ),
    ...blocks.flatMap(({ id, lines }) =>
      section(
        t(`advice:blocks/${id}/heading`),
        lines.map((line) => adviceLine(t, line)),
      ),
    ),
    ...cards.flatMap(cardParts),
  ];
}

function discussNextVisit(
  t: ResultT,
  view: DiscussNextVisitView,
  { isPastReview, clinic }: ResultShown,
): readonly string[] {
  return [
    t('outcome:discuss-next-visit/heading'),
    ...(isPastReview ? [t('app:past-review')] : []),
    t('outcome:discuss-next-visit/intro'),
    ...forNowOnly(t),
    ...helpLine(t, clinic),
    ...notesToBring(t, view),
    ...section(
      t('outcome:sign-list/heading'),
      signList.map((sign) => t(`outcome:sign-list/lines/${sign}`)),
    ),
  ];
}

function helpLine(t: ResultT, clinic: Clinic | undefined): readonly string[] {
  return clinic?.helpLine === undefined
    ? []
    : [`${t('app:clinic/help-line', { clinic: clinic.name })}\n${clinic.helpLine}`];
}

function forNowOnly(t: ResultT): readonly string[] {
  return [t('outcome:discuss-next-visit/for-now-only'), t('outcome:discuss-next-visit/again')];
}

function notesToBring(t: ResultT, { notes, topics }: DiscussNextVisitView): readonly string[] {
  return [
    ...section(
      t('outcome:discuss-next-visit/notes/heading'),
      notes.map((note) => t(`outcome:discuss-next-visit/notes/lines/${note}`)),
    ),
    ...section(
      t('outcome:discuss-next-visit/topics/heading'),
      topics.map((topic) => t(`questions:topics/options/${topic}`)),
    ),
    ...section(
      t('outcome:discuss-next-visit/things-to-note/heading'),
      thingsToNote.map((line) => t(`outcome:discuss-next-visit/things-to-note/lines/${line}`)),
    ),
  ];
}

function end(
  { t, language }: ResultWords,
  { takenAt, about, textReview }: ResultShown,
): readonly string[] {
  return [
    `${t('app:disclaimer-heading')}\n${t('app:disclaimer')}`,
    ...(takenAt === undefined ? [] : [t('outcome:taken-at', momentInWords(takenAt, language))]),
    t('outcome:caregiver-says'),
    signOffText(t, language, about),
    textReviewText(t, language, textReview),
    versionText(t, language, about),
  ];
}

function reasonLines(t: ResultT, reason: Reason): string {
  const { text, unsure } = reasonWords(t, reason);
  return unsure.length === 0
    ? text
    : [text, t('outcome:seek-care-now/why/not-sure-to'), ...list(unsure)].join('\n  ');
}

function adviceLine(t: ResultT, line: string): string {
  const [block = '', name = ''] = line.split('/');
  return t(`advice:blocks/${block}/lines/${name}` as 'advice:blocks/worry/lines/say-first');
}

function cardParts(card: CardText): readonly string[] {
  return [
    card.heading,
    card.who,
    ...(card.answered === undefined ? [] : [card.answered]),
    ...(card.reported.length === 0 ? [] : [list(card.reported).join('\n')]),
    ...section(
      card.notSureHeading,
      card.notSure.map(({ sign, questions }) => [sign, ...list(questions)].join('\n  ')),
    ),
    list(card.toKnow).join('\n'),
    [card.careTeamPhone, ...card.careTeam].join('\n'),
    card.rules.join('\n'),
  ];
}
