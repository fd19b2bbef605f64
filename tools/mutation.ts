/** `npm run test:mutation`: changes rules and check machine in thousands of small ways, and fails when too few changes fail a test. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectCopy, removeCopy } from './buildCopy';
import { dataLaidOpen } from './mutation/dataLaidOpen';
import { equivalents } from './mutation/equivalents';
import {
  missed,
  problemsOf,
  readMutants,
  scoreOf,
  scoresOf,
  type Mutant,
} from './mutation/verdict';
import { mutationPage, mutationPageFile } from './mutation/page';

const reportFile = 'reports/mutation.json';

/** Leaves Stryker's report in `reports/`. @returns the minutes that it took */
function runStryker(only: readonly string[]): number {
  const folder = projectCopy(dataLaidOpen());
  const startedAt = performance.now();
  rmSync(reportFile, { force: true });
  spawnSync('npx', ['stryker', 'run', ...(only.length === 0 ? [] : ['--mutate', only.join(',')])], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  cpSync(join(folder, reportFile), reportFile);
  removeCopy(folder);
  return (performance.now() - startedAt) / 60_000;
}

function tell(mutants: readonly Mutant[]): void {
  for (const { file, mutants: all, killed, timedOut, survived, score } of scoresOf(mutants)) {
    process.stdout.write(
      `${file}: ${score.toFixed(2)} % of ${String(all)} (${String(killed)} killed, ${String(timedOut)} timed out, ${String(survived)} survived)\n`,
    );
  }
  for (const { file, line, code, changedTo, status } of missed(mutants)) {
    process.stdout.write(`${status}: ${file}:${String(line)}: ${code} -> ${changedTo}\n`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false } },
});
const today = new Date().toISOString().slice(0, 10);
const minutes = runStryker(positionals);
const mutants = readMutants(JSON.parse(readFileSync(reportFile, 'utf8')));
tell(mutants);
if (positionals.length > 0) {
  process.stdout.write('Only a part was run, so there is no verdict.\n');
} else {
  const problems = problemsOf(mutants, equivalents);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`Mutation score: ${scoreOf(mutants).score.toFixed(2)} %\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (values.record && problems.length === 0) {
    writeFileSync(mutationPageFile, mutationPage(mutants, equivalents, minutes, today));
  }
}
