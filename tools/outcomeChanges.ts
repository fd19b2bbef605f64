/** Asks the solver which answer sheets end elsewhere under two versions of the rules. */
import type { Ruleset } from '../rules/ruleset';
import type { OutcomeChange } from '../src/about/changesSince';
import { declareSheet, type AnswerTerms } from './prove/answerTerms';
import { plainQuiet } from './prove/counterExample';
import { sheetInModel, sheetInWords } from './prove/plainSheet';
import { openSession } from './prove/solver';
import { and, assert, never, not, or, preamble, type Term } from './prove/terms';
import { definitions, unknownSheet } from './prove/translate';

/**
 * Which sheets end elsewhere, by rule, those that went down first. Only sheets that both versions
 * can read: what is in one alone is answered quietly there, and never chosen.
 */
export async function outcomeChanges(
  from: Ruleset,
  to: Ruleset,
): Promise<readonly OutcomeChange[]> {
  const [a, b] = [unknownSheet(from, 'a'), unknownSheet(to, 'b')];
  const session = await openSession(
    [
      preamble(1),
      declareSheet(a),
      declareSheet(b),
      ...definitions(from, 'a'),
      ...definitions(to, 'b'),
      ...sameAnswers(a, b).map(assert),
      ...quietWhereAlone(a, to).map(assert),
      ...quietWhereAlone(b, from).map(assert),
    ].join('\n'),
  );
  // Else "none" would say nothing.
  for (const alive of [
    [a.visit, b.visit],
    [a.now, b.now],
  ])
    if ((await session.check(alive)) !== 'sat') throw new Error('No sheet that both can read');
  const found: OutcomeChange[] = [];
  const kinds = [
    ...a.reasonIds.map((rule) => ({ toward: 'visit' as const, rule, of: a, end: b.visit })),
    ...b.reasonIds.map((rule) => ({ toward: 'now' as const, rule, of: b, end: a.visit })),
  ];
  for (const { toward, rule, of, end } of kinds) {
    const asked = [of.reason(rule, 'triage'), end];
    if ((await session.check(asked)) === 'unsat') continue;
    if ((await session.checkBest(asked, plainQuiet(of))) !== 'sat')
      throw new Error(`The solver could not say whether ${rule} changed a result`);
    const sheet = sheetInWords(sheetInModel(session, of), of.questions, 'without ids');
    found.push({ toward, rule, sheet });
  }
  return found;
}

const optionTerm = (
  answers: AnswerTerms,
  question: AnswerTerms['questions'][number],
  one: string,
) => (question.kind === 'multi' ? answers.picks(one) : answers.is(question.id, one));

/** Each question of both versions has the same answer, one that both know. */
function sameAnswers(a: AnswerTerms, b: AnswerTerms): readonly Term[] {
  return a.questions.flatMap((mine) => {
    const theirs = b.questions.find(({ id }) => id === mine.id);
    if (theirs === undefined) return [];
    const all = [...new Set([...mine.options, ...theirs.options])];
    return [
      same(a.missing(mine.id), b.missing(mine.id)),
      ...all.map((option) => {
        const [one, other] = [optionTerm(a, mine, option), optionTerm(b, theirs, option)];
        return one === never ? not(other) : other === never ? not(one) : same(one, other);
      }),
    ];
  });
}
const same = (one: Term, other: Term): Term => or([and([one, other]), and([not(one), not(other)])]);

/** What only this version asks has a quiet answer. */
const quietWhereAlone = (answers: AnswerTerms, other: Ruleset): readonly Term[] =>
  answers.questions.flatMap((question) =>
    other.questionById.has(question.id) || question.kind === 'multi'
      ? []
      : [or(question.quiet.map((option) => answers.is(question.id, option)))],
  );
