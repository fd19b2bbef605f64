/**
 * Which points of a question the person ticked (spec I-29). Ticks say what it was, to the caller and
 * to the team. They are no part of the answer sheet, and no rule reads them.
 */
import type { QuestionId } from './questions';

/** Ids of points by question, in the order of the points. */
export type Ticks = Readonly<Partial<Record<QuestionId, readonly string[]>>>;
