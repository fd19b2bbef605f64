/** The only decider: answers in, one of two dispositions out. Whatever can't be read or is not answered counts as urgent. */
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

/** A rule that holds with the answers that make it hold. `sure` is false when it would not hold without the "not sure" ones. */
export interface Reason {
  readonly rule: ReasonId;
  readonly answers: readonly { readonly question: QuestionId; readonly value: Answer }[];
  readonly sure: boolean;
}

/** Whether a missing answer, and one of "not sure", is loud for one purpose. */
interface Stance {
  readonly missing: boolean;
  readonly notSure: boolean;
}

const missingIsLoud: Stance = { missing: true, notSure: true };
const explicitOnly: Stance = { missing: false, notSure: true };
const sureOnly: Stance = { missing: false, notSure: false };

/**
 * Judges any input. Total, pure and deterministic: it never throws, and it reads no clock, storage or language.
 * The low result needs an answer to every open question, and no rule that holds.
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
 * What the answers really given already show. It drives the early stop, and the page takes its reasons,
 * `callFirst` and advice from it, so that no page names a sign that nobody reported.
 */
export function urgentSoFar(sheet: unknown, by: Ruleset = ruleset): Urgency {
  return judge(sheet, by, explicitOnly);
}

/** Why the page says "Seek care now", in the ruleset's order; empty when it does not. */
export function reasons(sheet: unknown, by: Ruleset = ruleset): readonly Reason[] {
  const { because } = urgentSoFar(sheet, by);
  if (because.length > 0) {
    const row = readable(sheet, by)?.row ?? [];
    return because.map((rule) => reason(rule, row, by));
  }
  if (triage(sheet, by).disposition === 'discuss-next-visit') return [];
  return [{ rule: 'R-INCOMPLETE', answers: [], sure: true }];
}

function judge(sheet: unknown, by: Ruleset, stance: Stance): Urgency {
  const reading = readable(sheet, by);
  if (reading === undefined) return unreadable;
  try {
    return judgeReading(reading, by, stance);
  } catch {
    return unreadable;
  }
}

/** The sheet's reading; undefined when it is no record, or one that throws when it is read. */
function readable(sheet: unknown, by: Ruleset): SheetReading | undefined {
  try {
    return readSheet(sheet, by);
  } catch {
    return undefined;
  }
}

/** Nothing is known of the person, not even the emergency check, so this calls first. */
const unreadable: Urgency = { because: ['R-INVALID'], callFirst: true };

function judgeReading({ row, unknownIds }: SheetReading, by: Ruleset, stance: Stance): Urgency {
  const because: ReasonId[] = [];
  const { rules, isIncomplete } = judgements(by);
  let callFirst = false;
  let unjudged = unknownIds.length > 0;
  for (const { rule, holds } of rules) {
    try {
      if (!holds(row, stance)) continue;
      because.push(rule.id);
      callFirst ||= rule.callFirst === true;
    } catch {
      // It may hold, so it calls first where it would.
      unjudged = true;
      callFirst ||= rule.callFirst === true;
    }
  }
  if (stance.missing && isIncomplete(row)) because.push('R-INCOMPLETE');
  if (unjudged) because.push('R-INVALID');
  return { because, callFirst };
}

type Judgement = (row: AnswerRow, stance: Stance) => boolean;

/** A ruleset as functions of a row of answers. */
interface Judgements {
  readonly rules: readonly { readonly rule: CatalogueRule; readonly holds: Judgement }[];
  readonly isIncomplete: (row: AnswerRow) => boolean;
}

/** Made once for each ruleset, because audits judge a million sheets. Rulesets never change after assembly. */
const judgementsByRuleset = new WeakMap<Ruleset, Judgements>();

function judgements(by: Ruleset): Judgements {
  const known = judgementsByRuleset.get(by);
  if (known !== undefined) return known;
  const made = {
    rules: by.rules.map((rule) => ({ rule, holds: judgementOf(rule.when, by) })),
    isIncomplete: incompleteness(by),
  };
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

/** A condition that can't be read fails when it is judged, so that it spoils its own rule only. */
function judgementOf(condition: Condition, by: Ruleset): Judgement {
  try {
    return asFunction(condition, by);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function asFunction(condition: Condition, by: Ruleset): Judgement {
  const topics = by.positionById.get('topics') ?? -1;
  return read<Judgement>(condition, {
    loud: (id) => {
      const { question, position } = questionOf(id, by);
      return (row, stance) => isLoud(question, row[position], stance);
    },
    picked: (topic) => (row, stance) => {
      const answer = row[topics];
      return answer === undefined ? stance.missing : includesTopic(answer, topic);
    },
    all: (parts) => (row, stance) => parts.every((part) => part(row, stance)),
    any: (parts) => (row, stance) => parts.some((part) => part(row, stance)),
  });
}

function isLoud(question: CatalogueQuestion, answer: Answer | undefined, stance: Stance): boolean {
  if (answer === undefined) return stance.missing;
  if (answer === 'not-sure' && !stance.notSure) return false;
  return !quietAnswers(question).includes(answer);
}

/** @throws TypeError for a list of topics: it has no quiet answers, so no rule may ask whether it is loud */
function quietAnswers(question: CatalogueQuestion): readonly unknown[] {
  if (question.kind === 'single') return question.quiet;
  throw new TypeError(`${question.id} is not a question that can be loud`);
}

function questionOf(id: QuestionId, by: Ruleset) {
  const position = by.positionById.get(id) ?? -1;
  const question = by.questions[position];
  if (question === undefined) throw new TypeError(`No question ${id} in ruleset ${by.id}`);
  return { question, position };
}

function reason(rule: ReasonId, row: AnswerRow, by: Ruleset): Reason {
  const definition = by.rules.find(({ id }) => id === rule);
  if (definition === undefined) return { rule, answers: [], sure: true };
  try {
    const answers = questionsIn(definition.when).flatMap((id) => {
      const { question, position } = questionOf(id, by);
      const value = row[position];
      if (value === undefined) return [];
      const spoke = question.kind === 'multi' || isLoud(question, value, explicitOnly);
      return spoke ? [{ question: id, value }] : [];
    });
    return { rule, answers, sure: judgementOf(definition.when, by)(row, sureOnly) };
  } catch {
    // Part of the condition can't be judged. The rule still stands as a reason, without its answers.
    return { rule, answers: [], sure: true };
  }
}
