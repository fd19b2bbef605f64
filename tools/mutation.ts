/** `npm run test:mutation`: changes rules and check machine in thousands of small ways, and fails when too few changes fail a test. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutationFigureFile, type Count } from './evidence';
import { equivalents } from './mutation/equivalents';
import { mutationPage, mutationPageFile } from './mutation/page';
import { runStryker } from './mutation/strykerRun';
import { missed, problemsOf, scoreOf, scoresOf } from './mutation/verdict';
import { forTerminal } from './files';
import { runCommand } from './runCommand';

const help = `Usage: npm run test:mutation [-- [--record] [FILE...]]

Without files: rules/ and the check machine, and the verdict. With files: these only, and no verdict.
--record writes the result to ${mutationPageFile}.
A file is not judged again while nothing that matters has changed; its report is in reports/mutation/.
`;

/** `questions.ts` holds types alone, so there is nothing in it that runs. */
const everyFile = [
  ...readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'questions.ts')
    .map((name) => join('rules', name))
    .sort(),
  'src/check/checkMachine.ts',
];

function judge(files: readonly string[], isWhole: boolean, isRecorded: boolean): void {
  const { mutants, minutes } = runStryker(files);
  for (const { file, mutants: all, killed, timedOut, survived, score } of scoresOf(mutants)) {
    process.stdout.write(
      `${file}: ${score.toFixed(2)} % of ${String(all)} (${String(killed)} killed, ${String(timedOut)} timed out, ${String(survived)} survived)\n`,
    );
  }
  for (const { file, line, code, changedTo, status } of missed(mutants)) {
    const change = `${status}: ${file}:${String(line)}: ${code} -> ${changedTo}`;
    process.stdout.write(forTerminal([change]));
  }
  process.stdout.write(
    `${scoreOf(mutants).score.toFixed(2)} % of ${String(mutants.length)} mutants found, in ${minutes.toFixed(0)} minutes\n`,
  );
  if (!isWhole) return;
  const { killed, timedOut } = scoreOf(mutants);
  const figure: Count = { passed: killed + timedOut, of: mutants.length };
  writeFileSync(mutationFigureFile, JSON.stringify(figure));
  const problems = problemsOf(mutants, equivalents);
  process.stderr.write(forTerminal(problems));
  process.exitCode = problems.length === 0 ? 0 : 1;
  const today = new Date().toISOString().slice(0, 10);
  if (isRecorded) {
    writeFileSync(mutationPageFile, mutationPage(mutants, equivalents, minutes, today));
  }
}

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const other = positionals.find((file) => !everyFile.includes(file));
  if (other !== undefined) throw new Error(`${other}: expected a file of rules/ or the machine`);
  if (values.help) process.stdout.write(help);
  else if (positionals.length === 0) judge(everyFile, true, values.record);
  else judge(positionals, false, false);
});
