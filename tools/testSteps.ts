/**
 * Runs test steps one after the other and counts what they report. Shared by `npm test` and `npm
 * run test:host`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { countOf, failedIn, readReport, type Count, type ReportName } from './testReports';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /**
   * Programs that the machine must have; without one the step is not run, and that is said and
   * counted.
   */
  readonly needs?: readonly string[];
  /** What the step writes, and where; without one the step counts as one test. */
  readonly report?: { readonly file: string; readonly name: ReportName };
}

interface Outcome {
  readonly count: Count;
  /** What failed, by title: the end of a long output names it. */
  readonly failures: readonly string[];
}

const withoutReport = (name: string, passed: boolean): Outcome => ({
  count: { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 },
  failures: passed ? [] : [name],
});

/** A step that stops without a readable report counts as one failure, never as nothing. */
function run({ name, command: [program, ...args], needs = [], report }: Step): Outcome {
  process.stdout.write(`\n=== ${name}\n`);
  const missing = needs.filter((need) => spawnSync('which', [need]).status !== 0);
  if (missing.length > 0) {
    const notRun = `not run: ${name} (needs ${missing.join(', ')})`;
    process.stdout.write(`${notRun}\n`);
    return process.env['CI'] === 'true'
      ? withoutReport(notRun, false)
      : { count: { passed: 0, failed: 0, skipped: 1 }, failures: [] };
  }
  if (report !== undefined) rmSync(report.file, { force: true });
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (report === undefined) return withoutReport(name, status === 0);
  const read = readReport(report.name, false, report.file);
  if (read === undefined) return withoutReport(`${name}: no report`, false);
  const count = countOf(read);
  return status !== 0 && count.failed === 0
    ? { count: { ...count, failed: 1 }, failures: [`${name}: ended with ${String(status)}`] }
    : { count, failures: failedIn(read) };
}

/** One plain line, alone on it, that any reader of the output can count on. */
export function closingLine({ passed, failed, skipped }: Count): string {
  const skippedToo = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return `${String(passed)} passed, ${String(failed)} failed${skippedToo}\n`;
}

/** The sum of some counts. */
export function sum(counts: readonly Count[]): Count {
  const total = (part: keyof Count) => counts.reduce((so, count) => so + count[part], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/**
 * Runs the steps, also after one has failed, prints a summary and sets the exit code.
 * @param suite names the file under `reports/` where the sum is left for `.ci/run`
 */
export function runSteps(suite: string, steps: readonly Step[]): void {
  const results = steps.map((step) => ({ name: step.name, ...run(step) }));
  process.stdout.write('\n=== Summary\n');
  for (const { name, count, failures } of results) {
    const verdict = count.failed === 0 ? 'ok    ' : 'FAILED';
    process.stdout.write(`${verdict} ${name}: ${closingLine(count)}`);
    for (const failure of failures) process.stdout.write(`       ${failure}\n`);
  }
  const total = sum(results.map(({ count }) => count));
  const failures = results.flatMap((result) => result.failures);
  mkdirSync('reports', { recursive: true });
  writeFileSync(`reports/sum-${suite}.json`, JSON.stringify({ ...total, failures }));
  process.stdout.write(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}
