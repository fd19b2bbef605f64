/** A result as plain text, to copy, share or save: the same disposition, reasons, version and date as the page (I-26). Pure: what is shown and texts in, text out. */
import { callInsteadLines } from '../../rules/careAdvice';
import { signList, thingsToNote } from '../../rules/safetyNetting';
import type { Reason } from '../../rules/triage';
import type { DiscussNextVisitView, SeekCareNowView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import type { CardText } from './card/cardText';
import { countryName } from '../ui/countryName';
import { reasonWords } from './ReasonText';
import type { ResultT } from '../ui/resultTexts';
import {
  signOffText,
  textReviewText,
  versionText,
  type RulesetAbout,
  type TextReview,
} from '../ui/rulesetText';
import { momentInWords } from '../platform/time';
import { groupedReasons } from './reasonGroups';

export interface ResultShown {
  readonly view: SeekCareNowView | DiscussNextVisitView;
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly about: RulesetAbout;
  readonly textReview: TextReview;
  /** The clinician's card in each language that the page shows. */
  readonly cards?: readonly CardText[];
  readonly emergency?: Pick<Emergency, 'country' | 'number'>;
  readonly clinic?: Clinic | undefined;
}

export interface ResultWords {
  readonly t: ResultT;
  /** BCP 47 tag, for dates and times. */
  readonly language: string;
  /** In which direction the language is read. */
  readonly dir: 'ltr' | 'rtl';
}

/**
 * A number that keeps its order wherever the text is pasted: without a letter beside it a receiving program shows
 * `+966 11 123` from the right. The mark is the left-to-right mark, which every program knows that shows Arabic. None in a
 * text that runs left to right, since a field for numbers may refuse what it can't show.
 */
export function numberInText({ dir }: Pick<ResultWords, 'dir'>, number: string): string {
  return dir === 'rtl' ? `\u200E${number}\u200E` : number;
}

/** The whole result, in the order of the page. */
export function outcomeText(words: ResultWords, result: ResultShown): string {
  const { t, language } = words;
  const { view, emergency: { country, number } = {} } = result;
  return asText([
    t('app:name'),
    t('app:emergency'),
    ...(number === undefined || country === undefined
      ? []
      : [
          t('app:emergency-call', {
            number: numberInText(words, number),
            country: countryName(country, language),
          }),
        ]),
    ...(view.page === 'seek-care-now'
      ? seekCareNow(words, view, result)
      : discussNextVisit(words, view, result)),
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

function seekCareNow(
  words: ResultWords,
  view: SeekCareNowView,
  result: ResultShown,
): readonly string[] {
  const { t } = words;
  const { isPastReview, cards = [], clinic } = result;
  const { whileYouWait, blocks } = view.advice;
  return [
    t('outcome:seek-care-now/heading'),
    ...(view.callFirst ? [t('outcome:seek-care-now/call-first')] : whereToGo(words, clinic)),
    ...(isPastReview ? [t('app:past-review')] : []),
    ...(view.callFirst ? [] : callInstead(t)),
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
    ...(view.callFirst ? [t('outcome:seek-care-now/call-first-page/no-answer')] : []),
    ...cards.flatMap((card) => cardParts(words, card)),
  ];
}

function whereToGo(words: ResultWords, clinic: Clinic | undefined): readonly string[] {
  const { t } = words;
  return [
    t('outcome:seek-care-now/go/home'),
    t('outcome:seek-care-now/go/no-help'),
    ...(clinic === undefined
      ? []
      : [
          [
            t('app:clinic/urgent-line', { clinic: clinic.name }),
            numberInText(words, clinic.urgentLine),
          ].join('\n'),
        ]),
    ...helpLine(words, clinic),
  ];
}

function callInstead(t: ResultT): readonly string[] {
  return [
    t('outcome:seek-care-now/intro'),
    ...section(
      t('outcome:seek-care-now/call-instead/heading'),
      callInsteadLines.map((line) => t(`outcome:seek-care-now/call-instead/lines/${line}`)),
    ),
  ];
}

function discussNextVisit(
  words: ResultWords,
  view: DiscussNextVisitView,
  { isPastReview, clinic }: ResultShown,
): readonly string[] {
  const { t } = words;
  return [
    t('outcome:discuss-next-visit/heading'),
    ...(view.notes.includes('earlier-visit')
      ? [t('outcome:discuss-next-visit/notes/lines/earlier-visit')]
      : []),
    ...(isPastReview ? [t('app:past-review')] : []),
    t('outcome:discuss-next-visit/intro'),
    ...forNowOnly(t),
    ...helpLine(words, clinic),
    ...notesToBring(t, view),
    ...section(
      t('outcome:sign-list/heading'),
      signList.map((sign) => t(`outcome:sign-list/lines/${sign}`)),
    ),
  ];
}

function helpLine(words: ResultWords, clinic: Clinic | undefined): readonly string[] {
  if (clinic?.helpLine === undefined) return [];
  const label = words.t('app:clinic/help-line', { clinic: clinic.name });
  return [`${label}\n${numberInText(words, clinic.helpLine)}`];
}

function forNowOnly(t: ResultT): readonly string[] {
  return [t('outcome:discuss-next-visit/for-now-only'), t('outcome:discuss-next-visit/again')];
}

function notesToBring(t: ResultT, { notes, topics }: DiscussNextVisitView): readonly string[] {
  return [
    ...section(
      t('outcome:discuss-next-visit/notes/heading'),
      notes
        .filter((note) => note !== 'earlier-visit')
        .map((note) => t(`outcome:discuss-next-visit/notes/lines/${note}`)),
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

function cardParts(words: ResultWords, card: CardText): readonly string[] {
  const { careTeam } = card;
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
    [
      card.careTeamPhone,
      ...(careTeam === undefined ? [] : [careTeam.name, numberInText(words, careTeam.phone)]),
    ].join('\n'),
    card.rules.join('\n'),
  ];
}
