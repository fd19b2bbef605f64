/** The shape of a sign file: its questions, its rules, and where each rule comes from. */
import type { Condition } from './condition';
import type { ReferenceId } from './references';

/** The three answers of a plain question. "Not sure" is a full answer and counts like "yes". */
export const yesNoNotSure = ['yes', 'no', 'not-sure'] as const;

/**
 * How an old weakness or loss of sight has behaved, the more urgent first. Only the care team's own
 * check makes it quiet.
 */
export const course = [
  'new',
  'worse',
  'came-and-went',
  'stable-unknown',
  'stable-known',
  'not-sure',
] as const;

/**
 * What a question's text has besides the question, its points and its options. `not-counted`: what
 * does not count.
 */
export type TextPart = 'help' | 'not-counted' | 'small-child';

/** When a follow-up is asked: its lead has any answer but "no", or the named topic was picked. */
export interface FollowUpOf {
  readonly question: string;
  readonly topic?: string;
}

/** A question with one answer. `quiet` lists the only answers that may lead to the low result. */
export interface SingleQuestion {
  readonly id: string;
  readonly kind: 'single';
  readonly followUpOf?: FollowUpOf;
  readonly options: readonly string[];
  readonly quiet: readonly string[];
  readonly parts: readonly TextPart[];
  /**
   * What "yes" means, one id a point, in the order of the page. No rule reads which of them it was
   * (I-29).
   */
  readonly points?: readonly string[];
}

/** A question where any number of options may be picked, or none of them on purpose (`[]`). */
export interface MultiQuestion {
  readonly id: string;
  readonly kind: 'multi';
  readonly followUpOf?: undefined;
  readonly options: readonly string[];
  readonly parts: readonly TextPart[];
  readonly points?: undefined;
}

export type Question = SingleQuestion | MultiQuestion;

/**
 * What a rule rests on. `to-sign-off`: a choice of the spec that a clinician must still confirm.
 */
export type EvidenceLevel = 'article' | 'design-card' | 'guidance' | 'safe-side' | 'to-sign-off';

/**
 * `article`: a section of the source article. `reference`: an id in `references.ts`. `general`:
 * general clinical knowledge, not checked.
 */
export type Source =
  { readonly article: string } | { readonly reference: ReferenceId } | { readonly general: true };

export interface Rule {
  readonly id: string;
  readonly when: Condition;
  /** "Call the emergency number first": changes only the order and size of words on the page. */
  readonly callFirst?: true;
  readonly evidence: readonly EvidenceLevel[];
  readonly sources: readonly Source[];
  /** Numbers of the decisions in spec section 11 that this rule rests on. */
  readonly signOff: readonly number[];
}

/** A group of questions that belong to one thing a caregiver may notice. */
export interface Sign {
  readonly id: string;
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
}

/** The article's list of urgent signs, the source of most rules. */
export const urgentList = { article: 'When to see a doctor urgently' } as const;
