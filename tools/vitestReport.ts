/** The count in a report that Vitest's JSON reporter has written. */
import * as z from 'zod/mini';
import type { Count } from './testSteps';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/** @throws ZodError when it is no such report */
export function vitestCount(json: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = z.parse(report, json);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
