/**
 * Runs the check in React: the view to show, what a person can do on it, and the browser's Back and
 * Forward.
 */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createActor } from 'xstate';
import type { AnswerSheet } from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import type { Ruleset } from '../../rules/ruleset';
import type { Ticks } from '../../rules/ticks';
import { guarded } from '../platform/ownFaults';
import { followHistory, type Follow } from './browserHistory';
import type { FirstSign } from './checkContext';
import { checkMachine, type CheckEvent } from './checkMachine';
import { checkView, type CheckView } from './checkView';

interface CheckActions {
  readonly start: () => void;
  readonly chooseFirst: (first: FirstSign) => void;
  readonly answer: (question: QuestionId, answer: Answer, ticked?: readonly string[]) => void;
  readonly change: (question: QuestionId) => void;
  readonly answerRest: () => void;
  readonly showResult: () => void;
  readonly back: () => void;
  readonly startAgain: () => void;
}

export interface Check {
  readonly view: CheckView;
  /** The answers so far, for whoever wants to take them along. */
  readonly sheet: AnswerSheet;
  /** The points ticked beside them. */
  readonly ticks: Ticks;
  /** Changes whenever another page is shown, also when it looks the same. */
  readonly pageKey: string;
  readonly act: CheckActions;
}

const newRun = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

/**
 * @param early what the person has done before the app took over the page, in order
 * @param follow keeps the browser's own Back in step
 * @throws whatever stopped the machine, so that the error boundary shows the plain list of signs
 */
export function useCheck(
  ruleset: Ruleset,
  early: readonly CheckEvent[] = [],
  follow: Follow = followHistory,
): Check {
  // Started here, not in an effect, because the first render must already show the page that the
  // early steps lead to.
  const [actor] = useState(() => {
    const started = createActor(checkMachine, { input: { ruleset, run: newRun() } }).start();
    early.forEach((event) => started.send(event));
    return started;
  });
  const watch = useCallback(
    (onChange: () => void) => {
      const subscription = actor.subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const current = () => actor.getSnapshot();
  const snapshot = useSyncExternalStore(watch, current, current);
  if (snapshot.status === 'error') throw snapshot.error;

  useEffect(() => follow(actor, newRun), [actor, follow]);
  useEffect(() => {
    const clear = guarded(() => {
      flushSync(() => actor.send({ type: 'RESTART', run: newRun() }));
    });
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, [actor]);

  const act = useMemo<CheckActions>(
    () => ({
      start: () => actor.send({ type: 'START' }),
      chooseFirst: (first) => actor.send({ type: 'CHOOSE_FIRST', first }),
      answer: (question, answer, ticked = []) => {
        actor.send({ type: 'ANSWER', question, answer, ticked });
      },
      change: (question) => actor.send({ type: 'CHANGE', question }),
      answerRest: () => actor.send({ type: 'ANSWER_REST' }),
      showResult: () => actor.send({ type: 'SHOW_RESULT' }),
      back: () => actor.send({ type: 'GO_TO', n: actor.getSnapshot().context.at - 1 }),
      startAgain: () => actor.send({ type: 'RESTART', run: newRun() }),
    }),
    [actor],
  );

  const { run, at, trail, sheet, ticks } = snapshot.context;
  return {
    view: checkView(snapshot.context),
    sheet,
    ticks,
    pageKey: `${run}/${String(at)}/${String(trail.length)}`,
    act,
  };
}
