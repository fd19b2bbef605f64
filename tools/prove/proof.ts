/** A solver that has been told about one ruleset and two unknown sheets, ready to be asked. */
import type { Ruleset } from '../../rules/ruleset';
import { adviceDefinitions, ourAdvice, type Advice } from './adviceTerms';
import { declareSheet, type SheetName } from './answerTerms';
import { asTriageReads, type Reading } from './reading';
import { openSession, type Session } from './solver';
import { preamble } from './terms';
import { definitions, unknownSheet, type UnknownSheet } from './translate';

/** What is under proof: the rules, how answers are read, and the advice. */
export interface Subject {
  readonly ruleset: Ruleset;
  readonly reading?: Reading;
  readonly advice?: Advice;
}

export interface Proof {
  readonly session: Session;
  readonly a: UnknownSheet;
  readonly b: UnknownSheet;
  readonly advice: Advice;
}

/** The SMT-LIB text that says what the sheets are and what the rules make of them. */
export function script(
  { ruleset, reading = asTriageReads, advice = ourAdvice }: Subject,
  sheets: readonly SheetName[] = ['a', 'b'],
): string {
  return [
    preamble(1),
    ...sheets.flatMap((name) => {
      const sheet = unknownSheet(ruleset, name);
      return [
        declareSheet(sheet),
        ...definitions(ruleset, name, reading),
        ...adviceDefinitions(sheet, advice),
      ];
    }),
  ].join('\n');
}

/**
 * Opens a proof about the subject; one about sheet `a` alone is faster. Close its session when
 * done.
 */
export async function openProof(subject: Subject, sheets?: readonly SheetName[]): Promise<Proof> {
  const session = await openSession(script(subject, sheets));
  const { ruleset, advice = ourAdvice } = subject;
  return { session, a: unknownSheet(ruleset, 'a'), b: unknownSheet(ruleset, 'b'), advice };
}
