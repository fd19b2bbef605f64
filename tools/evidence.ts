/**
 * `npm run evidence`: writes `docs/safety/evidence.json`, the figures that the page about the check
 * shows. It runs no test: it reads the reports that `npm test`, `npm run test:wide`, `npm run
 * test:mutation` and `npm run evaluation` have left. A report that is missing, older than what it
 * speaks of, or of a part of the tests only, gives no figure: the one from before stays, with its
 * date and the version that it speaks of.
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import {
  figureIds,
  type Evidence,
  type Figure,
  type FigureId,
  type Measured,
  type Versions,
} from '../src/about/evidence';
import { evidenceFile, readEvidence } from './evidenceFile';
import { presentVersions, spokenOf } from './spokenOf';
import { reportFile, readReport, type RanTest, type Report, type ReportName } from './testReports';
import { slowUnitTests } from './wide';

/** What a whole run of `npm run test:mutation` found, and of how many changes. */
export const mutationFigureFile = 'reports/mutation-figure.json';
/** How many published cases needed care the same day, and how many of them were sent to it. */
export const publishedFigureFile = 'reports/published-cases-figure.json';

/** The files of tests that put faults into the built app, or take away what it stands on. */
const faultFiles = ['faults', 'ourFaults', 'plainFaults', 'noise', 'kioskCrash'].map(
  (name) => `tests/e2e/${name}.e2e.ts`,
);

/** What leaves a count behind. */
type Run = ReportName | 'mutation' | 'evaluation';

export type Count = Pick<Measured, 'passed' | 'of'>;

/**
 * What a report is out of date by: what its figures speak of, and the tests or laws that were run.
 */
const judgedBy: Readonly<Record<Run, readonly string[]>> = {
  vitest: [...spokenOf['unit-tests'], 'tests'],
  playwright: [...spokenOf['browser-tests'], 'tests'],
  prove: [...spokenOf.laws, 'tools/prove'],
  mutation: spokenOf.mutants,
  evaluation: [...spokenOf['published-cases'], 'tests/support/publishedCases.json'],
};

/** The reports that exist and are new enough. */
export interface Reports {
  readonly vitest?: readonly RanTest[] | undefined;
  readonly playwright?: readonly RanTest[] | undefined;
  readonly prove?: readonly RanTest[] | undefined;
  /** Random sheets that solver and program agree on. */
  readonly agreed?: number | undefined;
  readonly mutants?: Count | undefined;
  readonly published?: Count | undefined;
  /** Those of `playwright` that put faults into the app. */
  readonly faults?: readonly RanTest[] | undefined;
}

/** Where each figure comes from. */
const runs: Readonly<Record<FigureId, Run>> = {
  laws: 'prove',
  'broken-rulesets': 'prove',
  'random-sheets': 'prove',
  'published-cases': 'evaluation',
  stories: 'vitest',
  'stories-by-keyboard': 'playwright',
  'unit-tests': 'vitest',
  'browser-tests': 'playwright',
  faults: 'playwright',
  mutants: 'mutation',
};

export const commands: Readonly<Record<Run, string>> = {
  prove: 'npm run prove',
  vitest: 'npm run test:unit',
  playwright: 'npm run test:wide',
  mutation: 'npm run test:mutation',
  evaluation: 'npm run evaluation',
};

/** What the reports hold of each figure. */
export function countsOf(reports: Reports): Readonly<Record<FigureId, Count | undefined>> {
  const { vitest, playwright, prove, agreed, mutants, published, faults } = reports;
  return {
    laws: count(prove, /^proof (?!alive-|agreement|control)/),
    'broken-rulesets': count(prove, /^proof control /),
    'random-sheets': agreed === undefined ? undefined : { passed: agreed, of: agreed },
    'published-cases': published,
    stories: count(vitest, /^'P\d\d', .* ends on /),
    'stories-by-keyboard': count(playwright, /\bP\d\d, by keyboard:/),
    'unit-tests': count(vitest, /^/),
    'browser-tests': count(playwright, /^/),
    faults: count(faults, /^/),
    mutants,
  };
}

