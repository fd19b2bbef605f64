/** The only decider: answers in, one of two dispositions out. Whatever can't be read or is not answered counts as urgent. */
import {
  isPicked,
  readSheet,
  unanswered,
  type AnswerSheet,
  type SheetReading,
} from './answerSheet';
import { questionsIn, read, type Condition } from './condition';
import type { Answer, QuestionId } from './questions';
import { ruleset, type CatalogueQuestion, type ReasonId, type Ruleset } from './ruleset';

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

/** How a missing answer, or one of "not sure", counts for one purpose. */
type Stance = 'missing-is-loud' | 'explicit-only' | 'sure-only';

/**
 * Judges any input. Total, pure and deterministic: it never throws, and it reads no clock, storage or language.
 * The low result needs an answer to every open question, and no rule that holds.
 */
export function triage(sheet: unknown, by: Ruleset = ruleset): Outcome {
  const { because, callFirst } = judge(sheet, by, 'missing-is-loud');
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
  return judge(sheet, by, 'explicit-only');
}

/** Why the page says "Seek care now", in the ruleset's order; empty when it does not. */
export function reasons(sheet: unknown, by: Ruleset = ruleset): readonly Reason[] {
  const { because } = urgentSoFar(sheet, by);
  if (because.length > 0) {
    const answers = readable(sheet, by)?.answers ?? {};
    return because.map((rule) => reason(rule, answers, by));
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

function judgeReading({ answers, unknownIds }: SheetReading, by: Ruleset, stance: Stance): Urgency {
  const because: ReasonId[] = [];
  let callFirst = false;
  let unjudged = unknownIds.length > 0;
  for (const rule of by.rules) {
    try {
      if (!holds(rule.when, answers, by, stance)) continue;
      because.push(rule.id);
      callFirst ||= rule.callFirst === true;
    } catch {
      // It may hold, so it calls first where it would.
      unjudged = true;
      callFirst ||= rule.callFirst === true;
    }
  }
  if (stance === 'missing-is-loud' && unanswered(answers, by).length > 0) {
    because.push('R-INCOMPLETE');
  }
  if (unjudged) because.push('R-INVALID');
  return { because, callFirst };
}

type Judgement = (answers: AnswerSheet, stance: Stance) => boolean;

/** Conditions turned into functions once, because audits judge a million sheets. Rulesets never change after assembly. */
const judgements = new WeakMap<Ruleset, WeakMap<Condition, Judgement>>();

function holds(condition: Condition, answers: AnswerSheet, by: Ruleset, stance: Stance): boolean {
  const ofRuleset = judgements.get(by) ?? new WeakMap<Condition, Judgement>();
  judgements.set(by, ofRuleset);
  const judgement = ofRuleset.get(condition) ?? judgementOf(condition, by);
  ofRuleset.set(condition, judgement);
  return judgement(answers, stance);
}

function judgementOf(condition: Condition, by: Ruleset): Judgement {
  return read<Judgement>(condition, {
    loud: (id) => {
      const question = questionOf(id, by);
      return (answers, stance) => isLoud(question, answers[id], stance);
    },
    picked: (topic) => (answers, stance) =>
      answers.topics === undefined ? stance === 'missing-is-loud' : isPicked(answers, topic),
    all: (parts) => (answers, stance) => parts.every((part) => part(answers, stance)),
    any: (parts) => (answers, stance) => parts.some((part) => part(answers, stance)),
  });
}

function isLoud(question: CatalogueQuestion, answer: Answer | undefined, stance: Stance): boolean {
  if (answer === undefined) return stance === 'missing-is-loud';
  if (answer === 'not-sure' && stance === 'sure-only') return false;
  if (question.kind === 'multi' || typeof answer !== 'string') {
    throw new TypeError(`${question.id} is not a question that can be loud`);
  }
  return !question.quiet.includes(answer);
}

function questionOf(id: QuestionId, by: Ruleset): CatalogueQuestion {
  const question = by.questionById.get(id);
  if (question === undefined) throw new TypeError(`No question ${id} in ruleset ${by.id}`);
  return question;
}

function reason(rule: ReasonId, answers: AnswerSheet, by: Ruleset): Reason {
  const definition = by.rules.find(({ id }) => id === rule);
  if (definition === undefined) return { rule, answers: [], sure: true };
  const spoke = (id: QuestionId) =>
    id === 'topics' || isLoud(questionOf(id, by), answers[id], 'explicit-only');
  try {
    return {
      rule,
      answers: questionsIn(definition.when)
        .filter(spoke)
        .flatMap((question) => {
          const value: Answer | undefined = answers[question];
          return value === undefined ? [] : [{ question, value }];
        }),
      sure: holds(definition.when, answers, by, 'sure-only'),
    };
  } catch {
    // Part of the condition can't be judged. The rule still stands as a reason, without its answers.
    return { rule, answers: [], sure: true };
  }
}
