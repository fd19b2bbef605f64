/**
 * What a screen needs to know, made from the machine's context. Screens never see a state name and
 * never decide.
 */
import { adviceFor, type ChosenAdvice } from '../../rules/careAdvice';
import { isOpen } from '../../rules/answerSheet';
import { questionsIn } from '../../rules/condition';
import type { Answer, QuestionId, TopicId } from '../../rules/questions';
import {
  questionOrder,
  type CatalogueQuestion,
  type CatalogueRule,
  type SignId,
} from '../../rules/ruleset';
import { visitNotesFor, type VisitNoteId } from '../../rules/safetyNetting';
import type { Ticks } from '../../rules/ticks';
import { reasons, type Reason } from '../../rules/reasons';
import { triage, urgentSoFar } from '../../rules/triage';
import {
  currentPage,
  nextQuestion,
  type CheckContext,
  type FirstSign,
  type Page,
} from './checkContext';

export interface AnsweredQuestion {
  readonly sign: SignId;
  readonly question: CatalogueQuestion;
  readonly answer: Answer;
}

export interface QuestionView {
  readonly page: 'question';
  readonly sign: SignId;
  readonly question: CatalogueQuestion;
  /** The rules that look at its answer: why it is asked. */
  readonly rules: readonly CatalogueRule[];
  /** The answer given before, when the person has come back to the question. */
  readonly answer: Answer | undefined;
  /** The points that were ticked beside it. */
  readonly ticked: readonly string[];
  /** Place of the question among those that are open now, from 1. */
  readonly number: number;
  readonly total: number;
  /** The result is already Seek care now; this answer only adds to the clinician's list. */
  readonly answeringRest: boolean;
}

export interface SeekCareNowView {
  readonly page: 'seek-care-now';
  readonly callFirst: boolean;
  readonly reasons: readonly Reason[];
  /**
   * Which points were ticked, of all questions; shown beside the reasons, never a reason (I-29).
   */
  readonly ticks: Ticks;
  readonly advice: ChosenAdvice;
  /** The question to look at again when the last urgent answer was a mistake. */
  readonly mistake: QuestionId | undefined;
  readonly canAnswerRest: boolean;
  /** Picked besides, and no reason of this result: for the list that was promised. */
  readonly topics: readonly TopicId[];
}

export interface DiscussNextVisitView {
  readonly page: 'discuss-next-visit';
  readonly notes: readonly VisitNoteId[];
  readonly topics: readonly TopicId[];
  readonly ticks: Ticks;
}

export type CheckView =
  | { readonly page: 'start' }
  | {
      readonly page: 'first-sign';
      readonly signs: readonly SignId[];
      readonly chosen: FirstSign | undefined;
    }
  | QuestionView
  | { readonly page: 'check-answers'; readonly answered: readonly AnsweredQuestion[] }
  | SeekCareNowView
  | DiscussNextVisitView;

/** What to show now. The disposition is worked out anew from the present answers each time. */
export function checkView(context: CheckContext): CheckView {
  const page = currentPage(context);
  switch (page.name) {
    case 'start':
      return { page: 'start' };
    case 'first-sign':
      return { page: 'first-sign', signs: tiles(context), chosen: context.first };
    case 'question':
      return questionView(context, page);
    case 'check-answers':
      return { page: 'check-answers', answered: answeredQuestions(context) };
    case 'result':
      return triage(context.sheet, context.ruleset).disposition === 'discuss-next-visit'
        ? discussNextVisitView(context)
        : seekCareNowView(context);
  }
}

/** Every sign but the emergency check, which has been asked already. */
function tiles({ ruleset }: CheckContext): readonly SignId[] {
  return ruleset.signs.map((sign) => sign.id).filter((id) => id !== 'emergency');
}

function questionView(context: CheckContext, page: Extract<Page, { name: 'question' }>): CheckView {
  const { ruleset, sheet, ticks } = context;
  const question = ruleset.questionById.get(page.question);
  const sign = ruleset.signs.find(({ questions }) =>
    questions.some(({ id }) => id === page.question),
  );
  if (question === undefined || sign === undefined) {
    throw new RangeError(`Question ${page.question} is in no sign of ruleset ${ruleset.id}`);
  }
  const open = openQuestions(context);
  return {
    page: 'question',
    sign: sign.id,
    question,
    rules: ruleset.rules.filter((rule) => looksAt(rule, question.id)),
    answer: sheet[question.id],
    ticked: ticks[question.id] ?? [],
    number: open.findIndex(({ id }) => id === question.id) + 1,
    total: open.length,
    answeringRest: page.answeringRest,
  };
}

/**
 * A rule that can't be read explains no question. That it can't is for the decider to judge, not
 * for this page to fail on.
 */
function looksAt({ when }: CatalogueRule, question: QuestionId): boolean {
  try {
    return questionsIn(when).includes(question);
  } catch {
    return false;
  }
}

function openQuestions(context: CheckContext): readonly CatalogueQuestion[] {
  const { ruleset, sheet, first } = context;
  return questionOrder(first, ruleset).flatMap((id) => {
    const question = ruleset.questionById.get(id);
    return question !== undefined && isOpen(question, sheet) ? [question] : [];
  });
}

function answeredQuestions({ ruleset, sheet }: CheckContext): readonly AnsweredQuestion[] {
  return ruleset.signs.flatMap((sign) =>
    sign.questions.flatMap((question) => {
      const answer = sheet[question.id];
      return answer === undefined ? [] : [{ sign: sign.id, question, answer }];
    }),
  );
}

function seekCareNowView(context: CheckContext): SeekCareNowView {
  const { ruleset, sheet, ticks } = context;
  const { because, callFirst } = urgentSoFar(sheet, ruleset);
  const why = reasons(sheet, ruleset);
  const told = new Set<string>(why.flatMap(({ answers }) => answers.map((one) => one.question)));
  return {
    page: 'seek-care-now',
    // A tick beside "None of these" has taken the answer to the emergency check away (I-29).
    callFirst: callFirst || sheet.gate === undefined,
    reasons: why,
    ticks,
    advice: adviceFor(because),
    mistake: lastUrgentQuestion(context, why),
    canAnswerRest: nextQuestion(context) !== undefined,
    topics: (sheet.topics ?? []).filter((topic) => !told.has(`topic.${topic}`)),
  };
}

/** The question asked last before the result, of those that made it urgent. */
function lastUrgentQuestion(
  { trail, at }: CheckContext,
  why: readonly Reason[],
): QuestionId | undefined {
  const urgent = new Set(why.flatMap(({ answers }) => answers.map(({ question }) => question)));
  const asked = trail
    .slice(0, at)
    .flatMap((page) => (page.name === 'question' ? page.question : []));
  return asked.findLast((question) => urgent.has(question)) ?? [...urgent].at(-1);
}

function discussNextVisitView({ sheet, ticks }: CheckContext): DiscussNextVisitView {
  return {
    page: 'discuss-next-visit',
    notes: visitNotesFor(sheet),
    topics: sheet.topics ?? [],
    ticks,
  };
}
