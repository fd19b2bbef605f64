/**
 * How answers are read. The proof uses `asTriageReads`; the negative controls break one point at a
 * time.
 */
import type { QuestionId } from '../../rules/questions';

export interface Reading {
  /** What a missing answer is to a rule. */
  readonly missing: { readonly triage: 'loud' | 'quiet'; readonly 'so-far': 'loud' | 'quiet' };
  /** What "not sure" is to a rule, beyond what the question's own quiet answers say. */
  readonly notSure: { readonly triage: 'loud' | 'quiet'; readonly 'so-far': 'loud' | 'quiet' };
  /** Whether an open question without an answer is a reason of its own. */
  readonly incomplete: 'counts' | 'forgotten';
  /** Questions whose missing answer is quiet, and that nobody has to answer. */
  readonly overlooked: readonly QuestionId[];
  /** When a follow-up of a yes/no question is open. */
  readonly followUpsOpen: 'unless-no' | 'on-yes' | 'always';
  /** How many reasons it takes for "Seek care now". */
  readonly reasonsNeeded: 1 | 2;
}

/** What `rules/judgements.ts` and `rules/answerSheet.ts` do. */
export const asTriageReads: Reading = {
  missing: { triage: 'loud', 'so-far': 'quiet' },
  notSure: { triage: 'loud', 'so-far': 'loud' },
  incomplete: 'counts',
  overlooked: [],
  followUpsOpen: 'unless-no',
  reasonsNeeded: 1,
};
