/**
 * The answer sheet: what counts as an answer, which questions are open, and what is dropped when
 * one closes.
 */
import * as z from 'zod/mini';
import type { Answer, AnswerTo, QuestionId } from './questions';
import { ruleset, type CatalogueQuestion, type Ruleset } from './ruleset';
import type { FollowUpOf } from './sign';

/** Answers by question id. A question that is not there has not been answered. */
export type AnswerSheet = { readonly [Q in QuestionId]?: AnswerTo<Q> };

/**
 * Answers in the order of the ruleset's questions, `undefined` where there is none. Audits judge a
 * million: an array is read fastest.
 */
export type AnswerRow = readonly (Answer | undefined)[];

/** A sheet as it came from outside: its readable answers, and the ids that no question has. */
export interface SheetReading {
  readonly row: AnswerRow;
  readonly unknownIds: readonly string[];
}

/**
 * The zod schema of one question's answer: one of its options, or a list of topics (`[]` is "none
 * of these").
 */
export function answerSchema(question: CatalogueQuestion): z.ZodMiniType<Answer> {
  const option = z.enum(question.options as readonly [string, ...string[]]);
  const schema = question.kind === 'multi' ? z.array(option) : option;
  return schema as unknown as z.ZodMiniType<Answer>;
}

/**
 * True when the value is one of the question's answers. Says the same as `answerSchema`, fast
 * enough for a million sheets.
 */
export function isAnswer(question: CatalogueQuestion, value: unknown): value is Answer {
  if (question.kind === 'single') return isOption(question, value);
  // Spread first: `every` passes over the holes of an array, and a hole is no answer.
  return Array.isArray(value) && [...(value as unknown[])].every((one) => isOption(question, one));
}

function isOption({ options }: { readonly options: readonly unknown[] }, value: unknown): boolean {
  return options.includes(value);
}

/**
 * Reads anything as a sheet, each property once. Values that are no answer are left out, which
 * makes them missing.
 * @throws TypeError when the input is no record of answers at all, or whatever it throws when it is
 *   read
 */
export function readSheet(input: unknown, by: Ruleset = ruleset): SheetReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new TypeError('No record of answers');
  }
  const row: (Answer | undefined)[] = by.questions.map(() => undefined);
  const unknownIds: string[] = [];
  for (const id of Object.keys(input)) {
    const given = (input as Readonly<Record<string, unknown>>)[id];
    const position = by.positionById.get(id) ?? -1;
    const question = by.questions[position];
    const answer: unknown = Array.isArray(given) ? [...(given as unknown[])] : given;
    if (question === undefined) unknownIds.push(id);
    else if (isAnswer(question, answer)) row[position] = answer;
  }
  return { row, unknownIds };
}

/**
 * True when the question is to be asked: a lead always, a follow-up when its lead calls for it
 * (spec section 3).
 */
export function isOpen({ followUpOf }: CatalogueQuestion, sheet: AnswerSheet): boolean {
  return followUpOf === undefined || isCalledFor(followUpOf, sheet[followUpOf.question]);
}

/** True when the lead's answer opens the follow-up. */
export function isCalledFor({ topic }: FollowUpOf, lead: Answer | undefined): boolean {
  if (lead === undefined) return false;
  return topic === undefined ? lead !== 'no' : includesTopic(lead, topic);
}

/** True when the answer is a list of topics with this one in it. */
export function includesTopic(answer: Answer | undefined, topic: string): boolean {
  return Array.isArray(answer) && answer.includes(topic);
}

/** True when the person picked the topic. */
export function isPicked(sheet: AnswerSheet, topic: string): boolean {
  return includesTopic(sheet.topics, topic);
}

/** The questions that are open and have no answer yet, in the ruleset's order. */
export function unanswered(
  sheet: AnswerSheet,
  by: Ruleset = ruleset,
): readonly CatalogueQuestion[] {
  return by.questions.filter(
    (question) => sheet[question.id] === undefined && isOpen(question, sheet),
  );
}

/** The sheet with one more answer, and without the answers of follow-ups that it closes. */
export function withAnswer(
  sheet: AnswerSheet,
  question: QuestionId,
  answer: Answer,
  by: Ruleset = ruleset,
): AnswerSheet {
  return prune({ ...sheet, [question]: answer }, by);
}

/** The sheet as it is while the question has no answer, and without the follow-ups that closes. */
export function withoutAnswer(
  sheet: AnswerSheet,
  question: QuestionId,
  by: Ruleset = ruleset,
): AnswerSheet {
  return prune({ ...sheet, [question]: undefined }, by);
}

/**
 * The sheet without the answers of closed follow-ups, so that no stale answer is shown or saved.
 */
export function prune(sheet: AnswerSheet, by: Ruleset = ruleset): AnswerSheet {
  const open = by.questions.filter(
    (question) => sheet[question.id] !== undefined && isOpen(question, sheet),
  );
  return Object.fromEntries(open.map(({ id }) => [id, sheet[id]]));
}
