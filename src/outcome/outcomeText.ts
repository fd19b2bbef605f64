/** A result as plain text, to copy, share or save: the same disposition, reasons, version and date as the page (I-26). Pure: view and texts in, text out. */
import { callNowLines } from '../../rules/careAdvice';
import { signList, thingsToNote } from '../../rules/safetyNetting';
import type { DiscussNextVisitView, SeekCareNowView } from '../check/checkView';
import type { CardText } from '../ui/cardText';
import { reasonWords } from '../ui/ReasonText';
import type { ResultT } from '../ui/resultTexts';
import { signOffText, versionText, type RulesetAbout } from '../ui/rulesetText';
import { momentInWords } from '../ui/time';
import { groupedReasons } from './reasonGroups';

export interface ResultWords {
  readonly t: ResultT;
  /** BCP 47 tag, for dates and times. */
  readonly language: string;
}

export interface ResultShown {
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly about: RulesetAbout;
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [[heading, ...list(lines)].join('\n')];
const asText = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

/** "Seek care now" with its card. @param cards the card in each language that the page shows */
export function seekCareNowText(
  words: ResultWords,
  view: SeekCareNowView,
  shown: ResultShown,
  cards: readonly CardText[],
): string {
  const { t } = words;
  const { whileYouWait, blocks } = view.advice;
  return asText([
    ...top(words),
    t('outcome:seek-care-now/heading'),
    ...(view.callFirst ? [t('outcome:seek-care-now/call-first')] : []),
    t('outcome:seek-care-now/intro'),
    ...(shown.isPastReview ? [t('app:past-review')] : []),
    ...section(
      t('outcome:seek-care-now/call-now/heading'),
      callNowLines.map((line) => t(`outcome:seek-care-now/call-now/lines/${line}`)),
    ),
    t('outcome:seek-care-now/go/home'),
    t('outcome:seek-care-now/why/heading'),
    ...groupedReasons(view.reasons).flatMap(({ group, reasons }) =>
      section(
        t(`outcome:seek-care-now/why/${group}`),
        reasons.map((reason) => reasonLine(t, reason)),
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
    ...end(words, shown),
  ]);
}

/** "Discuss at next visit" with the full list of signs. */
export function discussNextVisitText(
  words: ResultWords,
  view: DiscussNextVisitView,
  shown: ResultShown,
): string {
  const { t } = words;
  return asText([
    ...top(words),
    t('outcome:discuss-next-visit/heading'),
    ...(shown.isPastReview ? [t('app:past-review')] : []),
    t('outcome:discuss-next-visit/intro'),
    ...forNowOnly(t),
    ...notesToBring(t, view),
    ...section(
      t('outcome:sign-list/heading'),
      signList.map((sign) => t(`outcome:sign-list/lines/${sign}`)),
    ),
    ...end(words, shown),
  ]);
}

/** What a calendar entry for the next visit holds: the notes to bring, and that the result was for that moment only. */
export function visitNotesText(
  words: ResultWords,
  view: DiscussNextVisitView,
  shown: ResultShown,
): string {
  const { t } = words;
  return asText([...notesToBring(t, view), ...forNowOnly(t), ...end(words, shown)]);
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

function top({ t }: ResultWords): readonly string[] {
  return [t('app:name'), t('app:emergency')];
}

function end({ t, language }: ResultWords, shown: ResultShown): readonly string[] {
  const { takenAt, about } = shown;
  return [
    `${t('app:disclaimer-heading')}\n${t('app:disclaimer')}`,
    ...(takenAt === undefined ? [] : [t('outcome:taken-at', momentInWords(takenAt, language))]),
    t('outcome:caregiver-says'),
    versionText(t, language, about),
    signOffText(t, language, about),
  ];
}

function reasonLine(t: ResultT, reason: Parameters<typeof reasonWords>[1]): string {
  const { text, unsure } = reasonWords(t, reason);
  const named = unsure.map((question) => `  - ${question}`);
  return named.length === 0
    ? text
    : [text, `  ${t('outcome:seek-care-now/why/not-sure-to')}`, ...named].join('\n');
}

function adviceLine(t: ResultT, line: string): string {
  const [block = '', name = ''] = line.split('/');
  return t(`advice:blocks/${block}/lines/${name}` as 'advice:blocks/worry/lines/say-first');
}

function cardParts(card: CardText): readonly string[] {
  return [
    `${card.heading}\n${card.who}`,
    ...section(card.answered ?? card.who, card.reported),
    ...section(
      card.notSureHeading,
      card.notSure.map(({ sign, questions }) =>
        [sign, ...questions.map((question) => `  - ${question}`)].join('\n'),
      ),
    ),
    list(card.toKnow).join('\n'),
  ];
}
