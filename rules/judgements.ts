/**
 * A ruleset made ready to judge: each condition as a function of a row of answers. What it says of
 * a person is for `triage.ts` to conclude.
 */
import { includesTopic, isCalledFor, type AnswerRow } from './answerSheet';
import { read, type Condition } from './condition';
import type { Answer, QuestionId } from './questions';
import type { CatalogueQuestion, CatalogueRule, Ruleset } from './ruleset';

/**
 * What counts as loud for one purpose: all but the quiet answers, of them only those given, or only
 * those that are not "not sure".
 */
export const missingIsLoud = 0;
export const explicitOnly = 1;
export const sureOnly = 2;
export type Stance = typeof missingIsLoud | typeof explicitOnly | typeof sureOnly;

type Judgement = (row: AnswerRow, stance: Stance) => boolean;

/** A ruleset as functions of a row of answers. */
interface Judgements {
  readonly rules: readonly { readonly rule: CatalogueRule; readonly holds: Judgement }[];
  /** Rules whose condition can't be read. Any of them may hold. */
  readonly unreadableRules: readonly CatalogueRule[];
  readonly isIncomplete: (row: AnswerRow) => boolean;
}

/**
 * Made once for each ruleset, because audits judge a million sheets. Rulesets never change after
 * assembly.
 */
const judgementsByRuleset = new WeakMap<Ruleset, Judgements>();

/** The same each time for the same ruleset. Never throws: a rule that can't be read is named. */
export function judgements(by: Ruleset): Judgements {
  return judgementsByRuleset.get(by) ?? makeJudgements(by);
}

/** A condition that can't be read spoils its own rule only. */
function makeJudgements(by: Ruleset): Judgements {
  const rules: { rule: CatalogueRule; holds: Judgement }[] = [];
  const unreadableRules: CatalogueRule[] = [];
  for (const rule of by.rules) {
    try {
      rules.push({ rule, holds: asFunction(rule.when, by) });
    } catch {
      unreadableRules.push(rule);
    }
  }
  const made = { rules, unreadableRules, isIncomplete: incompleteness(by) };
  judgementsByRuleset.set(by, made);
  return made;
}

/** Whether an open question has no answer. */
function incompleteness(by: Ruleset): Judgements['isIncomplete'] {
  const leads = by.questions.map(({ followUpOf }) =>
    followUpOf === undefined
      ? undefined
      : { followUpOf, position: by.positionById.get(followUpOf.question) ?? -1 },
  );
  return (row) =>
    leads.some((lead, position) => {
      if (row[position] !== undefined) return false;
      return lead === undefined || isCalledFor(lead.followUpOf, row[lead.position]);
    });
}

/** @throws when the condition can't be read. Judging catches it, so the error has no words. */
export function asFunction(condition: Condition, by: Ruleset): Judgement {
  const topics = by.positionById.get('topics') ?? -1;
  return read<Judgement>(condition, {
    loud: (id) => {
      const { question, position } = questionOf(id, by);
      return (row, stance) => isLoud(question, row[position], stance);
    },
    picked: (topic) => (row, stance) => {
      const answer = row[topics];
      return answer === undefined ? stance === missingIsLoud : includesTopic(answer, topic);
    },
    all: (parts) => (row, stance) => parts.every((part) => part(row, stance)),
    any: (parts) => (row, stance) => parts.some((part) => part(row, stance)),
  });
}

/**
 * Whether the answer is none of the quiet ones. A missing one is loud where the stance says so.
 * @throws TypeError for a list of topics with an answer
 */
export function isLoud(
  question: CatalogueQuestion,
  answer: Answer | undefined,
  stance: Stance,
): boolean {
  if (answer === undefined) return stance === missingIsLoud;
  if (answer === 'not-sure' && stance === sureOnly) return false;
  return !quietAnswers(question).includes(answer);
}

/**
 * @throws TypeError for a list of topics: it has no quiet answers, so no rule may ask whether it is
 * loud
 */
function quietAnswers(question: CatalogueQuestion): readonly unknown[] {
  // Stryker disable next-line ConditionalExpression: `quiet` of a list of topics throws too.
  if (question.kind === 'single') return question.quiet;
  throw new TypeError();
}

/** @throws TypeError when the ruleset has no such question */
export function questionOf(id: QuestionId, by: Ruleset) {
  const position = by.positionById.get(id) ?? -1;
  const question = by.questions[position];
  if (question === undefined) throw new TypeError();
  return { question, position };
}
