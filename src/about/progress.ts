/** How far a review has come. */
import type { Decision } from '../../docs/safety/decisions';
import type { Choice } from './review/reviewFile';
import type { Room } from './room';

export type DecisionState = Choice | 'open' | 'two';

export function stateOf({ decisions }: Room, number: number): DecisionState {
  const [first, ...others] = decisions.filter((one) => one.number === number);
  if (others.length > 0) return 'two';
  return first?.choice ?? 'open';
}

export function countsOf(room: Room, decisions: readonly Decision[]) {
  const states = decisions.map(({ number }) => stateOf(room, number));
  const count = (...wanted: readonly DecisionState[]) =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    agreed: count('agreed'),
    change: count('change'),
    rejected: count('rejected'),
    open: count('open', 'two'),
  };
}

/** The next one that is open, from this number on and then from the start. */
export function nextOpen(room: Room, decisions: readonly Decision[], from: number) {
  const isOpen = ({ number }: Decision) => ['open', 'two'].includes(stateOf(room, number));
  const open = decisions.filter(isOpen);
  return open.find(({ number }) => number > from) ?? open[0];
}
