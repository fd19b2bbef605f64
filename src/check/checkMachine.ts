/**
 * The check as a statechart: which page comes next. What the answers mean is decided in `rules/`.
 *
 * The chart is inside `createMachine` because only there does the compiler refuse a misspelt
 * `guard:`, which would let every event through. So it needs the names first; their bodies are
 * below it.
 */
import { assertEvent, assign, setup } from 'xstate';
import type { Answer, QuestionId } from '../../rules/questions';
import { contradicts } from '../../rules/ticks';
import {
  answered,
  answersCurrentQuestion,
  blank,
  currentPage,
  isUrgent,
  nextQuestion,
  open,
  openNext,
  questionPage,
  unanswer,
  type CheckContext,
  type CheckInput,
  type FirstSign,
  type Page,
} from './checkContext';

export type CheckEvent =
  | { readonly type: 'START' }
  | { readonly type: 'CHOOSE_FIRST'; readonly first: FirstSign }
  | {
      readonly type: 'ANSWER';
      readonly question: QuestionId;
      readonly answer: Answer;
      readonly ticked?: readonly string[];
    }
  | { readonly type: 'CHANGE'; readonly question: QuestionId }
  | { readonly type: 'ANSWER_REST' }
  | { readonly type: 'SHOW_RESULT' }
  | { readonly type: 'GO_TO'; readonly n: number }
  | { readonly type: 'RESTART'; readonly run: string };

/** For the compiler alone. */
const types = {} as { context: CheckContext; events: CheckEvent; input: CheckInput };

export const checkMachine = setup({
  types,
  guards: {
    answersThisQuestion,
    contradictsTicks,
    stopsHere,
    isUrgent: ({ context }) => isUrgent(context),
    isFresh,
    hasUnanswered,
    hasAnswered,
    isInTrail,
    showsStart: shows('start'),
    showsFirstSign: shows('first-sign'),
    showsQuestion: shows('question'),
    showsCheckAnswers: shows('check-answers'),
  },
  actions: {
    recordAnswer: assign(recordAnswer),
    withdrawAnswer: assign(withdrawAnswer),
    recordFirst: assign(recordFirst),
    openEmergencyCheck: assign(opens(questionPage('gate', false))),
    openFirstSign: assign(opens({ name: 'first-sign' })),
    openNextQuestion: assign(openNextQuestion),
    openRest: assign(openRest),
    openChange: assign(openChange),
    openCheckAnswers: assign(opens({ name: 'check-answers' })),
    openResult: assign(opens({ name: 'result' })),
    moveTo: assign(moveTo),
    clear: assign(clear),
  },
}).createMachine({
  context: ({ input }) => blank(input),
  initial: 'start',
  on: {
    GO_TO: { guard: 'isInTrail', target: '.revisiting', actions: 'moveTo' },
    RESTART: { target: '.start', actions: 'clear' },
  },
  states: {
    start: { on: { START: { target: 'asking', actions: 'openEmergencyCheck' } } },
    choosingFirst: { on: { CHOOSE_FIRST: { target: 'goingOn', actions: 'recordFirst' } } },
    asking: {
      on: {
        ANSWER: [
          { guard: 'contradictsTicks', actions: 'withdrawAnswer' },
          { guard: 'answersThisQuestion', target: 'goingOn', actions: 'recordAnswer' },
        ],
      },
    },
    goingOn: {
      always: [
        { guard: 'stopsHere', target: 'showingResult', actions: 'openResult' },
        { guard: 'isFresh', target: 'choosingFirst', actions: 'openFirstSign' },
        { guard: 'hasUnanswered', target: 'asking', actions: 'openNextQuestion' },
        { guard: 'isUrgent', target: 'showingResult', actions: 'openResult' },
        { target: 'checkingAnswers', actions: 'openCheckAnswers' },
      ],
    },
    checkingAnswers: {
      on: {
        CHANGE: { guard: 'hasAnswered', target: 'asking', actions: 'openChange' },
        SHOW_RESULT: [
          { guard: 'hasUnanswered', target: 'asking', actions: 'openNextQuestion' },
          { target: 'showingResult', actions: 'openResult' },
        ],
      },
    },
    showingResult: {
      on: {
        CHANGE: { guard: 'hasAnswered', target: 'asking', actions: 'openChange' },
        ANSWER_REST: { guard: 'hasUnanswered', target: 'asking', actions: 'openRest' },
      },
    },
    revisiting: {
      always: [
        { guard: 'showsStart', target: 'start' },
        { guard: 'showsFirstSign', target: 'choosingFirst' },
        { guard: 'showsQuestion', target: 'asking' },
        { guard: 'showsCheckAnswers', target: 'checkingAnswers' },
        { target: 'showingResult' },
      ],
    },
  },
});

/** What a guard or an action is given. */
interface Step {
  readonly context: CheckContext;
  readonly event: CheckEvent;
}

function answersThisQuestion({ context, event }: Step): boolean {
  assertEvent(event, 'ANSWER');
  return answersCurrentQuestion(context, event.question, event.answer);
}

function contradictsTicks({ context, event }: Step): boolean {
  assertEvent(event, 'ANSWER');
  const { question, answer, ticked = [] } = event;
  return answersCurrentQuestion(context, question, answer) && contradicts(answer, ticked);
}

function stopsHere({ context }: Step): boolean {
  return isUrgent(context) && currentPage(context).answeringRest !== true;
}

function isFresh({ context }: Step): boolean {
  return context.first === undefined && Object.keys(context.sheet).length === 1;
}

function hasUnanswered({ context }: Step): boolean {
  return nextQuestion(context) !== undefined;
}

function hasAnswered({ context, event }: Step): boolean {
  assertEvent(event, 'CHANGE');
  return context.sheet[event.question] !== undefined;
}

function isInTrail({ context, event }: Step): boolean {
  assertEvent(event, 'GO_TO');
  return context.trail[event.n] !== undefined;
}

function shows(name: Page['name']) {
  return ({ context }: Step): boolean => currentPage(context).name === name;
}

function recordAnswer({ context, event }: Step): Partial<CheckContext> {
  assertEvent(event, 'ANSWER');
  return answered(context, event.question, event.answer, event.ticked);
}

/** Back and other pages must find it missing, whatever it was before. */
function withdrawAnswer({ context, event }: Step): Partial<CheckContext> {
  assertEvent(event, 'ANSWER');
  return unanswer(context, event.question);
}

function recordFirst({ event }: Step): Partial<CheckContext> {
  assertEvent(event, 'CHOOSE_FIRST');
  return { first: event.first };
}

function opens(page: Page) {
  return ({ context }: Step): Partial<CheckContext> => open(context, page);
}

/** An urgent sheet gets here only while the rest is being answered. */
function openNextQuestion({ context }: Step): Partial<CheckContext> {
  return openNext(context, isUrgent(context));
}

function openRest({ context }: Step): Partial<CheckContext> {
  return openNext(context, true);
}

function openChange({ context, event }: Step): Partial<CheckContext> {
  assertEvent(event, 'CHANGE');
  return open(context, questionPage(event.question, false));
}

function moveTo({ event }: Step): Partial<CheckContext> {
  assertEvent(event, 'GO_TO');
  return { at: event.n };
}

function clear({ context, event }: Step): Partial<CheckContext> {
  assertEvent(event, 'RESTART');
  return blank({ ruleset: context.ruleset, run: event.run });
}
