/**
 * The first pages of the check, which are in the HTML and work before the app has loaded, and the
 * steps that lead to each.
 */
import type { Answer } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import type { CheckEvent } from '../check/checkMachine';

export interface FirstPage {
  /**
   * The page after an answer to the emergency check is "after-" and the answer: the inline script
   * finds it that way.
   */
  readonly name: string;
  readonly steps: readonly CheckEvent[];
}

const emergencyCheck = ruleset.questionById.get('gate');
const gateOptions: readonly Answer[] = (emergencyCheck?.options ?? []) as readonly Answer[];

const start: CheckEvent = { type: 'START' };
const answerGate = (answer: Answer): CheckEvent => ({ type: 'ANSWER', question: 'gate', answer });
/** In the order of the screens. Start has to come first: it is the one that shows. */
export const firstPages: readonly FirstPage[] = [
  { name: 'start', steps: [] },
  { name: 'emergency-check', steps: [start] },
  ...gateOptions.map((answer) => ({
    name: `after-${String(answer)}`,
    steps: [start, answerGate(answer)],
  })),
];
