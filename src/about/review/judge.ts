/** What still stands between a review and a sign-off. */
import { decisions } from '../../../docs/safety/decisions';
import { changesBetween, fingerprint, type Change } from './fingerprint';
import type { Present } from './present';
import type { Confirmed, Decided, Review, Reviewer } from './reviewFile';

export type Refusal =
  | { readonly kind: 'open' | 'twice' | 'changed' | 'not-there'; readonly number: number }
  | { readonly kind: 'not-agreed'; readonly number: number; readonly choice: Decided['choice'] }
  | { readonly kind: 'other-rules'; readonly changes: readonly Change[] }
  | { readonly kind: 'nobody'; readonly field: keyof Reviewer };

/**
 * Empty when the rules may count as signed off: every decision agreed, each on what it is about
 * now, by somebody with name, role and date, and all of it on the present fingerprint.
 */
export function refusals(review: Review, present: Present): readonly Refusal[] {
  const numbers = decisions.map(({ number }) => number);
  const nobody = (['name', 'role', 'date'] as const)
    .filter((field) => review.reviewer[field].trim() === '')
    .map((field): Refusal => ({ kind: 'nobody', field }));
  const other: readonly Refusal[] =
    review.fingerprint === present.fingerprint
      ? []
      : [{ kind: 'other-rules', changes: changesBetween(review.seen, present.items) }];
  const ofDecisions = numbers.flatMap((number): readonly Refusal[] => {
    const answers = review.decisions.filter((one) => one.number === number);
    const [first] = answers;
    if (first === undefined) return [{ kind: 'open', number }];
    if (answers.length > 1) return [{ kind: 'twice', number }];
    if (first.fingerprint !== present.ofDecision.get(number)) return [{ kind: 'changed', number }];
    return first.choice === 'agreed' ? [] : [{ kind: 'not-agreed', number, choice: first.choice }];
  });
  const unknown = review.decisions
    .filter(({ number }) => !numbers.includes(number))
    .map(({ number }): Refusal => ({ kind: 'not-there', number }));
  return [...nobody, ...other, ...ofDecisions, ...unknown];
}

/**
 * Two reviews as one: who agree count once, and where they differ both answers stay, so that a
 * person must choose.
 */
export function mergedDecisions<One extends Omit<Decided, 'by'>>(
  ours: readonly One[],
  theirs: readonly One[],
): readonly One[] {
  const isSame = (a: One, b: One) =>
    a.number === b.number &&
    a.choice === b.choice &&
    a.reason === b.reason &&
    a.fingerprint === b.fingerprint;
  const added = theirs.filter((one) => !ours.some((other) => isSame(one, other)));
  return [...ours, ...added].sort((a, b) => a.number - b.number);
}

/** Words alone: no rule, question, answer, order or decision is another one. */
export const isOfWordsAlone = (changes: readonly Change[]): boolean =>
  changes.length > 0 && changes.every(({ name }) => name.startsWith('text/'));

/** What is confirmed: the text before and the one now. */
export const markOfChange = ({ before, now }: Change): string =>
  fingerprint([before ?? null, now ?? null]);

/** The changes that nobody has confirmed as they are. */
export const unconfirmed = (
  changes: readonly Change[],
  { texts }: Pick<Confirmed, 'texts'>,
): readonly Change[] => changes.filter((one) => texts[one.name] !== markOfChange(one));
