/**
 * A result as plain text, to copy, share or save: the same disposition, reasons, version and date
 * as the page (I-26). Pure: what is shown and texts in, text out.
 */
import { signList, thingsToNote } from '../../rules/safetyNetting';
import type { DiscussNextVisitView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import { momentInWords } from '../platform/time';
import { countryName } from '../ui/countryName';
import type { ResultT } from '../ui/resultTexts';
import { signOffText, textReviewText, versionText } from '../ui/rulesetText';
import { seekCareNowText } from './seekCareNowText';
import {
  helpLine,
  numberInText,
  section,
  topicsToBring,
  type ResultShown,
  type ResultWords,
} from './textParts';

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
      ? seekCareNowText(words, view, result)
      : discussNextVisit(words, view, result)),
    ...end(words, result),
  ]);
}

/**
 * What a calendar entry for the next visit holds: the notes to bring, and that the result was for
 * that moment only.
 */
export function visitNotesText(
  words: ResultWords,
  view: DiscussNextVisitView,
  result: ResultShown,
): string {
  return asText([...notesToBring(words.t, view), ...forNowOnly(words.t), ...end(words, result)]);
}

const asText = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

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
    ...topicsToBring(t, topics),
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
