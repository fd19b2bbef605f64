/**
 * The few SMT-LIB words that the translation needs. A truth value is a bit vector with one lane for
 * each sheet under discussion: one lane of unknown answers in a proof, thousands of lanes with
 * known answers when the translation is held against the running code. Both read the very same
 * text; only the width in its first line differs.
 */
export type Term = string;

export const always: Term = 'always';
export const never: Term = 'never';

/** The first lines of every script. @param lanes how many sheets are looked at side by side */
export function preamble(lanes: number): string {
  return [
    `(define-sort Lanes () (_ BitVec ${String(lanes)}))`,
    `(define-fun never () Lanes (_ bv0 ${String(lanes)}))`,
    `(define-fun always () Lanes (bvnot never))`,
  ].join('\n');
}

/** A name with spaces and dots in it, as SMT-LIB quotes it. */
export const symbol = (name: string): Term => `|${name}|`;

export const not = (term: Term): Term => `(bvnot ${term})`;
export const and = (terms: readonly Term[]): Term => joined('bvand', terms, always);
export const or = (terms: readonly Term[]): Term => joined('bvor', terms, never);
export const implies = (given: Term, then: Term): Term => or([not(given), then]);
export const same = (one: Term, other: Term): Term => `(bvxnor ${one} ${other})`;

function joined(operator: string, terms: readonly Term[], ofNone: Term): Term {
  const [first, ...rest] = terms;
  if (first === undefined) return ofNone;
  return rest.length === 0 ? first : `(${operator} ${terms.join(' ')})`;
}

/** Holds where at least two of the terms hold. */
export function atLeastTwo(terms: readonly Term[]): Term {
  return or(terms.map((term, at) => and([term, or(terms.slice(at + 1))])));
}

/** Holds where exactly one of the terms holds. */
export const exactlyOne = (terms: readonly Term[]): Term =>
  and([or(terms), not(atLeastTwo(terms))]);

export const define = (name: Term, as: Term): string => `(define-fun ${name} () Lanes ${as})`;
export const declare = (name: Term): string => `(declare-const ${name} Lanes)`;
export const assert = (term: Term): string => `(assert (= ${term} always))`;
