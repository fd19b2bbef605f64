/**
 * For every rule all the complete sheets in which its own questions make it hold, the rest as quiet
 * as can be.
 */
import type { AnswerSheet } from '../../rules/answerSheet';
import { read, type Condition } from '../../rules/condition';
import type { Answer, QuestionId } from '../../rules/questions';
import { ruleset, type RuleId, type Ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { quietSheet, type Answers } from './sheets';

export interface Witness {
  readonly rule: RuleId;
  readonly sheet: AnswerSheet;
}

/**
 * The answers that a condition can rest on, in every mixture: each question with each of its
 * options, each topic picked.
 */
function mixtures(when: Condition, by: Ruleset): readonly Answers[] {
  const both = (parts: readonly (readonly Answers[])[]) =>
    parts.reduce<readonly Answers[]>(
      (before, part) => before.flatMap((one) => part.map((other) => ({ ...one, ...other }))),
      [{}],
    );
  return read<readonly Answers[]>(when, {
    loud: (id) => optionsOf(id, by).map((option) => ({ [id]: option })),
    picked: (topic) => [{ topics: [topic] }],
    all: both,
    any: both,
  });
}

function optionsOf(id: QuestionId, by: Ruleset): readonly Answer[] {
  const question = by.questionById.get(id);
  if (question === undefined) throw new Error(`Test set-up: there is no question "${id}".`);
  return question.options as readonly Answer[];
}

/** A mixture that answers a question which it closes is no sheet of anyone. */
function sheetOf(answers: Answers, by: Ruleset): readonly AnswerSheet[] {
  const closed = by.questions.some(
    ({ id, followUpOf }) =>
      answers[id] !== undefined &&
      followUpOf !== undefined &&
      answers[followUpOf.question] === 'no',
  );
  return closed ? [] : [quietSheet(answers, by)];
}

/** @throws Error when a rule has no witness: then it is dead, or the mixtures are too few */
export function witnesses(by: Ruleset = ruleset): readonly Witness[] {
  return by.rules.flatMap(({ id, when }) => {
    const sheets = mixtures(when, by)
      .flatMap((answers) => sheetOf(answers, by))
      .filter((sheet) => triage(sheet, by).because.includes(id));
    if (sheets.length === 0) throw new Error(`Test set-up: no sheet makes ${id} hold.`);
    return sheets.map((sheet) => ({ rule: id, sheet }));
  });
}
