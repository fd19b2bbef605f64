/**
 * A ruleset as formulas: the same data that `triage` reads, with one more meaning for each
 * condition. It follows `triage.ts` and `answerSheet.ts` step by step, so that each step can be
 * compared; `agreement.ts` does that on sheets.
 */
import { questionsIn, read } from '../../rules/condition';
import type { CatalogueQuestion, CatalogueRule, Ruleset } from '../../rules/ruleset';
import { answerTerms, type AnswerTerms, type SheetName } from './answerTerms';
import { asTriageReads, type Reading } from './reading';
import { always, and, atLeastTwo, define, never, not, or, symbol, type Term } from './terms';

/**
 * From missing answers too, as `triage` counts, or from the explicit ones only, as `urgentSoFar`
 * does.
 */
export type Stance = 'triage' | 'so-far';
export const stances = ['triage', 'so-far'] as const;

/** One sheet with unknown answers, and what the rules make of it. */
export interface UnknownSheet extends AnswerTerms {
  readonly name: SheetName;
  readonly reasonIds: readonly string[];
  /**
   * Holds when the rule, `R-INCOMPLETE` or `R-INVALID` is among the reasons. An id that the ruleset
   * lacks never is.
   */
  reason(id: string, stance: Stance): Term;
  callFirst(stance: Stance): Term;
  /** Seek care now. */
  readonly now: Term;
  /** Discuss at next visit. */
  readonly visit: Term;
  /** The early stop: `urgentSoFar` gives at least one reason. */
  readonly urgentSoFar: Term;
}

/** The names under which `definitions` defines what the rules make of the sheet. */
export function unknownSheet(by: Ruleset, name: SheetName): UnknownSheet {
  const reasonIds = [...by.rules.map((rule) => rule.id), 'R-INCOMPLETE', 'R-INVALID'];
  return {
    ...answerTerms(by, name),
    name,
    reasonIds,
    reason: (id, stance) => (reasonIds.includes(id) ? symbol(`${name} ${stance} ${id}`) : never),
    callFirst: (stance) => symbol(`${name} ${stance} call first`),
    now: symbol(`${name} now`),
    visit: symbol(`${name} visit`),
    urgentSoFar: symbol(`${name} urgent so far`),
  };
}

/**
 * Defines every reason, both dispositions, the early stop and `callFirst` of the sheet from its
 * answers.
 */
export function definitions(
  by: Ruleset,
  name: SheetName,
  reading: Reading = asTriageReads,
): readonly string[] {
  const sheet = unknownSheet(by, name);
  const judgeable = (rule: CatalogueRule) =>
    questionsIn(rule.when).every((id) => by.questionById.has(id) || id === 'topics');
  const ofStance = (stance: Stance) => [
    ...by.rules.map((rule) =>
      define(
        sheet.reason(rule.id, stance),
        judgeable(rule) ? holds(rule, by, sheet, stance, reading) : never,
      ),
    ),
    define(
      sheet.reason('R-INCOMPLETE', stance),
      stance === 'triage' && reading.incomplete === 'counts'
        ? or(
            by.questions
              .filter(({ id }) => !reading.overlooked.includes(id))
              .map((question) => unanswered(question, sheet, reading)),
          )
        : never,
    ),
    define(sheet.reason('R-INVALID', stance), by.rules.every(judgeable) ? never : always),
    define(
      sheet.callFirst(stance),
      or(by.rules.filter((rule) => rule.callFirst).map((rule) => sheet.reason(rule.id, stance))),
    ),
  ];
  const reasons = (stance: Stance) => sheet.reasonIds.map((id) => sheet.reason(id, stance));
  return [
    ...stances.flatMap(ofStance),
    define(
      sheet.now,
      reading.reasonsNeeded === 1 ? or(reasons('triage')) : atLeastTwo(reasons('triage')),
    ),
    define(sheet.visit, not(sheet.now)),
    define(sheet.urgentSoFar, or(reasons('so-far'))),
  ];
}

function holds(
  { when }: CatalogueRule,
  by: Ruleset,
  sheet: UnknownSheet,
  stance: Stance,
  reading: Reading,
): Term {
  const missingIsLoud = reading.missing[stance] === 'loud';
  return read<Term>(when, {
    loud: (id) => {
      const question = by.questionById.get(id);
      if (question?.kind !== 'single') throw new TypeError(`${id} can't be loud: not translated`);
      const hushed = reading.notSure[stance] === 'quiet' ? ['not-sure'] : [];
      const quiet = [...question.quiet, ...hushed].map((option) => sheet.is(id, option));
      const missingIsQuiet = !missingIsLoud || reading.overlooked.includes(id);
      return not(or([...quiet, ...(missingIsQuiet ? [sheet.missing(id)] : [])]));
    },
    picked: (topic) =>
      missingIsLoud ? or([sheet.missing('topics'), sheet.picks(topic)]) : sheet.picks(topic),
    all: and,
    any: or,
  });
}

function unanswered(question: CatalogueQuestion, sheet: UnknownSheet, reading: Reading): Term {
  return and([sheet.missing(question.id), isOpen(question, sheet, reading)]);
}

function isOpen({ followUpOf }: CatalogueQuestion, sheet: UnknownSheet, reading: Reading): Term {
  if (followUpOf === undefined || reading.followUpsOpen === 'always') return always;
  const { question: lead, topic } = followUpOf;
  if (topic !== undefined) return sheet.picks(topic);
  if (reading.followUpsOpen === 'on-yes') return sheet.is(lead, 'yes');
  return not(or([sheet.missing(lead), sheet.is(lead, 'no')]));
}
