/** `npm test`: everything that needs no system tool but a browser, on one build, with one closing count over all suites. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { findOrInstallChromium } from './findChromium';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where the step writes how many tests passed; without one the step counts as one test. */
  readonly report?: { readonly file: string; readonly read: (json: unknown) => Count };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});
const proofReport = z.array(z.object({ passed: z.boolean() }));

const steps: readonly Step[] = [
  { name: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'Types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'Unit and component tests',
    command: ['npm', 'run', '--silent', 'test:unit'],
    report: {
      file: 'reports/vitest.json',
      read: (json) => {
        const { numPassedTests, numFailedTests, numPendingTests } = z.parse(vitestReport, json);
        return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
      },
    },
  },
  {
    name: 'Proof',
    command: ['npm', 'run', '--silent', 'prove'],
    report: {
      file: 'reports/prove.json',
      read: (json) => {
        const rows = z.parse(proofReport, json);
        const passed = rows.filter((row) => row.passed).length;
        return { passed, failed: rows.length - passed, skipped: 0 };
      },
    },
  },
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'Browser tests',
    command: ['npm', 'run', '--silent', 'test:e2e'],
    report: {
      file: 'reports/playwright.json',
      read: (json) => {
        const { expected, unexpected, flaky, skipped } = z.parse(playwrightReport, json).stats;
        // A test that passes only at the second try is not steady, so it counts as failed.
        return { passed: expected, failed: unexpected + flaky, skipped };
      },
    },
  },
  { name: 'Hazards and their guards', command: ['npm', 'run', '--silent', 'safety-check'] },
];

/** Runs one step. A step that stops without a readable report counts as one failure, never as nothing. */
function run({ name, command: [program, ...args], report }: Step): Count {
  process.stdout.write(`\n=== ${name}\n`);
  if (report !== undefined) rmSync(report.file, { force: true });
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const itself = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  if (report === undefined) return itself;
  if (!existsSync(report.file)) return { passed: 0, failed: 1, skipped: 0 };
  const count = report.read(JSON.parse(readFileSync(report.file, 'utf8')));
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

findOrInstallChromium();
const results = steps.map((step) => ({ name: step.name, count: run(step) }));

process.stdout.write('\n=== Summary\n');
for (const { name, count } of results) {
  const { passed, failed, skipped } = count;
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  process.stdout.write(
    `${verdict} ${name}: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped\n`,
  );
}
const total = (part: keyof Count) => results.reduce((sum, { count }) => sum + count[part], 0);
const skippedToo = total('skipped') === 0 ? '' : `, ${String(total('skipped'))} skipped`;
process.stdout.write(
  `${String(total('passed'))} passed, ${String(total('failed'))} failed${skippedToo}\n`,
);
process.exitCode = total('failed') === 0 ? 0 : 1;
