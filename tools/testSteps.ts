/**
 * Runs test steps and counts what they report. Shared by `npm test`, `npm run test:wide` and `npm
 * run test:host`.
 */
import { spawn, spawnSync } from 'node:child_process';
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

/** The exit code of a program, and what it wrote when that was not passed on at once. */
async function runProgram(
  [program, ...args]: Step['command'],
  stdio: 'inherit' | 'pipe',
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(program, args, { stdio: ['ignore', stdio, stdio] });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => written.push(part));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: Buffer.concat(written).toString() }));
  });
}

const withoutReport = (name: string, passed: boolean): Outcome => ({
  count: { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 },
  failures: passed ? [] : [name],
});

/**
 * A step that stops without a readable report counts as one failure, never as nothing.
 * @param isAlone whether its output may be seen as it comes; else it is seen at its end
 */
async function run(
  { name, command, needs = [], report }: Step,
  isAlone: boolean,
): Promise<Outcome> {
  const heading = `\n=== ${name}\n`;
  if (isAlone) process.stdout.write(heading);
  const missing = needs.filter((need) => spawnSync('which', [need]).status !== 0);
  if (missing.length > 0) {
    const notRun = `not run: ${name} (needs ${missing.join(', ')})`;
    process.stdout.write(`${notRun}\n`);
    return process.env['CI'] === 'true'
      ? withoutReport(notRun, false)
      : { count: { passed: 0, failed: 0, skipped: 1 }, failures: [] };
  }
  if (report !== undefined) rmSync(report.file, { force: true });
  const { status, output } = await runProgram(command, isAlone ? 'inherit' : 'pipe');
  if (!isAlone) process.stdout.write(heading + output);
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
 * @param steps one after the other; those of a list within run side by side
 */
export async function runSteps(
  suite: string,
  steps: readonly (Step | readonly Step[])[],
): Promise<void> {
  const results: (Outcome & { readonly name: string; readonly seconds: number })[] = [];
  for (const stage of steps) {
    const together = 'name' in stage ? [stage] : stage;
    const begin = performance.now();
    const ended = together.map(async (step) => {
      const outcome = await run(step, together.length === 1);
      return { ...outcome, name: step.name, seconds: (performance.now() - begin) / 1000 };
    });
    results.push(...(await Promise.all(ended)));
  }
  process.stdout.write('\n=== Summary\n');
  for (const { name, count, failures, seconds } of results) {
    const verdict = count.failed === 0 ? 'ok    ' : 'FAILED';
    process.stdout.write(`${verdict} ${name}, ${seconds.toFixed(0)} s: ${closingLine(count)}`);
    for (const failure of failures) process.stdout.write(`       ${failure}\n`);
  }
  const total = sum(results.map(({ count }) => count));
  const failures = results.flatMap((result) => result.failures);
  mkdirSync('reports', { recursive: true });
  writeFileSync(`reports/sum-${suite}.json`, JSON.stringify({ ...total, failures }));
  process.stdout.write(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}
