/** Keeps the browser's history in step with the check. An entry holds a run and a number, never an answer. */
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import * as z from 'zod/mini';
import { guarded, reportFault } from '../ui/ownFaults';
import type { checkMachine } from './checkMachine';

/** Whether a fragment asks for a page beside the check, which then stays as it is. */
export const isPageBeside = (fragment: string): boolean => /^#(about|handout)$/.test(fragment);

const entrySchema = z.object({ run: z.string(), n: z.number().check(z.int(), z.nonnegative()) });

/**
 * Adds an entry for each new page, and moves the check when the person goes Back or Forward.
 * An entry of another run, or one that can't be read, shows Start.
 * @returns a function that stops it
 */
export function followHistory(
  actor: ActorRefFrom<typeof checkMachine>,
  newRun: () => string,
): () => void {
  const hashAtLoad = location.hash;
  let { run, trail } = actor.getSnapshot().context;
  // More than one page is there already when the person was quicker than the app.
  trail.forEach((_page, n) => {
    if (n === 0) history.replaceState({ run, n }, '');
    else history.pushState({ run, n }, '');
  });

  const keepUp = guarded(({ context }: SnapshotFrom<typeof checkMachine>) => {
    if (context.run !== run) {
      // A new check takes the place of the entry it was started from: pushing would keep the person from leaving by Back.
      history.replaceState({ run: context.run, n: 0 }, '');
    } else if (context.trail !== trail) {
      history.pushState({ run, n: context.at }, '');
    }
    ({ run, trail } = context);
  });
  const subscription = actor.subscribe({ next: keepUp, error: reportFault });

  const onPopState = guarded(({ state }: PopStateEvent) => {
    // Another page over the check, or a fragment that the person has typed: the check stays where it is.
    const { hash } = location;
    if (state === null && (hash !== hashAtLoad || isPageBeside(hash))) return;
    const entry = entrySchema.safeParse(state);
    const isOfThisCheck =
      entry.success && entry.data.run === run && trail[entry.data.n] !== undefined;
    actor.send(
      isOfThisCheck ? { type: 'GO_TO', n: entry.data.n } : { type: 'RESTART', run: newRun() },
    );
  });

  addEventListener('popstate', onPopState);
  return () => {
    removeEventListener('popstate', onPopState);
    subscription.unsubscribe();
  };
}

/** How a person moves back in the check. */
export interface Moves {
  /** Begins to follow the check. @returns a function that stops it */
  readonly follow: (actor: ActorRefFrom<typeof checkMachine>, newRun: () => string) => () => void;
  readonly back: (actor: ActorRefFrom<typeof checkMachine>) => void;
}

export const throughHistory: Moves = {
  follow: followHistory,
  back: () => {
    history.back();
  },
};
