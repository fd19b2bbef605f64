/** Runs the negative controls: each broken ruleset must be refuted by the law that it breaks. */
import type { Ruleset } from '../../rules/ruleset';
import { brokenRulesets, type BrokenRuleset } from './brokenRulesets';
import { laws } from './laws';
import { proveRuleset, type Verdict } from './proveRuleset';

export interface Refutation {
  readonly control: BrokenRuleset;
  /** What the law says of it; only `refuted` will do. */
  readonly verdict: Verdict;
}

/**
 * Puts the one law that each control breaks to the solver. `npm run prove -- --control ID` puts all
 * of them.
 */
export async function refuteControls(by: Ruleset): Promise<readonly Refutation[]> {
  const found: Refutation[] = [];
  for (const control of brokenRulesets(by)) found.push(await refute(control));
  return found;
}

/** Whether the named law refuses the control, and the smallest sheet that shows why. */
export async function refute(control: BrokenRuleset): Promise<Refutation> {
  const [verdict] = await proveRuleset(
    control,
    laws.filter(({ id }) => id === control.caughtBy),
  );
  if (verdict === undefined) throw new Error(`Control ${control.id}: no law ${control.caughtBy}`);
  return { control, verdict };
}

/** The ids of laws that no control breaks: nothing shows that they can fail. */
export function untriedLaws(by: Ruleset): readonly string[] {
  const tried = new Set(brokenRulesets(by).map(({ caughtBy }) => caughtBy));
  return laws.filter(({ id }) => !tried.has(id)).map(({ id }) => id);
}
