/** The lines of advice as one list, and those that follow a set of rules. */
import {
  adviceFor,
  careAdvice,
  type AdviceBlock,
  type AdviceLine,
  whileYouWait,
} from '../../rules/careAdvice';
import type { ReasonId } from '../../rules/ruleset';

export const blocks: readonly AdviceBlock[] = careAdvice;
export const waiting: readonly AdviceLine[] = whileYouWait;
export const everyLine: readonly (AdviceLine & { key: string })[] = [
  ...waiting.map((line) => ({ ...line, key: line.id })),
  ...blocks.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, key: `${id}/${line.id}` }))),
];
export const keysWhere = (is: (line: AdviceLine) => boolean) =>
  everyLine.filter(is).map(({ key }) => key);
export const blocksFor = (because: readonly ReasonId[]) =>
  adviceFor(because).blocks.map(({ id }) => id);
