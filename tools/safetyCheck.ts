/** `npm run safety-check`: every hazard's control is guarded by tests that ran and passed in the last run, or is said to be a person's task. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readHazards, type Hazard } from '../src/about/hazardLog';
import { readReport, reportFile, reportNames, type RanTest } from './testReports';

const needsGuard: readonly string[] = ['Major', 'Catastrophic'];

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

/** Every test of the last run. @throws Error that names a report that is missing */
function everyTest(): readonly RanTest[] {
  return reportNames.flatMap((name) => {
    const report = readReport(name);
    if (report === undefined) throw new Error(`${reportFile(name)} is missing: run npm test first`);
    return report.tests;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hazards = readHazards(readFileSync('docs/safety/hazard-log.md', 'utf8'));
  const problems = problemsOf(hazards, everyTest());
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(
    `Hazards: ${String(hazards.length)}, problems with their guards: ${String(problems.length)}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
