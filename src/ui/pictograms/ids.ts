/**
 * The ids of the rules that have a drawing, so that a drawing too few or too many does not compile.
 * Types only.
 */
import type { AdviceLineKey, WaitingLineId } from '../../../rules/careAdvice';
import type { questions } from '../../../rules/signs/emergency';

export type GatePoint = (typeof questions)[0]['points'][number];
export type { CallInsteadLine } from '../../../rules/careAdvice';
/**
 * The lines that are in cells: those for everybody that fit a cell, and all that "call first" shows
 * for the emergency check alone.
 */
export type WaitingCell =
  | Extract<WaitingLineId, 'stay' | 'note' | 'take-along' | 'nothing-by-mouth'>
  | Extract<AdviceLineKey, `emergency/${string}` | `fit/${string}` | `bleeding/${string}`>;
