/** Reads `docs/safety/sign-off.md`: what a clinician has to decide, and what was decided. */
import { rowsOf } from './markdownTable';

export interface SignOffDecision {
  /** As the rules name it. */
  readonly number: number;
  readonly decision: string;
  /** Who decided what and when, in the document's words; undefined while nobody has. */
  readonly decided: string | undefined;
}

/** @throws Error that names a row with the wrong number of cells */
export function readDecisions(markdown: string): readonly SignOffDecision[] {
  return rowsOf(markdown, /^\| +\d+ +\|/, 6).map(
    ([number, decision = '', name = '', role = '', date = '', decided = '']) => ({
      number: Number(number),
      decision: decision.replaceAll('`', ''),
      decided: decided === '' ? undefined : [decided, name, role, date].join(', '),
    }),
  );
}
