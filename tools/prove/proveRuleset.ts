/** Puts the laws to the solver, one by one. */
import type { Ruleset } from '../../rules/ruleset';
import { smallestCounterExample } from './counterExample';
import type { Law } from './law';
import { laws } from './laws';
import { openProof, type Proof, type Subject } from './proof';
import { completeSheets, wellFormedSheets } from './sheetCounts';
import { check, inScope } from './solver';
import { assert, not } from './terms';

/**
 * `proved`: no sheet breaks the law. `refuted`: one does. `empty`: it speaks of no sheet at all, so it says nothing.
 * `undecided`: the solver gave up. Only the first is a pass.
 */
export type LawVerdict = 'proved' | 'refuted' | 'empty' | 'undecided';

export interface Verdict {
  readonly id: string;
  readonly name: string;
  readonly verdict: LawVerdict;
  readonly ms: number;
  /** How many sheets the law ranges over; a law about pairs ranges over each of these with each related sheet. */
  readonly sheets: bigint;
  /** The smallest sheet that breaks the law, in words, when it was refuted and asked for. */
  readonly counterExample: readonly string[];
}

/** Which refuted laws get a counter-example: finding the smallest takes longer than refuting. */
export type Explain = (law: Law) => boolean;

/** Proves every law over every well-formed sheet of the ruleset. */
export async function proveRuleset(
  ruleset: Ruleset,
  broken: Omit<Subject, 'ruleset'> = {},
  explain: Explain = () => true,
): Promise<readonly Verdict[]> {
  const proof = await openProof({ ruleset, ...broken });
  try {
    const verdicts: Verdict[] = [];
    for (const law of laws) verdicts.push(await prove(law, proof, ruleset, explain));
    return verdicts;
  } finally {
    proof.session.close();
  }
}

async function prove(
  law: Law,
  proof: Proof,
  ruleset: Ruleset,
  explain: Explain,
): Promise<Verdict> {
  const startedAt = performance.now();
  const verdict = await judge(law, proof);
  const counterExample =
    verdict === 'refuted' && explain(law) ? await smallestCounterExample(law, proof) : [];
  return {
    id: law.id,
    name: law.name,
    verdict,
    ms: Math.round(performance.now() - startedAt),
    sheets: law.sheets === 'all' ? wellFormedSheets(ruleset) : completeSheets(ruleset),
    counterExample,
  };
}

function judge(law: Law, { session, a, b, advice }: Proof): Promise<LawVerdict> {
  const { given, then } = law.claim(a, b, advice);
  return inScope(session, async () => {
    if ((await check(session, [assert(given)])) === 'unsat') return 'empty';
    const broken = await check(session, [assert(not(then))]);
    return ({ sat: 'refuted', unsat: 'proved', unknown: 'undecided' } as const)[broken];
  });
}
