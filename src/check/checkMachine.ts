/** The check as a statechart: which page comes next. What the answers mean is decided in `rules/`. */
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
    answersThisQuestion: ({ context, event }) => {
      assertEvent(event, 'ANSWER');
      return answersCurrentQuestion(context, event.question, event.answer);
    },
    contradictsTicks: ({ context, event }) => {
      assertEvent(event, 'ANSWER');
      const { question, answer, ticked = [] } = event;
      return answersCurrentQuestion(context, question, answer) && contradicts(answer, ticked);
    },
    stopsHere: ({ context }) => isUrgent(context) && currentPage(context).answeringRest !== true,
    isUrgent: ({ context }) => isUrgent(context),
    isFresh: ({ context }) =>
      context.first === undefined && Object.keys(context.sheet).length === 1,
    hasUnanswered: ({ context }) => nextQuestion(context) !== undefined,
    hasAnswered: ({ context, event }) => {
      assertEvent(event, 'CHANGE');
      return context.sheet[event.question] !== undefined;
    },
    isInTrail: ({ context, event }) => {
      assertEvent(event, 'GO_TO');
      return context.trail[event.n] !== undefined;
    },
    showsStart: ({ context }) => currentPage(context).name === 'start',
    showsFirstSign: ({ context }) => currentPage(context).name === 'first-sign',
    showsQuestion: ({ context }) => currentPage(context).name === 'question',
    showsCheckAnswers: ({ context }) => currentPage(context).name === 'check-answers',
  },
  actions: {
    recordAnswer: assign(({ context, event }) => {
      assertEvent(event, 'ANSWER');
      return answered(context, event.question, event.answer, event.ticked);
    }),
    // Back and other pages must find it missing, whatever it was before.
    withdrawAnswer: assign(({ context, event }) => {
      assertEvent(event, 'ANSWER');
      return unanswer(context, event.question);
    }),
    recordFirst: assign(({ event }) => {
      assertEvent(event, 'CHOOSE_FIRST');
      return { first: event.first };
    }),
    openEmergencyCheck: assign(({ context }) => open(context, questionPage('gate', false))),
    openFirstSign: assign(({ context }) => open(context, { name: 'first-sign' })),
    // Only who answers the rest comes here with an urgent sheet.
    openNextQuestion: assign(({ context }) => openNext(context, isUrgent(context))),
    openRest: assign(({ context }) => openNext(context, true)),
    openChange: assign(({ context, event }) => {
      assertEvent(event, 'CHANGE');
      return open(context, questionPage(event.question, false));
    }),
    openCheckAnswers: assign(({ context }) => open(context, { name: 'check-answers' })),
    openResult: assign(({ context }) => open(context, { name: 'result' })),
    moveTo: assign(({ event }) => {
      assertEvent(event, 'GO_TO');
      return { at: event.n };
    }),
    clear: assign(({ context, event }) => {
      assertEvent(event, 'RESTART');
      return blank({ ruleset: context.ruleset, run: event.run });
    }),
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
