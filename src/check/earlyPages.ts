/** The first pages of the check, which are in the HTML and work before the app is there, and the steps that lead to each. */
import type { Answer } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { urgentSoFar } from '../../rules/triage';
import type { CheckEvent } from './checkMachine';

export interface EarlyPage {
  readonly name: string;
  readonly steps: readonly CheckEvent[];
}

const emergencyCheck = ruleset.questionById.get('gate');
const gateOptions: readonly Answer[] = (emergencyCheck?.options ?? []) as readonly Answer[];

const start: CheckEvent = { type: 'START' };
const answerGate = (answer: Answer): CheckEvent => ({ type: 'ANSWER', question: 'gate', answer });
const isUrgent = (answer: Answer) => urgentSoFar({ gate: answer }).because.length > 0;

/** Which page follows each answer to the emergency check. */
export const pageAfterGate: Readonly<Record<string, string>> = Object.fromEntries(
  gateOptions.map((answer) => [
    String(answer),
    isUrgent(answer) ? `seek-care-now-${String(answer)}` : 'first-sign',
  ]),
);

/** In the order of the screens. Start has to come first: it is the one that shows. */
export const earlyPages: readonly EarlyPage[] = [
  { name: 'start', steps: [] },
  { name: 'emergency-check', steps: [start] },
  ...gateOptions.map((answer) => ({
    name: pageAfterGate[String(answer)] ?? 'start',
    steps: [start, answerGate(answer)],
  })),
];
