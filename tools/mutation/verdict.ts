/** What a report of Stryker says about the tests: a score for each file, and what falls short. */
import * as z from 'zod/mini';
import type { Equivalent } from './equivalents';

/** At least this part of all mutants must be found, in percent. */
export const leastScore = 97;

/** The files that decide: every mutant must be found that is not shown to be equivalent. */
export const decidingFiles = ['rules/answerSheet.ts', 'rules/condition.ts', 'rules/triage.ts'];

const place = z.object({ line: z.number(), column: z.number() });
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.optional(z.string()),
          status: z.string(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
});
type ReportedFile = z.infer<typeof reportSchema>['files'][string];

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly code: string;
  readonly changedTo: string;
  /** As Stryker names it: `Killed`, `Timeout`, `Survived`, `NoCoverage` ... */
  readonly status: string;
}

export interface FileScore {
  readonly file: string;
  readonly mutants: number;
  readonly killed: number;
  /** Ran on without end, so the test run was stopped. Counts as found. */
  readonly timedOut: number;
  readonly survived: number;
  readonly score: number;
}

/** @param report the JSON of Stryker's `json` reporter. @throws when it is none */
export function readMutants(report: unknown): readonly Mutant[] {
  return Object.entries(z.parse(reportSchema, report).files).flatMap(([file, reported]) =>
    mutantsOf(file, reported),
  );
}

function mutantsOf(file: string, { source, mutants }: ReportedFile): readonly Mutant[] {
  const lines = source.split('\n');
  return mutants.map(({ mutatorName, replacement = '', status, location: { start, end } }) => {
    const code = lines.slice(start.line - 1, end.line);
    const last = code.length - 1;
    code[last] = (code[last] ?? '').slice(0, end.column - 1);
    code[0] = (code[0] ?? '').slice(start.column - 1);
    return {
      file,
      line: start.line,
      mutator: mutatorName,
      code: code.join('\n'),
      changedTo: replacement,
      status,
    };
  });
}

/** The score of each file with mutants, sorted by name. */
export function scoresOf(mutants: readonly Mutant[]): readonly FileScore[] {
  return [...new Set(mutants.map(({ file }) => file))]
    .sort()
    .map((file) => ({ file, ...scoreOf(mutants.filter((mutant) => mutant.file === file)) }));
}

/** The score of these mutants together, in percent of all of them. */
export function scoreOf(mutants: readonly Mutant[]): Omit<FileScore, 'file'> {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const killed = count('Killed');
  const timedOut = count('Timeout');
  return {
    mutants: mutants.length,
    killed,
    timedOut,
    survived: mutants.length - killed - timedOut,
    score: mutants.length === 0 ? 0 : (100 * (killed + timedOut)) / mutants.length,
  };
}

/** The mutants that no test found: survivors, code that no test runs, and what could not be judged. */
export function missed(mutants: readonly Mutant[]): readonly Mutant[] {
  return mutants.filter(({ status }) => status !== 'Killed' && status !== 'Timeout');
}

const isSame = (mutant: Mutant, { file, code, changedTo }: Equivalent) =>
  mutant.file === file && mutant.code === code && mutant.changedTo === changedTo;

/** What falls short, one sentence each; empty when the tests bite as they must. */
export function problemsOf(
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
): readonly string[] {
  const { score } = scoreOf(mutants);
  const low =
    score < leastScore
      ? [`${score.toFixed(2)} % of all mutants were found, ${String(leastScore)} % are asked for`]
      : [];
  const left = missed(mutants)
    .filter(({ file }) => decidingFiles.includes(file))
    .filter((mutant) => !equivalents.some((known) => isSame(mutant, known)))
    .map(
      ({ file, line, code, changedTo, status }) =>
        `${file}:${String(line)}: no test fails when \`${code}\` is \`${changedTo}\` (${status})`,
    );
  const untouched = decidingFiles
    .filter((file) => !mutants.some((mutant) => mutant.file === file))
    .map((file) => `${file} has no mutant in the report`);
  const stale = equivalents
    .filter((known) => !missed(mutants).some((mutant) => isSame(mutant, known)))
    .map(({ file, code }) => `${file}: \`${code}\` is listed as equivalent and did not survive`);
  return [...low, ...left, ...untouched, ...stale];
}
