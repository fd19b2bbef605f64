/**
 * Which line of care advice is shown, as formulas over the reasons found so far. It follows
 * `adviceFor` in `rules/careAdvice.ts`.
 */
import {
  careAdvice,
  whileYouWait,
  type AdviceBlock,
  type AdviceLine,
} from '../../rules/careAdvice';
import type { RuleId } from '../../rules/ruleset';
import type { UnknownSheet } from './translate';
import { always, and, define, not, or, symbol, type Term } from './terms';

/** The advice data under proof: the lines for everyone, and the blocks by rule. */
export interface Advice {
  readonly whileYouWait: readonly AdviceLine[];
  readonly blocks: readonly AdviceBlock[];
}

export const ourAdvice: Advice = { whileYouWait, blocks: careAdvice };

/**
 * A line with its key on the page: `<block>/<line>`, and `while-you-wait/<line>` for everyone's.
 */
export interface KeyedLine {
  readonly key: string;
  readonly line: AdviceLine;
  readonly block?: AdviceBlock;
}

/** All lines in the order of the page. */
export function linesOf({ whileYouWait, blocks }: Advice): readonly KeyedLine[] {
  return [
    ...whileYouWait.map((line) => ({ key: `while-you-wait/${line.id}`, line })),
    ...blocks.flatMap((block) =>
      block.lines.map((line) => ({ key: `${block.id}/${line.id}`, line, block })),
    ),
  ];
}

/** Holds when the page made from this sheet shows the line. */
export const shows = (sheet: UnknownSheet, key: string): Term =>
  symbol(`${sheet.name} shows ${key}`);

/**
 * Defines `shows` for every line. The pages take their reasons from `urgentSoFar`
 * (rules/README.md).
 */
export function adviceDefinitions(sheet: UnknownSheet, advice: Advice): readonly string[] {
  const fired = (rules: readonly RuleId[] = []) =>
    or(rules.map((rule) => sheet.reason(rule, 'so-far')));
  return linesOf(advice).map(({ key, line, block }) =>
    define(
      shows(sheet, key),
      and([
        block === undefined ? always : and([fired(block.follows), not(fired(block.unless))]),
        not(fired(line.unless)),
        line.onlyWith === undefined ? always : fired(line.onlyWith),
      ]),
    ),
  );
}