/** Undefined when no such test ran. */
function count(tests: readonly RanTest[] | undefined, title: RegExp): Count | undefined {
  const named = (tests ?? []).filter((test) => title.test(test.title));
  if (named.length === 0) return undefined;
  return { passed: named.filter(({ passed }) => passed).length, of: named.length };
}

/**
 * Every figure: as it was counted now, else as it was before.
 * @param dateOf ISO date of the run that left a report
 */
export function evidenceOf(
  counts: Readonly<Partial<Record<FigureId, Count | undefined>>>,
  before: Evidence | undefined,
  versions: Versions,
  dateOf: (run: Run) => string,
): Evidence {
  const figure = (id: FigureId): Figure => {
    const counted = counts[id];
    const command = commands[runs[id]];
    if (counted === undefined) return { command, measured: before?.[id].measured ?? null };
    return { command, measured: { date: dateOf(runs[id]), version: versions[id], ...counted } };
  };
  return Object.fromEntries(figureIds.map((id) => [id, figure(id)])) as Record<FigureId, Figure>;
}

/** True when the file exists, and no file that it speaks of was changed after it. */
export function isUpToDate(file: string, paths: readonly string[]): boolean {
  return existsSync(file) && paths.every((path) => newest(path) <= statSync(file).mtimeMs);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // Packages of some tests' own are installed after the reports of others; what is reported of a
  // translation is in no build.
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
    isUpToDate(reportFile(name, wide), judgedBy[name]) ? readReport(name, wide) : undefined;
  const whole = (reports: readonly (Report | undefined)[], wanted: readonly string[]) => {
    const present = reports.filter((report) => report !== undefined);
    const files = present.flatMap((report) => report.files);
    const tests = present.flatMap((report) => report.tests);
    const isAll = present.length === reports.length && isWhole({ files, tests }, wanted);
    return isAll ? tests : undefined;
  };
  const prove = fresh('prove')?.tests;
  const inBrowser = [fresh('playwright'), fresh('playwright', true)];
  return {
    vitest: whole(
      [fresh('vitest')],
      testFiles(/\.test\.tsx?$/).filter((file) => !slowUnitTests.includes(file)),
    ),
    playwright: whole(inBrowser, testFiles(/\.e2e\.ts$/)),
    faults: whole(inBrowser, faultFiles)?.filter(({ file }) => faultFiles.includes(file ?? '')),
    prove,
    agreed: prove === undefined ? undefined : agreedSheets(),
    mutants: ownFigure('mutation'),
    published: ownFigure('evaluation'),
  };
}

const proofRows = z.array(z.object({ id: z.string(), passed: z.boolean(), sheets: z.string() }));

/** Undefined when there was a disagreement: the report tells the first of them only. */
function agreedSheets(): number | undefined {
  const rows = z.parse(proofRows, JSON.parse(readFileSync(reportFile('prove'), 'utf8')));
  const row = rows.find(({ id, passed }) => id === 'agreement' && passed);
  return row === undefined ? undefined : Number(row.sheets);
}

const ownFiles = { mutation: mutationFigureFile, evaluation: publishedFigureFile } as const;

/** Only a whole run leaves the file. */
function ownFigure(run: keyof typeof ownFiles): Count | undefined {
  const file = ownFiles[run];
  if (!isUpToDate(file, judgedBy[run])) return undefined;
  const figure = z.object({ passed: z.number(), of: z.number() });
  return z.parse(figure, JSON.parse(readFileSync(file, 'utf8')));
}

const dayOf = (run: Run): string =>
  statSync(run === 'mutation' || run === 'evaluation' ? ownFiles[run] : reportFile(run))
    .mtime.toISOString()
    .slice(0, 10);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const counts = countsOf(readReports());
  const evidence = evidenceOf(counts, readEvidence(), presentVersions(process.cwd()), dayOf);
  writeFileSync(evidenceFile, `${JSON.stringify(evidence, null, 2)}\n`);
  for (const id of figureIds) {
    const { command, measured: found } = evidence[id];
    const told =
      found === null
        ? 'not measured'
        : `${String(found.passed)} of ${String(found.of)}, ${found.date}${counts[id] === undefined ? ', kept from before' : ''}`;
    process.stdout.write(`${id}: ${told} (${command})\n`);
  }
  process.stdout.write(`Wrote ${evidenceFile}\n`);
}
