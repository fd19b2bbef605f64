/**
 * Gives the browser's Back one page of the check at a time, and the browser's own history nothing
 * but that the check was opened: one more entry for the whole check, whatever is asked and answered
 * in it.
 */
import type { ActorRefFrom } from 'xstate';
import { guarded, reportFault } from '../platform/ownFaults';
import { closeOpenModal } from '../ui/modal';
import type { checkMachine } from './checkMachine';

/**
 * Stands behind the entry that the check was opened with, from the first page after Start on: Back
 * has something to leave.
 */
const guard = { guard: true } as const;

const isGuard = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'guard' in state;

/**
 * The entry that the browser is on. `returning`: Back has left the guard, and we are on the way
 * there again.
 */
type Place = 'opened' | 'guard' | 'returning' | 'elsewhere';

/** Begins to follow the check. @returns a function that stops it */
export type Follow = (actor: ActorRefFrom<typeof checkMachine>, newRun: () => string) => () => void;

/**
 * Back on the guard shows the page before and returns to the guard; at Start it leaves. It goes
 * there and is not added anew: Safari passes over an entry that was added without a press, and
 * would leave the check at the second Back. An entry that is neither of these shows Start.
 */
export const followHistory: Follow = (actor, newRun) => {
  let place: Place = isGuard(history.state) ? 'guard' : 'opened';
  // An entry of an older version, which would be taken for one that nobody knows.
  if (place === 'opened' && history.state !== null) history.replaceState(null, '');
  let fragment = location.hash;

  const keepGuard = guarded(() => {
    if (actor.getSnapshot().context.at === 0 || place === 'guard' || place === 'returning') return;
    history.pushState(guard, '');
    place = 'guard';
    fragment = location.hash;
  });
  keepGuard();
  const subscription = actor.subscribe({ next: keepGuard, error: reportFault });

  const onPopState = guarded(({ state }: PopStateEvent) => {
    const from = place;
    const { at } = actor.getSnapshot().context;
    if (isGuard(state)) {
      place = 'guard';
      // What is open over a page closes first, as a phone's Back does by itself.
      if (from === 'returning' && !closeOpenModal()) actor.send({ type: 'GO_TO', n: at - 1 });
      // Forward at Start; without a page after it this is ignored.
      else if (from === 'opened' && at === 0) actor.send({ type: 'GO_TO', n: 1 });
    } else if (location.hash !== fragment) {
      // Another page over the check, or a fragment that the person has typed: the check stays where
      // it is.
      place = 'elsewhere';
    } else if (state !== null) {
      place = 'opened';
      actor.send({ type: 'RESTART', run: newRun() });
    } else if (at > 1) {
      // The page is shown when the guard is reached: until then a second Back would leave the
      // check.
      place = 'returning';
      history.forward();
    } else {
      place = 'opened';
      if (at === 1) actor.send({ type: 'GO_TO', n: 0 });
      else if (from === 'guard') history.back();
    }
  });

  addEventListener('popstate', onPopState);
  return () => {
    removeEventListener('popstate', onPopState);
    subscription.unsubscribe();
  };
};

/** At a kiosk the browser's history holds nothing of the check. */
export const followNothing: Follow = () => () => undefined;
