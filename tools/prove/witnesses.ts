/** Nothing in the rules is dead: each rule can be the only reason, and each option can decide. */
import type { QuestionId } from '../../rules/questions';
import type { Ruleset } from '../../rules/ruleset';
import { agree } from './answerTerms';
import { plainQuiet } from './counterExample';
import { sheetInModel, type PlainSheet } from './plainSheet';
import { openProof, type Proof } from './proof';
import { inertTopics } from './specification';
import { complete, isVisible } from './specTerms';
import { and, not, or, same, type Term } from './terms';
import { stances } from './translate';

interface Witness {
  /** The rule, or `<question> = <option>`. */
  readonly of: string;
  readonly sheet: PlainSheet;
}

export interface Aliveness {
  readonly witnesses: readonly Witness[];
  /**
   * Rules without a sheet of their own, options that change nothing though they should, or the
   * other way round.
   */
  readonly failures: readonly string[];
}

/** For each rule the smallest complete sheet in which that rule alone holds. */
export async function everyRuleAlone(by: Ruleset): Promise<Aliveness> {
  const { session, a } = await openProof({ ruleset: by }, ['a']);
  const witnesses: Witness[] = [];
  const failures: string[] = [];
  for (const { id } of by.rules) {
    const others = a.reasonIds.filter((other) => other !== id);
    const alone = and([
      complete(a),
      a.reason(id, 'triage'),
      ...others.map((other) => not(a.reason(other, 'triage'))),
    ]);
    const found = await session.checkBest([alone], plainQuiet(a));
    if (found === 'sat') witnesses.push({ of: id, sheet: sheetInModel(session, a) });
    else failures.push(`${id} can never be the only reason`);
  }
  session.close();
  return { witnesses, failures };
}

/**
 * For each option a complete sheet whose disposition changes when this one answer is another one;
 * for a topic, when it is left out. The topics listed as inert by design are proved to change
 * nothing, on any sheet.
 */
export async function everyOptionCounts(by: Ruleset): Promise<Aliveness> {
  const proof = await openProof({ ruleset: by });
  const witnesses: Witness[] = [];
  const failures: string[] = [];
  const inert = new Set<string>(inertTopics);
  for (const { id, kind, options } of by.questions) {
    for (const option of options) {
      const of = `${id} = ${option}`;
      const isInert = kind === 'multi' && inert.has(option);
      const found = await proof.session.check([differsBy(id, option, isInert, proof)]);
      if (found === 'sat') witnesses.push({ of, sheet: sheetInModel(proof.session, proof.a) });
      if (isInert && found !== 'unsat') failures.push(`${of} changes an outcome`);
      if (!isInert && found !== 'sat') failures.push(`${of} never changes the disposition`);
    }
  }
  proof.session.close();
  return { witnesses, failures };
}

function differsBy(id: QuestionId, option: string, inert: boolean, { a, b }: Proof): Term {
  const rest = a.questions.map((question) => {
    if (question.id !== id) return agree(a, b, question);
    if (question.kind === 'single') return and([isVisible(a, question), isVisible(b, question)]);
    const otherTopics = question.options.filter((topic) => topic !== option);
    return and([
      same(a.missing(id), b.missing(id)),
      ...otherTopics.map((topic) => same(a.picks(topic), b.picks(topic))),
    ]);
  });
  const swapped = [a.is(id, option), not(b.is(id, option)), ...rest];
  if (!inert) return and([...swapped, complete(a), complete(b), not(same(a.now, b.now))]);
  const parts = stances.flatMap((stance) => [
    not(same(a.callFirst(stance), b.callFirst(stance))),
    ...a.reasonIds.map((reason) => not(same(a.reason(reason, stance), b.reason(reason, stance)))),
  ]);
  return and([...swapped, or(parts)]);
}
