/** Builders of answer sheets: quiet unless told otherwise, and strict about what they are told. */
import { isAnswer, isOpen, type AnswerSheet } from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { ruleset, type CatalogueQuestion, type Ruleset } from '../../rules/ruleset';

/** Answers as a row of a test states them. */
export type Answers = { readonly [Q in QuestionId]?: Answer };

/**
 * A complete sheet with the exceptions that the row states; every other open question has its first
 * quiet answer, and no topic is picked. Throws when an exception is no answer, or belongs to a
 * question that is not asked.
 */
export function quietSheet(exceptions: Answers = {}, by: Ruleset = ruleset): AnswerSheet {
  refuseUnknown(exceptions, by);
  return by.questions.reduce<AnswerSheet>((sheet, question) => {
    const stated = exceptions[question.id];
    if (isOpen(question, sheet)) return { ...sheet, [question.id]: stated ?? quietest(question) };
    if (stated === undefined) return sheet;
    throw new Error(
      `Test set-up: "${question.id}" is not asked on this sheet. State the answer that opens it too.`,
    );
  }, {});
}

function refuseUnknown(answers: Answers, by: Ruleset): void {
  for (const [id, value] of Object.entries(answers)) {
    const question = by.questionById.get(id);
    if (question === undefined) {
      throw new Error(`Test set-up: ruleset "${by.id}" has no question "${id}".`);
    }
    if (isAnswer(question, value)) continue;
    throw new Error(
      `Test set-up: ${JSON.stringify(value)} is no answer to "${id}". Expected: ${question.options.join(', ')}.`,
    );
  }
}

function quietest(question: CatalogueQuestion): Answer {
  if (question.kind === 'multi') return [];
  const [first] = question.quiet;
  if (!isAnswer(question, first)) {
    throw new Error(`Test set-up: "${question.id}" has no quiet answer.`);
  }
  return first;
}

/** The sheet without the answers to these questions. */
export function without(sheet: AnswerSheet, ...ids: readonly QuestionId[]): AnswerSheet {
  const kept = Object.entries(sheet).filter(([id]) => !ids.some((dropped) => dropped === id));
  return Object.fromEntries(kept);
}

/** Every answer that a question takes. For the topics: every set of them, so 131,072. */
export function* answersTo(question: CatalogueQuestion): Generator<Answer> {
  const options = question.options as readonly (Answer & string)[];
  if (question.kind === 'single') yield* options;
  else yield* subsets(options);
}

function* subsets(options: readonly string[]): Generator<Answer> {
  for (let chosen = 0; chosen < 2 ** options.length; chosen += 1) {
    yield options.filter((_, bit) => (chosen & (2 ** bit)) !== 0) as readonly string[] as Answer;
  }
}

/**
 * Every complete way to answer these questions, with all others quiet. Follow-ups appear as the
 * rules open them.
 */
export function* everySheet(
  group: readonly QuestionId[],
  by: Ruleset = ruleset,
): Generator<AnswerSheet> {
  const questions = by.questions.filter(({ id }) => group.includes(id));
  if (questions.length !== group.length) {
    throw new Error(`Test set-up: ruleset "${by.id}" lacks one of ${group.join(', ')}.`);
  }
  yield* completions(without(quietSheet({}, by), ...group), questions);
}

function* completions(
  sheet: AnswerSheet,
  [question, ...rest]: readonly CatalogueQuestion[],
): Generator<AnswerSheet> {
  if (question === undefined) yield sheet;
  else if (!isOpen(question, sheet)) yield* completions(sheet, rest);
  else {
    for (const answer of answersTo(question)) {
      yield* completions({ ...sheet, [question.id]: answer }, rest);
    }
  }
}
