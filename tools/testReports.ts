/**
 * The reports that the last runs of the tests and of the proof left behind, as one list of what
 * ran.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod/mini';

export interface RanTest {
  readonly title: string;
  readonly passed: boolean;
  readonly isSkipped?: boolean;
  /** What it failed of, as the program that ran it says. */
  readonly error?: string | undefined;
  /** As a path from the project's folder; of a test in a browser. */
  readonly file?: string;
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Report {
  readonly tests: readonly RanTest[];
  /** The test files that were run, as paths from the project's folder. The proof has none. */
  readonly files: readonly string[];
}

export const reportNames = ['vitest', 'playwright', 'prove'] as const;
export type ReportName = (typeof reportNames)[number];

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.optional(z.array(z.string())),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z._default(
        z.array(z.object({ error: z.optional(z.object({ message: z.optional(z.string()) })) })),
        [],
      ),
    }),
  ),
});
interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly z.infer<typeof playwrightSpec>[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}
const playwrightSuite: z.ZodMiniType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  suites: z.optional(z.array(z.lazy(() => playwrightSuite))),
});
const playwrightReport = z.object({ suites: z.array(playwrightSuite) });

/** A test that was skipped, or passed only at the second try, has not passed. */
const specsOf = ({ title, specs, suites = [] }: PlaywrightSuite): readonly RanTest[] => [
  ...specs.map((spec) => ({
    title: `${title} ${spec.title}`,
    file: `tests/e2e/${spec.file}`,
    passed: spec.tests.every(({ status }) => status === 'expected'),
    isSkipped: spec.tests.every(({ status }) => status === 'skipped'),
    error: spec.tests
      .flatMap(({ results }) => results)
      .map(({ error }) => error?.message)
      .find((message) => message !== undefined),
  })),
  ...suites.flatMap(specsOf),
];

const proofReport = z.array(z.object({ id: z.string(), name: z.string(), passed: z.boolean() }));

const readers: Readonly<Record<ReportName, (json: unknown) => Report>> = {
  vitest: (json) => {
    const { testResults } = z.parse(vitestReport, json);
    return {
      files: testResults.map(({ name }) => relative(process.cwd(), name)),
      tests: testResults.flatMap(({ assertionResults }) =>
        assertionResults.map(({ fullName, status, failureMessages = [] }) => ({
          title: fullName,
          error: failureMessages[0],
          passed: status === 'passed',
          isSkipped: status !== 'passed' && status !== 'failed',
        })),
      ),
    };
  },
  playwright: (json) => {
    const { suites } = z.parse(playwrightReport, json);
    return {
      files: suites.map(({ title }) => `tests/e2e/${title}`),
      tests: suites.flatMap(specsOf),
    };
  },
  prove: (json) => ({
    files: [],
    tests: z.parse(proofReport, json).map(({ id, name, passed }) => ({
      title: `proof ${id} ${name}`,
      passed,
    })),
  }),
};

/** @param isWide of `npm run test:wide`; else of `npm test` */
export const reportFile = (name: ReportName, isWide = false): string =>
  `reports/${name}${isWide ? '-wide' : ''}.json`;

/** What ran, or undefined when there is no report. @throws when the report has another shape */
export function readReport(
  name: ReportName,
  isWide = false,
  file = reportFile(name, isWide),
): Report | undefined {
  return existsSync(file) ? readers[name](JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** How many tests of a report passed, failed, and were left out. */
export function countOf({ tests }: Report): Count {
  const passed = tests.filter((test) => test.passed).length;
  const skipped = tests.filter((test) => test.isSkipped === true).length;
  return { passed, failed: tests.length - passed - skipped, skipped };
}

/** Each test of a report that failed in a line: its title, and how what it failed of begins. */
export const failedIn = ({ tests }: Report): readonly string[] =>
  tests
    .filter((test) => !test.passed && test.isSkipped !== true)
    .map(({ title, error = '' }) => {
      const reason = stripVTControlCharacters(error).replace(/\s+/gu, ' ').trim().slice(0, 600);
      return reason === '' ? title : `${title}: ${reason}`;
    });
