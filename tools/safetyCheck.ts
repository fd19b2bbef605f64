/**
 * `npm run safety-check`: every hazard names the code that is its control, and is guarded by tests
 * that ran and passed in the last run, or is declared a person's task. After `npm test` a guard
 * may also be one of the wide tests; the last step of `npm run test:wide` holds all of them against
 * both runs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hazards, type Hazard } from '../docs/safety/hazards';
import { ruleset } from '../rules/ruleset';
import { forTerminal } from './files';
import { readReport, reportFile, reportNames, type RanTest } from './testReports';
import { isWide, slowUnitTests } from './wide';

const needsGuard: readonly string[] = ['Major', 'Catastrophic'];

/** Which files hold a name that a control may give: what our files export, and the rules' ids. */
export type NamedIn = ReadonlyMap<string, readonly string[]>;

/** Every exported name with its files, and the ids of rules, questions and options. */
export function controlNames(): NamedIn {
  const found = new Map<string, readonly string[]>();
  const add = (name: string, file: string) =>
    found.set(name, [...new Set([...(found.get(name) ?? []), file])]);
  for (const folder of ['src', 'rules', 'tools', 'locales']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/u.test(name)) continue;
      const file = join(folder, name);
      for (const exported of exportsIn(readFileSync(file, 'utf8'))) add(exported, file);
    }
  }
  for (const { questions, rules } of ruleset.signs) {
    for (const { id } of rules) add(id, 'rules/ruleset.ts');
    for (const { id, options } of questions)
      for (const name of [id, ...options]) if (!found.has(name)) add(name, 'rules/ruleset.ts');
  }
  return found;
}

const exportsIn = (source: string): readonly string[] =>
  [...source.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gmu)].map(
    ([, name = '']) => name,
  );

type Controlled = Pick<Hazard, 'id' | 'severity' | 'code'>;

/**
 * Controls that name code which is not there, or none although the hazard is grave; one sentence
 * each.
 */
export function problemsOfControls(log: readonly Controlled[], known: NamedIn): readonly string[] {
  return log.flatMap(({ id, severity, code }) => {
    if (code.length === 0 && needsGuard.includes(severity))
      return [`${id} (${severity}): its control names no code`];
    return code.flatMap((named) => problemOfName(named, known)).map((what) => `${id}: ${what}`);
  });
}

function problemOfName(named: string, known: NamedIn): readonly string[] {
  const [file = '', name = ''] = named.includes('#') ? named.split('#') : ['', named];
  const files = known.get(name) ?? [];
  if (file !== '') return files.includes(file) ? [] : [`"${name}" is no export of ${file}`];
  if (files.length > 1)
    return [`"${named}" is in several files: say which, as in "${files[0] ?? ''}#${named}"`];
  if (files.length === 1 || (/[./]/u.test(named) && existsSync(named))) return [];
  return [`"${named}" is no export, no file and no id of the rules`];
}

/** Ids stand alone in a title: I-28 is not I-28a. */
const hasId = (title: string, id: string): boolean =>
  title.split(id).some((before, at, parts) => {
    const after = parts[at + 1];
    return after !== undefined && !/[\w-]$/u.test(before) && !/^[\w-]/u.test(after);
  });

type Guarded = Pick<Hazard, 'id' | 'severity' | 'guards' | 'personsTask'>;

/**
 * What is wrong with the hazards' guards, one sentence each; empty when all is well.
 * @param elsewhere titles of tests that another command runs: a guard among them need not have run
 */
export function problemsOf(
  log: readonly Guarded[],
  tests: readonly RanTest[],
  elsewhere: readonly string[] = [],
): readonly string[] {
  return log.flatMap(({ id, severity, guards, personsTask }) => {
    const unguarded =
      guards.length === 0 && (needsGuard.includes(severity) || personsTask === undefined)
        ? [
            `${id} (${severity}): names no test${personsTask === undefined ? ' and no person’s task' : ''}`,
          ]
        : [];
    const broken = guards.flatMap((guard) => {
      const named = tests.filter(({ title }) => hasId(title, guard));
      if (named.length === 0 && !elsewhere.some((title) => hasId(title, guard)))
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

/**
 * The titles of the browser tests that `npm run test:wide` runs, and the text of the unit tests
 * that it alone runs; none in that run itself.
 */
function titlesElsewhere(): readonly string[] {
  if (isWide) return [];
  const list = execFileSync('npx', ['playwright', 'test', '--list', '--reporter=list'], {
    encoding: 'utf8',
    env: { ...process.env, WIDE: '1' },
  });
  return [
    ...list.split('\n').filter((line) => line.includes(' › ')),
    ...slowUnitTests.map((file) => readFileSync(file, 'utf8')),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
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
