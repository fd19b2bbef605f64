/** The count in a report that Playwright's JSON reporter has written. */
import * as z from 'zod/mini';
import type { Count } from './testSteps';

const report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** @throws ZodError when it is no such report */
export function playwrightCount(json: unknown): Count {
  const { expected, unexpected, flaky, skipped } = z.parse(report, json).stats;
  // A test that passes only at the second try is not steady, so it counts as failed.
  return { passed: expected, failed: unexpected + flaky, skipped };
}
