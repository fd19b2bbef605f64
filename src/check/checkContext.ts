/** What the statechart of the check remembers, and how each step changes it. */
import {
  isAnswer,
  isCalledFor,
  unanswered,
  withAnswer,
  withoutAnswer,
  type AnswerSheet,
} from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { questionOrder, type Ruleset, type SignId } from '../../rules/ruleset';
import { withTicks, type Ticks } from '../../rules/ticks';
import { urgentSoFar } from '../../rules/triage';

/**
 * A page that the person has seen. `answeringRest`: asked for the clinician's list, after the
 * result was already urgent.
 */
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
  /** Which points were ticked beside the answers. They lead nowhere (I-29). */
  readonly ticks: Ticks;
  readonly first: FirstSign | undefined;
  /** Every page seen, and which of them is shown: Back and Forward move along it. */
  readonly trail: readonly Page[];
  readonly at: number;
}

export interface CheckInput {
  readonly ruleset: Ruleset;
  readonly run: string;
}

/** A check that has just been opened. */
export function blank({ ruleset, run }: CheckInput): CheckContext {
  return {
    ruleset,
    run,
    sheet: {},
    ticks: {},
    first: undefined,
    trail: [{ name: 'start' }],
    at: 0,
  };
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
    // Back to the list for the clinician after a correction: the result is open again, so an urgent
    // answer stops the check.
    answeringRest: page.answeringRest && isUrgent(context),
  };
}

/** The first open question without an answer, in this person's order of asking. */
export function nextQuestion({ sheet, first, ruleset }: CheckContext): QuestionId | undefined {
  const waiting = new Set(unanswered(sheet, ruleset).map((question) => question.id));
  return questionOrder(first, ruleset).find((id) => waiting.has(id));
}

/** The page of a question. */
export function questionPage(question: QuestionId, answeringRest: boolean): Page {
  return { name: 'question', question, answeringRest };
}

/** Shows a new page after the current one. What lay ahead of it is cut off. */
export function open({ trail, at }: CheckContext, page: Page): Pick<CheckContext, 'trail' | 'at'> {
  return { trail: [...trail.slice(0, at + 1), page], at: at + 1 };
}

/** Shows the next open question, when there is one. */
export function openNext(context: CheckContext, answeringRest: boolean): Partial<CheckContext> {
  const question = nextQuestion(context);
  return question === undefined ? {} : open(context, questionPage(question, answeringRest));
}

/**
 * Keeps what the page was when it was answered, because the answer itself may change what counts as
 * urgent.
 */
export function answered(
  context: CheckContext,
  question: QuestionId,
  answer: Answer,
  ticked: readonly string[] = [],
): Pick<CheckContext, 'trail' | 'sheet' | 'ticks'> {
  const { trail, at, ruleset } = context;
  const page = currentPage(context);
  const sheet = withAnswer(context.sheet, question, answer, ruleset);
  return {
    trail: trail.map((seen, n) => (n === at ? page : seen)),
    sheet,
    ticks: ticksAfter(context, question, ticked, sheet),
  };
}

/** The answer goes, and its ticks with it: what contradicts itself is given anew. */
export function unanswer(
  context: CheckContext,
  question: QuestionId,
): Pick<CheckContext, 'sheet' | 'ticks'> {
  const sheet = withoutAnswer(context.sheet, question, context.ruleset);
  return { sheet, ticks: ticksAfter(context, question, [], sheet) };
}

function ticksAfter(
  { ticks, ruleset }: CheckContext,
  id: QuestionId,
  ticked: readonly string[],
  sheet: AnswerSheet,
): Ticks {
  const question = ruleset.questionById.get(id);
  return question === undefined ? ticks : withTicks(ticks, question, ticked, sheet);
}

/** True when the answers given so far are urgent. */
export function isUrgent({ sheet, ruleset }: CheckContext): boolean {
  return urgentSoFar(sheet, ruleset).because.length > 0;
}

/**
 * A second press on Continue arrives when another question is already there; it must not answer
 * that one.
 */
export function answersCurrentQuestion(
  context: CheckContext,
  question: QuestionId,
  answer: Answer,
): boolean {
  const asked = context.ruleset.questionById.get(question);
  return (
    currentPage(context).question === question && asked !== undefined && isAnswer(asked, answer)
  );
}
