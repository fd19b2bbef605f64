/** `npm run safety-check`: every hazard's control is guarded by tests that ran and passed in the last run, or is said to be a person's task. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';

export interface Hazard {
  readonly id: string;
  readonly severity: string;
  /** Test ids: each must be part of the title of a test that ran. */
  readonly guards: readonly string[];
  /** What a person must do, where no test can show the control. */
  readonly personsTask: string;
}

export interface RanTest {
  readonly title: string;
  readonly passed: boolean;
}

const needsGuard = ['Major', 'Catastrophic'];

/**
 * Reads the rows of `docs/safety/hazard-log.md`.
 * @throws Error that names a row with the wrong number of cells
 */
export function readHazards(markdown: string): readonly Hazard[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| HZ-'))
    .map((line) => {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      const [id, , , , severity, , , guards, personsTask] = cells;
      if (cells.length !== 12 || id === undefined || severity === undefined) {
        throw new Error(`hazard-log.md: expected 12 cells in the row "${line.slice(0, 40)}..."`);
      }
      return {
        id,
        severity,
        guards: [...(guards ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
        personsTask: personsTask === undefined || personsTask === '-' ? '' : personsTask,
      };
    });
}

/** What is wrong with the hazards' guards, one sentence each; empty when all is well. */
export function problemsOf(
  hazards: readonly Hazard[],
  tests: readonly RanTest[],
): readonly string[] {
  return hazards.flatMap(({ id, severity, guards, personsTask }) => {
    const unguarded =
      guards.length === 0 && (needsGuard.includes(severity) || personsTask === '')
        ? [`${id} (${severity}): names no test${personsTask === '' ? ' and no person’s task' : ''}`]
        : [];
    const broken = guards.flatMap((guard) => {
      const named = tests.filter(({ title }) => title.includes(guard));
      if (named.length === 0) return [`${id}: no test with "${guard}" in its title ran`];
      return named
        .filter(({ passed }) => !passed)
        .map(({ title }) => `${id}: did not pass: ${title}`);
    });
    return [...unguarded, ...broken];
  });
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}
const playwrightSuite: z.ZodMiniType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), ok: z.boolean() })),
  suites: z.optional(z.array(z.lazy(() => playwrightSuite))),
});
const playwrightReport = z.object({ suites: z.array(playwrightSuite) });
const proofReport = z.array(z.object({ id: z.string(), name: z.string(), passed: z.boolean() }));

const specsOf = ({ title, specs, suites = [] }: PlaywrightSuite): readonly RanTest[] => [
  ...specs.map((spec) => ({ title: `${title} ${spec.title}`, passed: spec.ok })),
  ...suites.flatMap(specsOf),
];

/** Every test of the last run, out of the three JSON reports. */
export function readReports(folder: string): readonly RanTest[] {
  const json = (name: string): unknown => {
    const file = `${folder}/${name}.json`;
    if (!existsSync(file)) throw new Error(`${file} is missing: run npm test first`);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  const unit = z.parse(vitestReport, json('vitest')).testResults.flatMap((file) =>
    file.assertionResults.map(({ fullName, status }) => ({
      title: fullName,
      passed: status === 'passed',
    })),
  );
  const browser = z.parse(playwrightReport, json('playwright')).suites.flatMap(specsOf);
  const proof = z.parse(proofReport, json('prove')).map(({ id, name, passed }) => ({
    title: `proof ${id} ${name}`,
    passed,
  }));
  return [...unit, ...browser, ...proof];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hazards = readHazards(readFileSync('docs/safety/hazard-log.md', 'utf8'));
  const problems = problemsOf(hazards, readReports('reports'));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(
    `Hazards: ${String(hazards.length)}, problems with their guards: ${String(problems.length)}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
