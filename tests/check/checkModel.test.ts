/**
 * The whole machine on a ruleset of three signs, by `xstate/graph`: every state, every transition,
 * the page law in each.
 */
import { createActor, transition } from 'xstate';
import { createTestModel, getStateNodes } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { urgentSoFar } from '../../rules/triage';
import { currentPage } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
import { brokenPageLaws } from './pageLaw';
import { answerRest, showResult, start } from './walk';
import {
  type CheckSnapshot,
  small,
  input,
  serializeState,
  serializeEvent,
  answers,
  changes,
  firsts,
  pressed,
  models,
  mostSteps,
  walked,
} from './smallCheck';

describe.each(models)('I-11 $title', (model) => {
  test('I-11 the page law holds in every state, and each state is reached', () => {
    const { reached } = walked(model);
    const broken = reached.filter(
      ({ value, context }) => brokenPageLaws(value, context).length > 0,
    );
    expect(
      broken
        .slice(0, 3)
        .map((state) => [brokenPageLaws(state.value, state.context), serializeState(state)]),
    ).toEqual([]);
    expect(reached).toHaveLength(model.states);
  });

  test('I-11 what has no place on a page changes nothing', () => {
    const strays = [start, ...firsts, ...answers, ...changes, answerRest, showResult];
    const seen = new Set<string>();
    for (const state of walked(model).reached) {
      // Guards see the page, the sheet and nothing else, so one state of each look is enough.
      const look = JSON.stringify([state.context.sheet, currentPage(state.context)]);
      if (seen.has(look)) continue;
      seen.add(look);
      const fitting = new Set(pressed(state.context).map(serializeEvent));
      for (const stray of strays.filter((event) => !fitting.has(serializeEvent(event)))) {
        const [after] = transition(checkMachine, state, stray);
        if (after.context === state.context) continue;
        expect(serializeEvent(stray)).toBe('ignored');
      }
    }
    expect(seen.size).toBeGreaterThan(100);
  });
});

/** Every arrow that the machine may take, from page to page. What is not here must not happen. */
const arrows = [
  'start START asking',
  'asking ANSWER asking',
  'asking ANSWER choosingFirst',
  'asking ANSWER checkingAnswers',
  'asking ANSWER showingResult',
  'choosingFirst CHOOSE_FIRST asking',
  'choosingFirst CHOOSE_FIRST checkingAnswers',
  'choosingFirst CHOOSE_FIRST showingResult',
  'checkingAnswers CHANGE asking',
  'checkingAnswers SHOW_RESULT showingResult',
  // After a tick beside "None of these".
  'checkingAnswers SHOW_RESULT asking',
  'showingResult CHANGE asking',
  'showingResult ANSWER_REST asking',
  ...['start', 'choosingFirst', 'asking', 'checkingAnswers', 'showingResult'].map(
    (from) => `${from} RESTART start`,
  ),
  // Neighbours in a trail.
  'start GO_TO asking',
  'asking GO_TO start',
  'asking GO_TO asking',
  'asking GO_TO choosingFirst',
  'asking GO_TO checkingAnswers',
  'asking GO_TO showingResult',
  'choosingFirst GO_TO asking',
  'choosingFirst GO_TO showingResult',
  'choosingFirst GO_TO checkingAnswers',
  'checkingAnswers GO_TO asking',
  'checkingAnswers GO_TO choosingFirst',
  'checkingAnswers GO_TO showingResult',
  'showingResult GO_TO asking',
  'showingResult GO_TO choosingFirst',
  'showingResult GO_TO checkingAnswers',
];

const edges = () =>
  models
    .flatMap((model) => walked(model).steps)
    .filter(({ state, nextState }) => nextState.context !== state.context);

test('I-11 the arrows taken are those of the chart, all of them and no other', () => {
  const taken = edges().map(({ state, event, nextState }) =>
    [state.value, event.type, nextState.value].join(' '),
  );
  expect([...new Set(taken)].sort()).toEqual([...arrows].sort());
});

test('I-11 every transition that is written in the machine is taken, and every state entered', () => {
  const written = new Set<unknown>(
    [...getStateNodes(checkMachine), checkMachine.root].flatMap(({ transitions, always = [] }) => [
      ...[...transitions.values()].flat(),
      ...always,
    ]),
  );
  const taken = new Set<unknown>();
  const entered = new Set<string>();
  const seen = new Set<string>();
  for (const { state, event, nextState } of edges()) {
    const { because } = urgentSoFar(state.context.sheet, small);
    const way = JSON.stringify([
      [state.value, event.type, nextState.value],
      because.length > 0,
      currentPage(state.context),
    ]);
    if (seen.has(way)) continue;
    seen.add(way);
    const actor = createActor(checkMachine, {
      input,
      snapshot: checkMachine.getPersistedSnapshot(state),
      inspect: (inspected) => {
        if (inspected.type !== '@xstate.microstep') return;
        inspected._transitions.forEach((one) => taken.add(one));
        entered.add((inspected.snapshot as CheckSnapshot).value);
      },
    }).start();
    actor.send(event);
    expect(serializeState(actor.getSnapshot())).toBe(serializeState(nextState));
  }
  expect(written.size).toBe(21);
  expect([...written].filter((one) => !taken.has(one))).toEqual([]);
  expect([...entered].sort()).toEqual(Object.keys(checkMachine.states).sort());
});

test('I-11 a running check, sent along every shortest path, shows what the model says', async () => {
  const [model] = models;
  if (model === undefined) throw new Error('Test set-up: no model');
  const paths = createTestModel(checkMachine, {
    input,
    events: (snapshot) => [...model.events(snapshot)],
    // For an event that the list lacks, the test model makes a bare one of its own.
    filterEvents: (snapshot, event) =>
      model.events(snapshot).some((one) => serializeEvent(one) === serializeEvent(event)),
    limit: mostSteps,
    serializeState,
    serializeEvent,
  }).getShortestPaths();
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const running = createActor(checkMachine, { input }).start();
    const send = (step: { event: unknown }) => running.send(step.event as CheckEvent);
    await path.test({
      events: {
        START: send,
        ANSWER: send,
        CHOOSE_FIRST: send,
        CHANGE: send,
        ANSWER_REST: send,
        SHOW_RESULT: send,
        GO_TO: send,
        RESTART: send,
      },
      states: {
        '*': (state) => {
          expect(serializeState(running.getSnapshot())).toBe(serializeState(state));
        },
      },
    });
  }
});
