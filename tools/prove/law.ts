/** What a law is: a claim about one unknown sheet, or about two that are related. */
import type { Advice } from './adviceTerms';
import type { Term } from './terms';
import type { UnknownSheet } from './translate';

interface Claim {
  /** Which sheets the law speaks of. */
  readonly given: Term;
  /** What must then hold. */
  readonly then: Term;
}

export interface Law {
  /** The invariant's id in spec section 9; a letter is added where it took more than one claim. */
  readonly id: string;
  readonly name: string;
  /** `each`: a law of one sheet. `each-pair`: of a sheet and another one that is related to it. */
  readonly about: 'each' | 'each-pair';
  readonly sheets: 'all' | 'complete';
  claim(a: UnknownSheet, b: UnknownSheet, advice: Advice): Claim;
}
