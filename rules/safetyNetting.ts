/** What the low result must carry: the signs that mean "now" on any day, and notes that follow from quiet answers (spec section 7). */
import type { AnswerSheet } from './answerSheet';
import { isPicked } from './answerSheet';
import type { Answer } from './questions';

/** The full list of urgent signs: on the low result, on the handout, and as plain text when no script runs. */
export const signList = [
  'emergency',
  'sight',
  'hearing',
  'face',
  'head-pressure',
  'alertness',
  'jaw-fever',
  'bone',
  'faint-weakness',
  'worry',
] as const;
export type SignListId = (typeof signList)[number];

/** Points that help the care team at the next visit. */
export const thingsToNote = ['date', 'what', 'how-often', 'better-worse', 'pictures'] as const;

/** Notes by answer, in the order of the page. */
export const visitNotes = ['fever', 'head-knock', 'teeth', 'healing-bone', 'hearing'] as const;
export type VisitNoteId = (typeof visitNotes)[number];

/** The notes that a quiet sheet calls for. The sheet is pruned: it has no answers of closed questions. */
export function visitNotesFor(sheet: AnswerSheet): readonly VisitNoteId[] {
  const reported = (answer: Answer | undefined) => answer !== undefined && answer !== 'no';
  const applies: Record<VisitNoteId, boolean> = {
    fever: reported(sheet.fever),
    'head-knock': reported(sheet['injury.head']),
    teeth: reported(sheet.jaw) || isPicked(sheet, 'teeth'),
    'healing-bone': reported(sheet.fracture),
    hearing: reported(sheet.hearing),
  };
  return visitNotes.filter((note) => applies[note]);
}
