/**
 * Reasons in the groups of spec section 7: what was answered, where the person was not sure, their
 * worry, and what could not be read.
 */
import type { ReasonId } from '../../rules/ruleset';
import type { Reason } from '../../rules/reasons';

export type ReasonGroup = 'you-answered' | 'not-sure' | 'your-worry' | 'unreadable';

const groups: readonly ReasonGroup[] = ['you-answered', 'not-sure', 'your-worry', 'unreadable'];

const groupsByRule: Partial<Record<ReasonId, ReasonGroup>> = {
  'R9-worry': 'your-worry',
  'R-INCOMPLETE': 'unreadable',
  'R-INVALID': 'unreadable',
};

function groupOf({ rule, sure }: Reason): ReasonGroup {
  return groupsByRule[rule] ?? (sure ? 'you-answered' : 'not-sure');
}

/** The groups that have a reason, in the order of the page. */
export function groupedReasons(
  reasons: readonly Reason[],
): readonly { readonly group: ReasonGroup; readonly reasons: readonly Reason[] }[] {
  return groups
    .map((group) => ({ group, reasons: reasons.filter((reason) => groupOf(reason) === group) }))
    .filter((one) => one.reasons.length > 0);
}
