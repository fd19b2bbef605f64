/** Mutants that no test can kill, because the changed code does the same. Each with its reason; nothing else may survive in the files that decide. */

export interface Equivalent {
  readonly file: string;
  /** The code that was changed, and what it was changed to, to the letter. */
  readonly code: string;
  readonly changedTo: string;
  readonly reason: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'rules/triage.ts',
    code: "question.kind === 'single'",
    changedTo: 'true',
    reason:
      'The list of topics has no quiet answers, so asking it for them throws a TypeError as well. Judging catches either, and the rule counts as one that could not be judged.',
  },
  {
    file: 'src/check/checkMachine.ts',
    code: 'question === undefined',
    changedTo: 'false',
    reason:
      'The guard `hasUnanswered` stands before both ways here, so there is a next question. The line is for the compiler.',
  },
];
