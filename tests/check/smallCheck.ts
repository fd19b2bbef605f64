/** Every state and transition of a check on a small ruleset of three signs. */
import type { SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { Answer } from '../../rules/questions';
import { assemble, ruleset, type SignId } from '../../rules/ruleset';
import { currentPage, type CheckContext, type CheckInput } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
import {
  answer,
  answerRest,
  change,
  chooseFirst,
  goTo,
  restart,
  showResult,
  start,
  ticking,
} from './walk';

export type CheckSnapshot = SnapshotFrom<typeof checkMachine>;

const three: readonly SignId[] = ['emergency', 'sight', 'worry'];
export const small = assemble(
  { id: 'three-signs', version: '1.0.0', reviewedOn: null, reviewBy: '2030-01-01', signOff: null },
  ruleset.signs.filter(({ id }) => three.includes(id)),
);
export const input = { ruleset: small, run: 'one' };

/** The whole context but for the ruleset, which is the same everywhere. */
export function serializeState({ value, context }: CheckSnapshot): string {
  const { run, sheet, ticks, first, trail, at } = context;
  return JSON.stringify([
    value,
    run,
    Object.entries(sheet).sort(),
    Object.entries(ticks).sort(),
    first,
    trail,
    at,
  ]);
}

export const serializeEvent = (event: CheckEvent) => JSON.stringify(event);

/**
 * One loud and one quiet answer for each question, with and without a tick: the machine asks no
 * more of an answer than that.
 */
export const answers = small.questions.flatMap(({ id, options, ...question }) =>
  question.kind === 'single'
    ? [
        answer(id, options[0] as Answer),
        answer(id, question.quiet[0] as Answer),
        ...(question.points ?? [])
          .slice(0, 1)
          .flatMap((point) => [
            ticking(id, options[0] as Answer, point),
            ticking(id, question.quiet[0] as Answer, point),
          ]),
      ]
    : [],
);
export const changes = small.questions.map(({ id }) => change(id));
export const firsts = [chooseFirst('worry'), chooseFirst('everything')];

/** What a person can do on the page that is shown, besides moving along the history. */
export function pressed(context: CheckContext): readonly CheckEvent[] {
  const page = currentPage(context);
  switch (page.name) {
    case 'start':
      return [start];
    case 'first-sign':
      return firsts;
    case 'question':
      return answers.filter((event) => event.type === 'ANSWER' && event.question === page.question);
    case 'check-answers':
      return [showResult, ...changes];
    case 'result':
      return [answerRest, ...changes];
  }
}

const withoutChange = ({ context }: CheckSnapshot) =>
  pressed(context).filter((event) =>
    event.type === 'ANSWER' ? event.ticked === undefined : event.type !== 'CHANGE',
  );
/** Back from an emergency check whose answer a tick beside "None of these" has taken. */
const backWithoutAnswer = ({ context }: CheckSnapshot) =>
  context.at > 1 && currentPage(context).question === 'gate' && context.sheet.gate === undefined
    ? [goTo(context.at - 1)]
    : [];
const history = ({ context: { at } }: CheckSnapshot) => [goTo(at - 1), goTo(at + 1)];
const upTo = (pages: number, snapshot: CheckSnapshot) =>
  snapshot.context.at + 1 < pages ? pressed(snapshot.context) : [];

/** Three bounds, because all of it at once has millions of states: the random walks go there. */
// prettier-ignore
export const models: readonly {
  readonly title: string;
  readonly events: (snapshot: CheckSnapshot) => readonly CheckEvent[];
  readonly states: number;
}[] = [
  { title: 'forward only, with any number of changes and ticks, up to ten pages',
    events: (snapshot) => [...upTo(10, snapshot), ...backWithoutAnswer(snapshot), restart('one')], states: 3085 },
  { title: 'Back and Forward at any page, without a change, a tick or a bound',
    events: (snapshot) => [...withoutChange(snapshot), ...history(snapshot), restart('one')], states: 2959 },
  { title: 'everything, up to four pages',
    events: (snapshot) => [...upTo(4, snapshot), ...history(snapshot), restart('one')], states: 1493 },
];

/** Far more than there are: a machine whose trail grows without end fails instead of running on. */
export const mostSteps = 50_000;

type Model = (typeof models)[number];

function walk({ events }: Model) {
  const steps = adjacencyMapToArray(
    getAdjacencyMap<CheckSnapshot, CheckEvent, CheckInput>(checkMachine, {
      input,
      events,
      serializeState,
      serializeEvent,
      limit: mostSteps,
    }),
  );
  return { steps, reached: [...new Set(steps.map(({ state }) => state))] };
}

const walks = new Map<Model, ReturnType<typeof walk>>();

/**
 * Walked when a test first asks for it: a machine that breaks must fail a test, not the reading of
 * this file.
 */
export function walked(model: Model): ReturnType<typeof walk> {
  const found = walks.get(model) ?? walk(model);
  walks.set(model, found);
  return found;
}
