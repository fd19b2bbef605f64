/**
 * The only decider: answers in, one of two dispositions out. Whatever can't be read or is not
 * answered counts as urgent.
 */
import {
  includesTopic,
  isCalledFor,
  readSheet,
  type AnswerRow,
  type SheetReading,
} from './answerSheet';
import { questionsIn, read, type Condition } from './condition';
import type { Answer, QuestionId } from './questions';
import {
  ruleset,
  type CatalogueQuestion,
  type CatalogueRule,
  type ReasonId,
  type Ruleset,
} from './ruleset';

export type Disposition = 'seek-care-now' | 'discuss-next-visit';

/** The rules that hold, in the ruleset's order, and whether one of them says to call first. */
export interface Urgency {
  readonly because: readonly ReasonId[];
  readonly callFirst: boolean;
}

export interface Outcome extends Urgency {
  readonly disposition: Disposition;
}

/**
 * A rule that holds with the answers that make it hold. `sure` is false when it would not hold
 * without the "not sure" ones.
 */
export interface Reason {
  readonly rule: ReasonId;
  readonly answers: readonly { readonly question: QuestionId; readonly value: Answer }[];
  readonly sure: boolean;
}

/**
 * What counts as loud for one purpose: all but the quiet answers, of them only those given, or only
 * those that are not "not sure".
 */
const missingIsLoud = 0;
const explicitOnly = 1;
const sureOnly = 2;
type Stance = typeof missingIsLoud | typeof explicitOnly | typeof sureOnly;

/**
 * Judges any input. Total, pure and deterministic: it never throws, and it reads no clock, storage
 * or language. The low result needs an answer to every open question, and no rule that holds.
 */
export function triage(sheet: unknown, by: Ruleset = ruleset): Outcome {
  const { because, callFirst } = judge(sheet, by, missingIsLoud);
  return {
    disposition: because.length === 0 ? 'discuss-next-visit' : 'seek-care-now',
    callFirst,
    because,
  };
}

/**
 * What the answers really given already show. It drives the early stop, and the page takes its
 * reasons, `callFirst` and advice from it, so that no page names a sign that nobody reported.
 */
export function urgentSoFar(sheet: unknown, by: Ruleset = ruleset): Urgency {
  return judge(sheet, by, explicitOnly);
}

/** Why the page says "Seek care now", in the ruleset's order; empty when it does not. */
export function reasons(sheet: unknown, by: Ruleset = ruleset): readonly Reason[] {
  const { because } = urgentSoFar(sheet, by);
  if (because.length > 0) return because.map((rule) => reason(rule, sheet, by));
  if (triage(sheet, by).disposition === 'discuss-next-visit') return [];
  return [withoutAnswers('R-INCOMPLETE')];
}

function judge(sheet: unknown, by: Ruleset, stance: Stance): Urgency {
  try {
    return judgeReading(readSheet(sheet, by), by, stance);
  } catch {
    return unreadable;
  }
}

/** Nothing is known of the person, not even the emergency check, so this calls first. */
const unreadable: Urgency = { because: ['R-INVALID'], callFirst: true };

function judgeReading({ row, unknownIds }: SheetReading, by: Ruleset, stance: Stance): Urgency {
  const because: ReasonId[] = [];
  const { rules, unreadableRules, isIncomplete } = judgements(by);
  let callFirst = unreadableRules.some(callsFirst);
  let unjudged = unknownIds.length > 0 || unreadableRules.length > 0;
  for (const { rule, holds } of rules) {
    try {
      if (!holds(row, stance)) continue;
      because.push(rule.id);
      callFirst ||= callsFirst(rule);
    } catch {
      // It may hold, so it calls first where it would.
      unjudged = true;
      callFirst ||= callsFirst(rule);
    }
  }
  if (stance === missingIsLoud && isIncomplete(row)) because.push('R-INCOMPLETE');
  if (unjudged) because.push('R-INVALID');
  return { because, callFirst };
}

const callsFirst = (rule: CatalogueRule) => rule.callFirst === true;

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

function judgements(by: Ruleset): Judgements {
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
function asFunction(condition: Condition, by: Ruleset): Judgement {
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

function isLoud(question: CatalogueQuestion, answer: Answer | undefined, stance: Stance): boolean {
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

function questionOf(id: QuestionId, by: Ruleset) {
  const position = by.positionById.get(id) ?? -1;
  const question = by.questions[position];
  if (question === undefined) throw new TypeError();
  return { question, position };
}

function reason(rule: ReasonId, sheet: unknown, by: Ruleset): Reason {
  try {
    const { row } = readSheet(sheet, by);
    const [spoken] = by.rules.filter(({ id }) => id === rule).map((one) => spokenFor(one, row, by));
    return spoken ?? withoutAnswers(rule);
  } catch {
    // The sheet or a part of the condition can't be judged. The rule remains a reason, without its
    // answers.
    return withoutAnswers(rule);
  }
}

const withoutAnswers = (rule: ReasonId): Reason => ({ rule, answers: [], sure: true });

/** The answers that make the rule hold. */
function spokenFor({ id: rule, when }: CatalogueRule, row: AnswerRow, by: Ruleset): Reason {
  const answers = questionsIn(when).flatMap((id) => {
    const { question, position } = questionOf(id, by);
    const value = row[position];
    if (value === undefined) return [];
    const spoke = question.kind === 'multi' || isLoud(question, value, explicitOnly);
    return spoke ? [{ question: id, value }] : [];
  });
  return { rule, answers, sure: asFunction(when, by)(row, sureOnly) };
}
