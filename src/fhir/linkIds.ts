/** What items are called that are no question; a question's item has the id of the question. */
import type { QuestionId } from '../../rules/questions';
import type { SignId } from '../../rules/ruleset';

/** A sign and its first question can have the same id, and a link id may be there once only. */
export function groupLinkId(sign: SignId): string {
  return `sign.${sign}`;
}

export function helpLinkId(question: QuestionId): string {
  return `${question}/help`;
}

/** Which points of the question fit: beside its answer, never instead of it (I-29). */
export function pointsLinkId(question: QuestionId): string {
  return `${question}.points`;
}

/** @param index from 0 */
export function noticeLinkId(index: number): string {
  return `notice.${String(index + 1)}`;
}
