/**
 * The last lines of `.ci/run`: what failed, by title, and one count over all suites that ran. A
 * suite that left no count counts as failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { closingLine, sum } from './testSteps';

const left = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
  failures: z.array(z.string()),
});

const counts = ['npm-test', 'test-wide', 'test-host'].map((suite) => {
  const file = `reports/sum-${suite}.json`;
  const failures = [`${suite}: no count was left`];
  return existsSync(file)
    ? z.parse(left, JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0, failures };
});
const total = sum(counts);
for (const failure of counts.flatMap(({ failures }) => failures)) {
  process.stdout.write(`failed: ${failure}\n`);
}
process.stdout.write(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
