/** Mutants that no test can kill, because the changed code does the same. Each with its reason; nothing else may survive in the files that decide. */

export interface Equivalent {
  readonly file: string;
  /** The code that was changed, and what it was changed to, to the letter. */
  readonly code: string;
  readonly changedTo: string;
  readonly reason: string;
}

export const equivalents: readonly Equivalent[] = [];
