/** The check as a statechart: which page comes next. What the answers mean is decided in `rules/`. */
import { assertEvent, assign, setup } from 'xstate';
import {
  isAnswer,
  isCalledFor,
  unanswered,
  withAnswer,
  type AnswerSheet,
} from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { questionOrder, type Ruleset, type SignId } from '../../rules/ruleset';
import { urgentSoFar } from '../../rules/triage';

/** A page that the person has seen. `answeringRest`: asked for the clinician's list, after the result was already urgent. */
export type Page =
  | {
      readonly name: 'start' | 'first-sign' | 'check-answers' | 'result';
      readonly question?: never;
      readonly answeringRest?: never;
    }
  | { readonly name: 'question'; readonly question: QuestionId; readonly answeringRest: boolean };

/** What brought the person here, or "Nothing special, ask me everything". */
export type FirstSign = SignId | 'everything';

export interface CheckContext {
  readonly ruleset: Ruleset;
  /** Another one for each check, so that its first page is known as new. */
  readonly run: string;
  readonly sheet: AnswerSheet;
  readonly first: FirstSign | undefined;
  /** Every page seen, and which of them is shown: Back and Forward move along it. */
  readonly trail: readonly Page[];
  readonly at: number;
}

export type CheckEvent =
  | { readonly type: 'START' }
  | { readonly type: 'CHOOSE_FIRST'; readonly first: FirstSign }
  | { readonly type: 'ANSWER'; readonly question: QuestionId; readonly answer: Answer }
  | { readonly type: 'CHANGE'; readonly question: QuestionId }
  | { readonly type: 'ANSWER_REST' }
  | { readonly type: 'SHOW_RESULT' }
  | { readonly type: 'GO_TO'; readonly n: number }
  | { readonly type: 'RESTART'; readonly run: string };

export interface CheckInput {
  readonly ruleset: Ruleset;
  readonly run: string;
}

/** For the compiler alone. */
const types = {} as { context: CheckContext; events: CheckEvent; input: CheckInput };

export const checkMachine = setup({
  types,
  guards: {
    answersThisQuestion: ({ context, event }) => {
      assertEvent(event, 'ANSWER');
      return answersCurrentQuestion(context, event.question, event.answer);
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
      return answered(context, event.question, event.answer);
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
      on: { ANSWER: { guard: 'answersThisQuestion', target: 'goingOn', actions: 'recordAnswer' } },
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
        SHOW_RESULT: { target: 'showingResult', actions: 'openResult' },
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

function blank({ ruleset, run }: CheckInput): CheckContext {
  return { ruleset, run, sheet: {}, first: undefined, trail: [{ name: 'start' }], at: 0 };
}

/** The page that is shown. Start, should the trail ever be wrong: it claims nothing. */
export function currentPage(context: CheckContext): Page {
  const { trail, at, sheet, ruleset } = context;
  const page = trail[at] ?? { name: 'start' };
  if (page.name !== 'question') return page;
  const lead = ruleset.questionById.get(page.question)?.followUpOf;
  const isClosed = lead !== undefined && !isCalledFor(lead, sheet[lead.question]);
  return {
    ...page,
    // Back to a follow-up that a later change has closed: its lead stands in.
    question: isClosed ? lead.question : page.question,
    // Back to the list for the clinician after a correction: the result is open again, so an urgent answer stops the check.
    answeringRest: page.answeringRest && isUrgent(context),
  };
}

/** The first open question without an answer, in this person's order of asking. */
export function nextQuestion({ sheet, first, ruleset }: CheckContext): QuestionId | undefined {
  const waiting = new Set(unanswered(sheet, ruleset).map((question) => question.id));
  return questionOrder(first, ruleset).find((id) => waiting.has(id));
}

function questionPage(question: QuestionId, answeringRest: boolean): Page {
  return { name: 'question', question, answeringRest };
}

/** Shows a new page after the current one. What lay ahead of it is cut off. */
function open({ trail, at }: CheckContext, page: Page): Pick<CheckContext, 'trail' | 'at'> {
  return { trail: [...trail.slice(0, at + 1), page], at: at + 1 };
}

function openNext(context: CheckContext, answeringRest: boolean): Partial<CheckContext> {
  const question = nextQuestion(context);
  return question === undefined ? {} : open(context, questionPage(question, answeringRest));
}

/** Keeps what the page was when it was answered, because the answer itself may change what counts as urgent. */
function answered(context: CheckContext, question: QuestionId, answer: Answer) {
  const { trail, at, sheet, ruleset } = context;
  const page = currentPage(context);
  return {
    trail: trail.map((seen, n) => (n === at ? page : seen)),
    sheet: withAnswer(sheet, question, answer, ruleset),
  };
}

function isUrgent({ sheet, ruleset }: CheckContext): boolean {
  return urgentSoFar(sheet, ruleset).because.length > 0;
}

/** A second press on Continue arrives when another question is already there; it must not answer that one. */
function answersCurrentQuestion(
  context: CheckContext,
  question: QuestionId,
  answer: Answer,
): boolean {
  const asked = context.ruleset.questionById.get(question);
  return (
    currentPage(context).question === question && asked !== undefined && isAnswer(asked, answer)
  );
}
