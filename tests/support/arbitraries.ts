/**
 * What fast-check draws from: sheets of every loudness, whole and torn, and anything else that may
 * come from outside.
 */
import fc from 'fast-check';
import { prune, type AnswerSheet } from '../../rules/answerSheet';
import type { Answer } from '../../rules/questions';
import { ruleset, type CatalogueQuestion, type Ruleset } from '../../rules/ruleset';
import { draws } from '../../tools/wide';

/** The seed is fixed, so that a red test is the doing of a change and not of the day. */
export const law = { numRuns: draws(300), seed: 20260523 } as const;

/** Any one answer to the question, all options alike. */
export function answerTo(question: CatalogueQuestion): fc.Arbitrary<Answer> {
  const options = question.options as readonly (Answer & string)[];
  if (question.kind === 'single') return fc.constantFrom(...options);
  return fc.subarray([...options]) as fc.Arbitrary<readonly string[]> as fc.Arbitrary<Answer>;
}

/**
 * Mostly a quiet answer: with more than forty questions, even odds would never draw the low result.
 */
function quietAnswerTo(question: CatalogueQuestion): fc.Arbitrary<Answer> {
  const quiet = (question.kind === 'multi' ? [[]] : question.quiet) as readonly Answer[];
  return fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...quiet) },
    { weight: 1, arbitrary: answerTo(question) },
  );
}

/**
 * Leads that are often loud over follow-ups that are mostly quiet: close to the border between the
 * two results.
 */
function borderAnswerTo(question: CatalogueQuestion): fc.Arbitrary<Answer> {
  const isLead = question.followUpOf === undefined;
  return isLead && !['gate', 'alert', 'worry'].includes(question.id)
    ? fc.oneof(quietAnswerTo(question), answerTo(question))
    : quietAnswerTo(question);
}

/** A sheet with an answer to every question, also to follow-ups that are closed. */
export function fullSheet(by: Ruleset = ruleset): fc.Arbitrary<AnswerSheet> {
  const each = (answer: (question: CatalogueQuestion) => fc.Arbitrary<Answer>) =>
    fc.record(Object.fromEntries(by.questions.map((question) => [question.id, answer(question)])));
  return fc.oneof(
    { weight: 2, arbitrary: each(quietAnswerTo) },
    { weight: 2, arbitrary: each(borderAnswerTo) },
    { weight: 1, arbitrary: each(answerTo) },
  );
}

/**
 * A well-formed sheet with any questions unanswered, and answers to closed follow-ups left in it.
 */
export function anySheet(by: Ruleset = ruleset): fc.Arbitrary<AnswerSheet> {
  const ids: readonly string[] = by.questions.map(({ id }) => id);
  const dropped = fc.oneof(
    fc.constant<string[]>([]),
    fc.subarray([...ids], { maxLength: 2 }),
    fc.subarray([...ids]),
  );
  return fc
    .tuple(fullSheet(by), dropped)
    .map(([sheet, gone]) =>
      Object.fromEntries(Object.entries(sheet).filter(([id]) => !gone.includes(id))),
    );
}

/**
 * A sheet as the check leaves it: every open question answered, every closed one without an answer.
 */
export function completeSheet(by: Ruleset = ruleset): fc.Arbitrary<AnswerSheet> {
  return fullSheet(by).map((sheet) => prune(sheet, by));
}

/** Any value at all, of the kinds that JavaScript has. */
export const anyValue: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withObjectString: true,
});

/**
 * Anything that may be handed to the rules: no sheet at all, or one that was damaged or made to
 * deceive.
 */
export function anything(by: Ruleset = ruleset): fc.Arbitrary<unknown> {
  const ids: readonly string[] = by.questions.map(({ id }) => id);
  const sheet = anySheet(by);
  const anyId = fc.oneof(fc.constantFrom(...ids), fc.constant('__proto__'), fc.string());
  return fc.oneof(
    anyValue,
    sheet,
    fc.tuple(sheet, fc.dictionary(anyId, anyValue)).map(([good, bad]) => ({ ...good, ...bad })),
    fc.tuple(sheet, fc.constantFrom(...ids)).map(([good, id]) => throwsAt(good, id)),
    sheet.map((good): unknown => Object.create(good)),
    sheet.map((good) => [good]),
    sheet.map((good) => JSON.stringify(good)),
    sheet.map((good) => new Map(Object.entries(good))),
  );
}

/** The sheet, but reading this one answer throws. */
export function throwsAt(sheet: AnswerSheet, id: string): object {
  return Object.defineProperty({ ...sheet }, id, {
    enumerable: true,
    get() {
      throw new Error(`${id} can't be read`);
    },
  });
}
