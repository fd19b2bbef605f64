/**
 * `npm run safety-check`: every hazard names the code that is its control, and is guarded by tests that ran and passed in
 * the last run, or is said to be a person's task. After `npm test` a guard may also be one of the wide tests; the last step
 * of `npm run test:wide` holds all of them against both runs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleset } from '../rules/ruleset';
import { readHazards, type Hazard } from '../src/about/hazardLog';
import { forTerminal } from './files';
import { readReport, reportFile, reportNames, type RanTest } from './testReports';
import { isWide } from './wide';

const needsGuard: readonly string[] = ['Major', 'Catastrophic'];

/** The names that a control may give beside paths: what our files export, and the ids of rules, questions and options. */
export function controlNames(): ReadonlySet<string> {
  const exported = ['src', 'rules', 'tools', 'locales'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .flatMap((name) => exportsIn(readFileSync(join(folder, name), 'utf8'))),
  );
  const ids = ruleset.signs.flatMap(({ questions, rules }) => [
    ...rules.map(({ id }) => id),
    ...questions.flatMap(({ id, options }) => [id, ...options]),
  ]);
  return new Set([...exported, ...ids]);
}

const exportsIn = (source: string): readonly string[] =>
  [...source.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gmu)].map(
    ([, name = '']) => name,
  );

/** Controls that name code which is not there, or none although the hazard is grave; one sentence each. */
export function problemsOfControls(
  hazards: readonly Hazard[],
  known: ReadonlySet<string>,
): readonly string[] {
  return hazards.flatMap(({ id, severity, control }) => {
    const named = [...control.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
    if (named.length === 0 && needsGuard.includes(severity))
      return [`${id} (${severity}): its control names no code`];
    return named
      .filter((name) => !known.has(name) && !(/[./]/u.test(name) && existsSync(name)))
      .map((name) => `${id}: "${name}" is no export, no file and no id of the rules`);
  });
}

/**
 * What is wrong with the hazards' guards, one sentence each; empty when all is well.
 * @param elsewhere titles of tests that another command runs: a guard among them need not have run
 */
export function problemsOf(
  hazards: readonly Hazard[],
  tests: readonly RanTest[],
  elsewhere: readonly string[] = [],
): readonly string[] {
  return hazards.flatMap(({ id, severity, guards, personsTask }) => {
    const unguarded =
      guards.length === 0 && (needsGuard.includes(severity) || personsTask === '')
        ? [`${id} (${severity}): names no test${personsTask === '' ? ' and no person’s task' : ''}`]
        : [];
    const broken = guards.flatMap((guard) => {
      const named = tests.filter(({ title }) => title.includes(guard));
      if (named.length === 0 && !elsewhere.some((title) => title.includes(guard)))
        return [`${id}: no test with "${guard}" in its title ran`];
      return named
        .filter(({ passed }) => !passed)
        .map(({ title }) => `${id}: did not pass: ${title}`);
    });
    return [...unguarded, ...broken];
  });
}

/** Every test of the last run. @throws Error that names a report that is missing */
function everyTest(): readonly RanTest[] {
  const wanted = [
    ...reportNames.map((name) => ({ name, wide: false, command: 'npm test' })),
    ...(isWide ? (['vitest', 'playwright'] as const) : []).map((name) => ({
      name,
      wide: true,
      command: 'npm run test:wide',
    })),
  ];
  return wanted.flatMap(({ name, wide, command }) => {
    const report = readReport(name, wide);
    if (report !== undefined) return report.tests;
    throw new Error(`${reportFile(name, wide)} is missing: run ${command} first`);
  });
}

/** The titles of the browser tests that `npm run test:wide` runs; none in that run itself. */
function titlesElsewhere(): readonly string[] {
  if (isWide) return [];
  const list = execFileSync('npx', ['playwright', 'test', '--list', '--reporter=list'], {
    encoding: 'utf8',
    env: { ...process.env, WIDE: '1' },
  });
  return list.split('\n').filter((line) => line.includes(' › '));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hazards = readHazards(readFileSync('docs/safety/hazard-log.md', 'utf8'));
  const problems = [
    ...problemsOfControls(hazards, controlNames()),
    ...problemsOf(hazards, everyTest(), titlesElsewhere()),
  ];
  process.stderr.write(forTerminal(problems));
  process.stdout.write(
    `Hazards: ${String(hazards.length)}, problems with their controls and guards: ${String(problems.length)}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
