/**
 * The last line of `.ci/run`: one count over all suites that ran. A suite that left no count counts
 * as failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Count } from './testReports';
import { closingLine, sum } from './testSteps';

const count = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });

const counts = ['npm-test', 'test-wide', 'test-host'].map((suite): Count => {
  const file = `reports/sum-${suite}.json`;
  return existsSync(file)
    ? z.parse(count, JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
});
const total = sum(counts);
process.stdout.write(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
