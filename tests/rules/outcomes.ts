/** Outcomes as the tests of the decider write them, and a ruleset with one rule changed. */
import {
  assemble,
  ruleset,
  type CatalogueRule,
  type ReasonId,
  type RuleId,
  type Ruleset,
} from '../../rules/ruleset';

export const now = (because: readonly ReasonId[], callFirst = false) => ({
  disposition: 'seek-care-now',
  callFirst,
  because,
});
export const unreadable = now(['R-INVALID'], true);
export const nextVisit = { disposition: 'discuss-next-visit', callFirst: false, because: [] };

export function withRule(id: RuleId, change: Partial<CatalogueRule>): Ruleset {
  return assemble(
    ruleset,
    ruleset.signs.map((sign) => ({
      ...sign,
      rules: sign.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
    })),
  );
}
