/** A result as plain text, to copy, share or save: the same disposition, reasons, version and date as the page (I-26). Pure: what is shown and texts in, text out. */
import { callInsteadFor } from '../../rules/careAdvice';
import type { ReasonId } from '../../rules/ruleset';
import { signList, thingsToNote } from '../../rules/safetyNetting';
import type { Ticks } from '../../rules/ticks';
import type { Reason } from '../../rules/triage';
import type { DiscussNextVisitView, SeekCareNowView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import { tickedPoints, type CardText } from './card/cardText';
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
  readonly emergency?: Pick<Emergency, 'country' | 'number' | 'crisisLine' | 'poisonLine'>;
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
  const because = view.reasons.map(({ rule }) => rule);
  return [
    t('outcome:seek-care-now/heading'),
    ...(view.callFirst
      ? [t('outcome:seek-care-now/call-first')]
      : whereToGo(words, because, result)),
    ...(isPastReview ? [t('app:past-review')] : []),
    ...(view.callFirst
      ? [...sayOnThePhone(t, view), ...untilHelpComes(t, view)]
      : callInstead(t, because)),
    t('outcome:seek-care-now/why/heading'),
    ...groupedReasons(view.reasons).flatMap(({ group, reasons }) =>
      section(
        t(`outcome:seek-care-now/why/${group}`),
        reasons.map((reason) => reasonLines(t, reason, view.ticks)),
      ),
    ),
    ...(view.callFirst ? [] : [...whileYouWait(t, view), ...helpLine(words, clinic)]),
    ...cards.flatMap((card) => cardParts(words, card)),
  ];
}

function whereToGo(
  words: ResultWords,
  because: readonly ReasonId[],
  { clinic, emergency }: ResultShown,
): readonly string[] {
  const { t } = words;
  const line = (label: string, number: string | undefined) =>
    number === undefined ? [] : [`${label}: ${numberInText(words, number)}`];
  return [
    t('outcome:seek-care-now/go/home'),
    ...(because.includes('R8-mood')
      ? line(t('app:clinic/crisis-line'), emergency?.crisisLine)
      : []),
    ...(because.includes('R8-medicines')
      ? line(t('app:clinic/poison-line'), emergency?.poisonLine)
      : []),
    ...(clinic === undefined
      ? [t('outcome:seek-care-now/go/ring')]
      : line(t('app:clinic/or-ring', { clinic: clinic.name }), clinic.urgentLine)),
    t('outcome:seek-care-now/go/no-help'),
  ];
}

function callInstead(t: ResultT, because: readonly ReasonId[]): readonly string[] {
  return [
    t('outcome:seek-care-now/intro'),
    ...section(
      t('outcome:seek-care-now/call-instead/heading'),
      callInsteadFor(because).map((line) => t(`outcome:seek-care-now/call-instead/lines/${line}`)),
    ),
  ];
}

function sayOnThePhone(t: ResultT, { reasons, ticks }: SeekCareNowView): readonly string[] {
  const ticked = reasons.flatMap((reason) => tickedPoints(t, reason, ticks));
  return [
    t('outcome:seek-care-now/call-first-page/say/heading'),
    t('outcome:seek-care-now/call-first-page/say/first'),
    ...section(t('outcome:seek-care-now/call-first-page/say/ticked'), ticked),
    ...(ticked.length === 0 ? [] : [t('outcome:seek-care-now/call-first-page/say/more')]),
    t('outcome:seek-care-now/call-first-page/say/disease'),
  ];
}

const generalLines = (t: ResultT, { advice }: SeekCareNowView) =>
  advice.whileYouWait.map((line) => t(`advice:general/${line}`));

const blocksOf = (t: ResultT, { advice }: SeekCareNowView) =>
  advice.blocks.flatMap(({ id, lines }) =>
    section(
      t(`advice:blocks/${id}/heading`),
      lines.map((line) => adviceLine(t, line)),
    ),
  );

function untilHelpComes(t: ResultT, view: SeekCareNowView): readonly string[] {
  return [
    ...section(t('outcome:seek-care-now/call-first-page/until-help'), generalLines(t, view)),
    ...blocksOf(t, view),
    t('outcome:seek-care-now/call-first-page/no-answer'),
  ];
}

function whileYouWait(t: ResultT, view: SeekCareNowView): readonly string[] {
  return [t('advice:heading'), ...blocksOf(t, view), list(generalLines(t, view)).join('\n')];
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
    ...clinicsPhone(words, clinic),
    ...helpLine(words, clinic),
    ...forNowOnly(t),
    ...notesToBring(t, view),
    ...section(
      t('outcome:sign-list/heading'),
      signList.map((sign) => t(`outcome:sign-list/lines/${sign}`)),
    ),
  ];
}

function clinicsPhone(words: ResultWords, clinic: Clinic | undefined): readonly string[] {
  if (clinic === undefined) return [];
  const label = words.t('app:clinic/call', { clinic: clinic.name });
  return [`${label}: ${numberInText(words, clinic.phone)}`];
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

function reasonLines(t: ResultT, reason: Reason, ticks: Ticks): string {
  const { text, unsure } = reasonWords(t, reason);
  return [
    text,
    ...(unsure.length === 0 ? [] : [t('outcome:seek-care-now/why/not-sure-to'), ...list(unsure)]),
    ...list(tickedPoints(t, reason, ticks)),
  ].join('\n  ');
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
    ...(card.reported.length === 0
      ? []
      : [
          list(card.reported.map(({ sign, ticked }) => [sign, ...list(ticked)].join('\n  '))).join(
            '\n',
          ),
        ]),
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
