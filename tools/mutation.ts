/**
 * `npm run test:mutation`: Stryker changes rules and check machine in thousands of small ways, and
 * fails when too few changes fail a test. Its two configurations hold the limits.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { projectCopy, removeCopy } from './buildCopy';
import { mutationFigureFile, type Count } from './evidence';
import { dataLaidOpen } from './mutation/dataLaidOpen';
import { runCommand } from './runCommand';

const help = `Usage: npm run test:mutation [-- [--force] [FILE...]]

Without files: rules/ and the check machine. With files: these only.
Stryker judges again what has changed since its last run; it looks at the mutated files and the tests.
--force judges everything. Only such a run over all files leaves a figure for npm run evidence.
Reports with each survivor: reports/mutation/mutation.html, reports/mutation/deciding.html
`;

/** The files that decide have a configuration of their own: there every mutant must be found. */
const deciding = ['answerSheet', 'condition', 'judgements', 'reasons', 'triage'].map(
  (name) => `rules/${name}.ts`,
);
const runs = [
  {
    config: 'stryker.deciding.config.js',
    report: 'reports/mutation/deciding.json',
    isDeciding: true,
  },
  { config: 'stryker.config.json', report: 'reports/mutation/mutation.json', isDeciding: false },
] as const;

/** @returns whether every run of Stryker kept its limit */
function judge(files: readonly string[], isForced: boolean): boolean {
  const folder = projectCopy(dataLaidOpen());
  mkdirSync('reports/mutation', { recursive: true });
  // What Stryker knows from its last run goes in, and what it finds comes out.
  cpSync('reports/mutation', join(folder, 'reports/mutation'), { recursive: true });
  const force = isForced ? ['--force'] : [];
  try {
    const results = runs.map(({ config, isDeciding }) => {
      const named = files.filter((file) => deciding.includes(file) === isDeciding);
      if (files.length > 0 && named.length === 0) return true;
      const only = named.length === 0 ? [] : ['--mutate', named.join(',')];
      const args = ['stryker', 'run', config, ...force, ...only];
      return (
        spawnSync('npx', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
        0
      );
    });
    cpSync(join(folder, 'reports/mutation'), 'reports/mutation', { recursive: true });
    return results.every((isKept) => isKept);
  } finally {
    removeCopy(folder);
  }
}

const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

/** Of all mutants but those that the code itself says no test can find. */
function foundMutants(): Count {
  const statuses = runs.flatMap(({ report }) => {
    const { files } = z.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')));
    return Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  });
  const found = statuses.filter((status) => status === 'Killed' || status === 'Timeout');
  return { passed: found.length, of: statuses.filter((status) => status !== 'Ignored').length };
}

await runCommand(() => {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const other = files.find(
    (file) => !/^(?:rules\/|src\/check\/checkMachine\.ts$)/.test(file) || !existsSync(file),
  );
  if (other !== undefined) throw new Error(`${other}: expected a file of rules/ or the machine`);
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  process.exitCode = judge(files, values.force) ? 0 : 1;
  if (values.force && files.length === 0) {
    writeFileSync(mutationFigureFile, JSON.stringify(foundMutants()));
  }
});
