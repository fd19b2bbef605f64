/**
 * Compares solver and code on sheets by chance in a process of its own, so that both cores are used
 * (see `prove.ts`).
 */
import { ruleset } from '../../rules/ruleset';
import { compareWithCode, type Agreement } from './agreement';
import { randomSheets } from './randomSheets';

const sheetsToCompare = 100_000;
const sheetsToCompareWithAdvice = 5_000;
const seed = 20251012;

/** What the process reports, once. */
export interface AgreementByChance {
  readonly outcomes: Agreement;
  readonly advice: Agreement;
}

const sheets = randomSheets(sheetsToCompare, seed, ruleset);
const report: AgreementByChance = {
  outcomes: await compareWithCode(sheets, ruleset, false),
  advice: await compareWithCode(sheets.slice(0, sheetsToCompareWithAdvice), ruleset, true),
};
process.send?.(report, () => process.exit(0));
