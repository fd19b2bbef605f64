/**
 * What the low result must carry: the signs that mean "now" on any day, and notes that follow from
 * quiet answers (spec section 7).
 */
import type { AnswerSheet } from './answerSheet';
import { isPicked } from './answerSheet';
import { any, loud, picked, read, type Condition } from './condition';
import type { AnswerTo } from './questions';

/**
 * The full list of urgent signs: on the low result, on the handout, and as plain text when no
 * script runs.
 */
export const signList = [
  'emergency',
  'sight',
  'hearing',
  'face',
  'head-pressure',
  'alertness',
  'jaw-fever',
  'fever',
  'bleeding',
  'spine',
  'bone',
  'faint-weakness',
  'worry',
] as const;
export type SignListId = (typeof signList)[number];

/** Points that help the care team at the next visit. */
export const thingsToNote = ['date', 'what', 'how-often', 'better-worse', 'pictures'] as const;

/**
 * The answer to `worry` whose note is directly under the heading of the low result (spec section 7,
 * item 5).
 */
export const earlierVisitAnswer: AnswerTo<'worry'> = 'weeks';

/**
 * Notes by answer, in the order of the page, each with what calls for it. The leads named here are
 * quiet at "no" alone.
 */
export const noteConditions = [
  { id: 'fever', when: loud('fever') },
  { id: 'head-knock', when: loud('injury.head') },
  { id: 'teeth', when: any(loud('jaw'), picked('teeth')) },
  { id: 'healing-bone', when: loud('fracture') },
  { id: 'hearing', when: loud('hearing') },
] as const satisfies readonly { readonly id: string; readonly when: Condition }[];

export type VisitNoteId = 'earlier-visit' | (typeof noteConditions)[number]['id'];
export const visitNotes: readonly VisitNoteId[] = [
  'earlier-visit',
  ...noteConditions.map(({ id }) => id),
];

/**
 * The notes that a quiet sheet calls for. The sheet is pruned: it has no answers of closed
 * questions.
 */
export function visitNotesFor(sheet: AnswerSheet): readonly VisitNoteId[] {
  const byAnswer = noteConditions.filter(({ when }) => isReported(when, sheet)).map(({ id }) => id);
  return sheet.worry === earlierVisitAnswer ? ['earlier-visit', ...byAnswer] : byAnswer;
}

/**
 * True when what the condition names was answered, and not with "no". Whether it is urgent is not
 * asked here.
 */
export function isReported(when: Condition, sheet: AnswerSheet): boolean {
  return read(when, {
    loud: (question) => sheet[question] !== undefined && sheet[question] !== 'no',
    picked: (topic) => isPicked(sheet, topic),
    all: (parts) => parts.every((part) => part),
    any: (parts) => parts.some((part) => part),
  });
}
