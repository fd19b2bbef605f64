/** Why the page says "Seek care now": the rules that hold, with the answers that make them hold. */
import { readSheet, type AnswerRow } from './answerSheet';
import { questionsIn } from './condition';
import { asFunction, explicitOnly, isLoud, questionOf, sureOnly } from './judgements';
import type { Answer, QuestionId } from './questions';
import { ruleset, type CatalogueRule, type ReasonId, type Ruleset } from './ruleset';
import { triage, urgentSoFar } from './triage';

/**
 * A rule that holds with the answers that make it hold. `sure` is false when it would not hold
 * without the "not sure" ones.
 */
export interface Reason {
  readonly rule: ReasonId;
  readonly answers: readonly { readonly question: QuestionId; readonly value: Answer }[];
  readonly sure: boolean;
}

/** Why the page says "Seek care now", in the ruleset's order; empty when it does not. */
export function reasons(sheet: unknown, by: Ruleset = ruleset): readonly Reason[] {
  const { because } = urgentSoFar(sheet, by);
  if (because.length > 0) return because.map((rule) => reason(rule, sheet, by));
  if (triage(sheet, by).disposition === 'discuss-next-visit') return [];
  return [withoutAnswers('R-INCOMPLETE')];
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
