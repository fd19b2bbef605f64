/** Conditions as data: one definition is evaluated, put into words, drawn as a table and proved. */
import type { QuestionId, TopicId } from './questions';

export type Condition =
  | { readonly op: 'loud'; readonly question: QuestionId }
  | { readonly op: 'picked'; readonly topic: TopicId }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] };

/** Holds when the question has an answer that is not one of its quiet ones. */
export const loud = (question: QuestionId): Condition => ({ op: 'loud', question });

/** Holds when the topic was picked in the list of other signs. */
export const picked = (topic: TopicId): Condition => ({ op: 'picked', topic });

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });

/**
 * What each kind of condition means to one reader: true or false, a phrase, a formula for a solver.
 */
export interface Meaning<T> {
  loud(question: QuestionId): T;
  picked(topic: TopicId): T;
  all(parts: readonly T[]): T;
  any(parts: readonly T[]): T;
}

/**
 * Reads a condition with the given meaning, from the leaves up.
 * Throws on an operator that it does not know: a rule that can't be read must never count as quiet.
 */
export function read<T>(condition: Condition, meaning: Meaning<T>): T {
  switch (condition.op) {
    case 'loud':
      return meaning.loud(condition.question);
    case 'picked':
      return meaning.picked(condition.topic);
    case 'all':
      return meaning.all(condition.of.map((part) => read(part, meaning)));
    case 'any':
      return meaning.any(condition.of.map((part) => read(part, meaning)));
    default:
      throw new TypeError(`Unknown condition: ${JSON.stringify(condition satisfies never)}`);
  }
}

/** The questions that a condition looks at, in the order in which it names them, each once. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  const named = read<readonly QuestionId[]>(condition, {
    loud: (question) => [question],
    picked: () => ['topics'],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
  });
  return [...new Set(named)];
}
