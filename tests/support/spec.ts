/**
 * The spec's own tables, as tests hold the rules against them. The one copy by hand is in
 * `tools/prove/specification.ts`.
 */
import { decisionTable, specQuestion } from '../../tools/prove/specification';

/** The rule ids of section 6, in the order of the screens. */
export const specRuleIds = decisionTable.map(({ rule }) => rule);

/**
 * How urgent the spec takes one answer to be: 0 quiet, 1 loud, 2 missing or no answer at all
 * (sections 3 and 9). A list of topics is 0: only its danger points are urgent.
 */
export function specRank(id: string, value: unknown): 0 | 1 | 2 {
  const { options, quiet } = specQuestion(id);
  const isOption = (one: unknown) => typeof one === 'string' && options.includes(one);
  if (id === 'topics') return Array.isArray(value) && value.every(isOption) ? 0 : 2;
  if (!isOption(value)) return 2;
  return quiet.some((one) => one === value) ? 0 : 1;
}
