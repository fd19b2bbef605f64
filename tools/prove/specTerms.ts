/**
 * The spec's words about answer sheets, as formulas: quiet, loud, visible, complete, raised. None
 * of them asks the rules.
 */
import type { QuestionId } from '../../rules/questions';
import type { CatalogueQuestion } from '../../rules/ruleset';
import { agree, type AnswerTerms } from './answerTerms';
import {
  decisionTable,
  followUpsOf,
  leads,
  specQuestion,
  type Lead,
  type TableRow,
} from './specification';
import { always, and, implies, never, not, or, type Term } from './terms';

/** Section 3: an explicit quiet value. */
export const quiet = (sheet: AnswerTerms, question: QuestionId): Term =>
  or(specQuestion(question).quiet.map((value) => sheet.is(question, value)));

/** Section 3: any value except an explicit quiet one, so a missing answer is loud too. */
export const loud = (sheet: AnswerTerms, question: QuestionId): Term => not(quiet(sheet, question));

/** Loud by an answer that was really given. */
export const saidLoud = (sheet: AnswerTerms, question: QuestionId): Term =>
  and([not(sheet.missing(question)), loud(sheet, question)]);

/** Every question of the spec's catalogue with the condition under which it is asked. */
export function visibleQuestions(
  sheet: AnswerTerms,
): readonly { readonly id: QuestionId; readonly visible: Term }[] {
  return leads.flatMap((lead) => [
    { id: lead, visible: always },
    ...followUpsOf(lead).map((id) => ({ id, visible: followUpVisible(sheet, lead, id) })),
  ]);
}

function followUpVisible(sheet: AnswerTerms, lead: Lead, followUp: QuestionId): Term {
  if (lead === 'topics') return sheet.picks(followUp.replace('topic.', ''));
  return and([not(sheet.missing(lead)), not(sheet.is(lead, 'no'))]);
}

/** Whether the question is asked; one that the spec does not know counts as asked. */
export function isVisible(sheet: AnswerTerms, question: CatalogueQuestion): Term {
  return visibleQuestions(sheet).find(({ id }) => id === question.id)?.visible ?? always;
}

/** Every question that is asked has an answer. */
export const complete = (sheet: AnswerTerms): Term =>
  and(visibleQuestions(sheet).map(({ id, visible }) => implies(visible, not(sheet.missing(id)))));

/** The follow-up's lead has the answer `no`, or its topic was left out of a list that was given. */
export function hiddenByAnswer(sheet: AnswerTerms, question: CatalogueQuestion): Term {
  const lead = leads.find((one) => followUpsOf(one).includes(question.id));
  return lead === undefined
    ? never
    : and([not(sheet.missing(lead)), not(isVisible(sheet, question))]);
}

/**
 * A row of section 6 holds. With `explicit`, by answers really given; otherwise missing ones are
 * loud too.
 */
export function rowHolds(sheet: AnswerTerms, row: TableRow, explicit: boolean): Term {
  const isLoud = (id: QuestionId) => (explicit ? saidLoud(sheet, id) : loud(sheet, id));
  const picked =
    row.topic === undefined
      ? always
      : or([sheet.picks(row.topic), ...(explicit ? [] : [sheet.missing('topics')])]);
  return and([
    picked,
    ...row.loud.map(isLoud),
    row.anyLoud === undefined ? always : or(row.anyLoud.map(isLoud)),
  ]);
}

/** Some row of section 6 holds by answers really given. */
export const someRowHolds = (sheet: AnswerTerms): Term =>
  or(decisionTable.map((row) => rowHolds(sheet, row, true)));

/**
 * I-03: `b` is at least as urgent as `a` on this question: quiet < loud < missing. Answers of the
 * same rank may be swapped, topics may be added, and a missing list of topics ranks highest.
 */
export function atLeastAsUrgent(a: AnswerTerms, b: AnswerTerms, question: CatalogueQuestion): Term {
  const { id } = question;
  const among =
    question.kind === 'multi'
      ? and(question.options.map((topic) => implies(a.is(id, topic), b.is(id, topic))))
      : or([quiet(a, id), not(quiet(b, id))]);
  return or([b.missing(id), and([not(a.missing(id)), among])]);
}

/** Both sheets agree on every question for which `where` holds. */
export const agreeWhere = (
  a: AnswerTerms,
  b: AnswerTerms,
  where: (question: CatalogueQuestion) => Term,
): Term => and(a.questions.map((question) => implies(where(question), agree(a, b, question))));
