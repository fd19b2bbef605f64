/**
 * What an answer sheet is to the solver: for each question one true value out of "missing" and its
 * options.
 */
import type { CatalogueQuestion, Ruleset } from '../../rules/ruleset';
import {
  always,
  and,
  assert,
  declare,
  exactlyOne,
  implies,
  never,
  not,
  or,
  symbol,
  type Term,
} from './terms';

/** A sheet with unknown answers. Laws that compare two sheets speak of `a` and `b`. */
export type SheetName = 'a' | 'b';

/**
 * The answers of one sheet as terms. A question that the ruleset does not have is never answered.
 */
export interface AnswerTerms {
  readonly questions: readonly CatalogueQuestion[];
  missing(question: string): Term;
  is(question: string, option: string): Term;
  picks(topic: string): Term;
}

/** The terms for the answers of the named sheet. */
export function answerTerms(by: Ruleset, sheet: SheetName): AnswerTerms {
  const knows = (question: string, option: string) =>
    by.questionById.get(question)?.options.includes(option) === true;
  return {
    questions: by.questions,
    missing: (question) =>
      by.questionById.has(question) ? symbol(`${sheet} ${question} missing`) : always,
    is: (question, option) =>
      knows(question, option) ? symbol(`${sheet} ${question} = ${option}`) : never,
    picks: (topic) => (knows('topics', topic) ? symbol(`${sheet} topics = ${topic}`) : never),
  };
}

/**
 * The names that stand for a question's possible answers: "missing" first, then one for each
 * option.
 */
export function inputsOf(answers: AnswerTerms, question: CatalogueQuestion): readonly Term[] {
  return [
    answers.missing(question.id),
    ...question.options.map((option) => answers.is(question.id, option)),
  ];
}

/** All names that a model of the sheet gives a value to. */
export function allInputs(answers: AnswerTerms): readonly Term[] {
  return answers.questions.flatMap((question) => inputsOf(answers, question));
}

/**
 * Declares a well-formed sheet, and nothing narrower: any question may be missing, a hidden
 * follow-up may still hold a stale answer, and the topics are any set or missing. A value that is
 * no answer counts as missing, as `readSheet` has it.
 */
export function declareSheet(answers: AnswerTerms): string {
  return [
    ...allInputs(answers).map(declare),
    ...answers.questions.map((question) => assert(wellFormed(answers, question))),
  ].join('\n');
}

function wellFormed(answers: AnswerTerms, question: CatalogueQuestion): Term {
  if (question.kind === 'single') return exactlyOne(inputsOf(answers, question));
  const [missing = never, ...picks] = inputsOf(answers, question);
  return implies(missing, not(or(picks)));
}

/** Holds when both sheets have the same answer to the question. */
export function agree(a: AnswerTerms, b: AnswerTerms, question: CatalogueQuestion): Term {
  const inputsOfB = inputsOf(b, question);
  return and(
    inputsOf(a, question).map((input, at) => `(bvxnor ${input} ${inputsOfB[at] ?? never})`),
  );
}
