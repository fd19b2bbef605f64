/**
 * Well-formed sheets by seeded chance, spread so that low results, single reasons and blank sheets
 * all turn up.
 */
import { isOpen } from '../../rules/answerSheet';
import type { CatalogueQuestion, Ruleset } from '../../rules/ruleset';
import { seededChance } from '../seededChance';
import type { PlainSheet } from './plainSheet';

/**
 * Makes the given number of sheets. Each has its own share of missing, of quiet, and of stale
 * hidden answers.
 */
export function randomSheets(count: number, seed: number, by: Ruleset): readonly PlainSheet[] {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => randomSheet(by, chance));
}

function randomSheet(by: Ruleset, chance: () => number): PlainSheet {
  const oneOf = <T>(values: readonly T[]): T | undefined =>
    values[Math.floor(chance() * values.length)];
  const missing = oneOf([0, 0, 0.03, 0.3]) ?? 0;
  const quiet = oneOf([0, 0.6, 0.9, 0.97, 1]) ?? 0;
  const stale = oneOf([0, 0.5]) ?? 0;
  const sheet: Record<string, string | readonly string[]> = {};
  for (const question of by.questions) {
    const open = isOpen(question, sheet);
    if (open ? chance() < missing : chance() >= stale) continue;
    const answer = oneOf(chance() < quiet ? quietAnswers(question) : answers(question, chance));
    if (answer !== undefined) sheet[question.id] = answer;
  }
  return sheet;
}

const quietAnswers = (question: CatalogueQuestion): readonly (string | readonly string[])[] =>
  question.kind === 'multi' ? [[]] : question.quiet;

function answers(
  question: CatalogueQuestion,
  chance: () => number,
): readonly (string | readonly string[])[] {
  if (question.kind === 'single') return question.options;
  const share = chance();
  return [question.options.filter(() => chance() < share)];
}
