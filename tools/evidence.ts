/**
 * `npm run evidence`: writes `docs/safety/evidence.json`, the figures that the page about the check shows. It runs no test: it reads the
 * reports that `npm test`, `npm run test:wide` and `npm run test:mutation` have left. A report that is missing, older than what it speaks of, or of a part of
 * the tests only, gives no figure.
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { figureIds, type Evidence, type Figure, type FigureId } from '../src/about/evidence';
import { hashOf } from './buildId';
import { reportFile, readReport, type RanTest, type Report, type ReportName } from './testReports';
import { slowUnitTests } from './wide';

export const evidenceFile = 'docs/safety/evidence.json';
/** What the last whole run of `npm run test:mutation` found, and of how many changes. */
export const mutationFigureFile = 'reports/mutation.json';

/** Hash of the rules and of every word. @param root the project's folder */
export const hashOfRulesAndWords = (root: string): string => hashOf(['rules', 'locales'], root);

/** What each report speaks of: one that is older than any of it says nothing about the present. */
const spokenOf: Readonly<Record<ReportName | 'mutation', readonly string[]>> = {
  vitest: ['rules', 'locales', 'src', 'tests'],
  playwright: ['rules', 'locales', 'src', 'tests'],
  prove: ['rules', 'tools/prove'],
  mutation: ['rules', 'src/check/checkMachine.ts'],
};

/** The reports as far as they are there and new enough. */
export interface Reports {
  readonly vitest?: readonly RanTest[] | undefined;
  readonly playwright?: readonly RanTest[] | undefined;
  readonly prove?: readonly RanTest[] | undefined;
  /** Random sheets that solver and program agree on. */
  readonly agreed?: number | undefined;
  readonly mutants?: Figure['result'] | undefined;
}

const commands: Readonly<Record<FigureId, string>> = {
  laws: 'npm run prove',
  'broken-rulesets': 'npm run prove',
  'random-sheets': 'npm run prove',
  stories: 'npm run test:unit',
  'stories-by-keyboard': 'npm run test:wide',
  'unit-tests': 'npm run test:unit',
  'browser-tests': 'npm run test:wide',
  mutants: 'npm run test:mutation',
};

/** Every figure that the reports hold. */
export function figuresOf(reports: Reports): Evidence['figures'] {
  const { vitest, playwright, prove, agreed, mutants = null } = reports;
  const results: Readonly<Record<FigureId, Figure['result']>> = {
    laws: count(prove, /^proof (?!alive-|agreement|control)/),
    'broken-rulesets': count(prove, /^proof control /),
    'random-sheets': agreed === undefined ? null : { passed: agreed, of: agreed },
    stories: count(vitest, /^'P\d\d', .* ends on /),
    'stories-by-keyboard': count(playwright, /\bP\d\d, by keyboard:/),
    'unit-tests': count(vitest, /^/),
    'browser-tests': count(playwright, /^/),
    mutants,
  };
  const figures = figureIds.map((id) => [id, { command: commands[id], result: results[id] }]);
  return Object.fromEntries(figures) as Evidence['figures'];
}

/** Null when no such test ran. */
function count(tests: readonly RanTest[] | undefined, title: RegExp): Figure['result'] {
  const named = (tests ?? []).filter((test) => title.test(test.title));
  if (named.length === 0) return null;
  return { passed: named.filter(({ passed }) => passed).length, of: named.length };
}

/** True when the file is there, and no file that it speaks of was changed after it. */
export function isUpToDate(file: string, paths: readonly string[]): boolean {
  return existsSync(file) && paths.every((path) => newest(path) <= statSync(file).mtimeMs);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // Packages of some tests' own are installed after the reports of others; what is told of a translation is in no build.
  const names = readdirSync(path).filter((name) => !['node_modules', 'review'].includes(name));
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}

/** True when the run left out none of these test files. */
export function isWhole({ files }: Report, wanted: readonly string[]): boolean {
  return wanted.every((file) => files.includes(file));
}

const testFiles = (ending: RegExp): readonly string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .map((name) => `tests/${name}`);

function readReports(): Reports {
  const fresh = (name: ReportName, wide = false) =>
    isUpToDate(reportFile(name, wide), spokenOf[name]) ? readReport(name, wide) : undefined;
  const whole = (reports: readonly (Report | undefined)[], wanted: readonly string[]) => {
    const present = reports.filter((report) => report !== undefined);
    const files = present.flatMap((report) => report.files);
    const tests = present.flatMap((report) => report.tests);
    const isAll = present.length === reports.length && isWhole({ files, tests }, wanted);
    return isAll ? tests : undefined;
  };
  const prove = fresh('prove')?.tests;
  return {
    vitest: whole(
      [fresh('vitest')],
      testFiles(/\.test\.tsx?$/).filter((file) => !slowUnitTests.includes(file)),
    ),
    playwright: whole([fresh('playwright'), fresh('playwright', true)], testFiles(/\.e2e\.ts$/)),
    prove,
    agreed: prove === undefined ? undefined : agreedSheets(),
    mutants: foundMutants(),
  };
}

const proofRows = z.array(z.object({ id: z.string(), passed: z.boolean(), sheets: z.string() }));

/** Undefined when there was a disagreement: the report tells the first of them only. */
function agreedSheets(): number | undefined {
  const rows = z.parse(proofRows, JSON.parse(readFileSync(reportFile('prove'), 'utf8')));
  const row = rows.find(({ id, passed }) => id === 'agreement' && passed);
  return row === undefined ? undefined : Number(row.sheets);
}

/** Only a whole run leaves the file. */
function foundMutants(): Figure['result'] | undefined {
  if (!isUpToDate(mutationFigureFile, spokenOf.mutation)) return undefined;
  const figure = z.object({ passed: z.number(), of: z.number() });
  return z.parse(figure, JSON.parse(readFileSync(mutationFigureFile, 'utf8')));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const evidence: Evidence = {
    writtenOn: new Date().toISOString().slice(0, 10),
    rulesAndWords: hashOfRulesAndWords(process.cwd()),
    figures: figuresOf(readReports()),
  };
  writeFileSync(evidenceFile, `${JSON.stringify(evidence, null, 2)}\n`);
  for (const id of figureIds) {
    const { command, result } = evidence.figures[id];
    const told =
      result === null ? 'not measured' : `${String(result.passed)} of ${String(result.of)}`;
    process.stdout.write(`${id}: ${told} (${command})\n`);
  }
  process.stdout.write(`Wrote ${evidenceFile}\n`);
}
