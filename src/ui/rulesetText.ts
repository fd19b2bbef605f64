/**
 * Which rules decided, until when they hold, and whether a clinician has signed them off, in words.
 */
import type { Ruleset } from '../../rules/ruleset';
import type { ResultT } from './resultTexts';
import { dateInWords } from '../platform/time';

export type RulesetAbout = Pick<Ruleset, 'version' | 'reviewBy' | 'signOff' | 'formerSignOff'>;

/** A clinician's check of the words of this language, or null while none has checked them. */
export type TextReview = { readonly name: string; readonly date: string } | null;

/** Whether a clinician stands behind the rules, and who; or stood behind an earlier version. */
export function signOffText(t: ResultT, language: string, about: RulesetAbout): string {
  const { signOff, formerSignOff: former = null } = about;
  if (signOff !== null)
    return t('app:signed-off', { ...signOff, date: dateInWords(signOff.date, language) });
  if (former === null) return t('app:unreviewed');
  const date = dateInWords(former.date, language);
  return t('app:signed-off-earlier', { ...former, date });
}

/** The version, and the day by which it is to be reviewed. */
export function versionText(t: ResultT, language: string, about: RulesetAbout): string {
  const { version, reviewBy } = about;
  return t('app:version', { version, date: dateInWords(reviewBy, language) });
}

/** Whether a clinician has checked the words of this language, and who. */
export function textReviewText(t: ResultT, language: string, review: TextReview): string {
  return review === null
    ? t('app:texts-unreviewed')
    : t('app:texts-reviewed', { ...review, date: dateInWords(review.date, language) });
}
