/**
 * Which points of a question were ticked: for the caller, the team and the record. They stand
 * beside the answer sheet, and nothing that decides may import this file (I-29).
 */
import type { AnswerSheet } from './answerSheet';
import type { Answer, QuestionId } from './questions';
import type { CatalogueQuestion } from './ruleset';

/** Ids of points by the id of their question, in the order of the rules. No entry is empty. */
export type Ticks = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** The answer that says that no point of the question fits. */
const noneOfThese: Answer = 'no';

/** True when "None of these" stands beside a tick: until one of them goes, it is no answer. */
export function contradicts(answer: unknown, ticked: readonly string[]): boolean {
  return answer === noneOfThese && ticked.length > 0;
}

/** Those of the question's own points that are in the list, in their order, each once. */
export function pointsIn({ points = [] }: CatalogueQuestion, list: readonly string[]) {
  return points.filter((point) => list.includes(point));
}

/** The ticks with those of one question replaced, and without any that the answers do not bear. */
export function withTicks(
  ticks: Ticks,
  question: CatalogueQuestion,
  ticked: readonly string[],
  sheet: AnswerSheet,
): Ticks {
  const replaced: Ticks = { ...ticks, [question.id]: pointsIn(question, ticked) };
  const borne = Object.entries(replaced).filter(
    ([id, points]) => points.length > 0 && bears(sheet[id as QuestionId]),
  );
  return Object.fromEntries(borne);
}

const bears = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer !== noneOfThese;
