/**
 * The only decider: answers in, one of two dispositions out. Whatever can't be read or is not
 * answered counts as urgent.
 */
import { readSheet, type SheetReading } from './answerSheet';
import { explicitOnly, judgements, missingIsLoud, type Stance } from './judgements';
import { ruleset, type CatalogueRule, type ReasonId, type Ruleset } from './ruleset';

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
