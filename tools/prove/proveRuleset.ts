/** Puts the laws to the solver, one by one. */
import type { Ruleset } from '../../rules/ruleset';
import { smallestCounterExample } from './counterExample';
import type { Law } from './law';
import { laws } from './laws';
import { openProof, type Proof, type Subject } from './proof';
import { completeSheets, wellFormedSheets } from './sheetCounts';
import { not } from './terms';

/**
 * `proved`: no sheet breaks the law. `refuted`: one does. `empty`: it speaks of no sheet at all, so
 * it says nothing. `undecided`: the solver gave up. Only the first is a pass.
 */
type LawVerdict = 'proved' | 'refuted' | 'empty' | 'undecided';

export interface Verdict {
  readonly id: string;
  readonly name: string;
  readonly verdict: LawVerdict;
  readonly ms: number;
  /**
   * How many sheets the law ranges over; a law about pairs ranges over each of these with each
   * related sheet.
   */
  readonly sheets: bigint;
  /** The smallest sheet that breaks the law, in words; empty unless it was refuted. */
  readonly counterExample: readonly string[];
}

/**
 * Proves the laws over every well-formed sheet of the ruleset. `{ ruleset }` alone is proved as the
 * app runs it.
 */
export async function proveRuleset(
  subject: Subject,
  wanted: readonly Law[] = laws,
): Promise<readonly Verdict[]> {
  const proof = await openProof(subject);
  try {
    const verdicts: Verdict[] = [];
    for (const law of wanted) verdicts.push(await prove(law, proof, subject.ruleset));
    return verdicts;
  } finally {
    proof.session.close();
  }
}

async function prove(law: Law, proof: Proof, ruleset: Ruleset): Promise<Verdict> {
  const startedAt = performance.now();
  const verdict = await judge(law, proof);
  const counterExample = verdict === 'refuted' ? await smallestCounterExample(law, proof) : [];
  return {
    id: law.id,
    name: law.name,
    verdict,
    ms: Math.round(performance.now() - startedAt),
    sheets: law.sheets === 'all' ? wellFormedSheets(ruleset) : completeSheets(ruleset),
    counterExample,
  };
}

async function judge(law: Law, { session, a, b, advice }: Proof): Promise<LawVerdict> {
  const { given, then } = law.claim(a, b, advice);
  if ((await session.check([given])) !== 'sat') return 'empty';
  const broken = await session.check([given, not(then)]);
  return ({ sat: 'refuted', unsat: 'proved', unknown: 'undecided' } as const)[broken];
}
