/** The page that records a whole run: `docs/safety/mutation.md`. */
import { cpus, totalmem } from 'node:os';
import { ruleset } from '../../rules/ruleset';
import type { Equivalent } from './equivalents';
import {
  decidingFiles,
  leastScore,
  missed,
  scoreOf,
  scoresOf,
  type FileScore,
  type Mutant,
} from './verdict';

export const mutationPageFile = 'docs/safety/mutation.md';

/** @param minutes wall-clock time of the run @param today ISO date */
export function mutationPage(
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
  minutes: number,
  today: string,
): string {
  const all = scoreOf(mutants);
  return `# Mutation score

Written by \`npm run test:mutation -- --record\`; do not edit.

**${percent(all.score)} of ${String(all.mutants)} mutants** in \`rules/\` (version ${ruleset.version}) and the check machine were found by the tests, on ${today}, in ${minutes.toFixed(0)} minutes on ${machine()}.

A mutant is one small change: a word emptied, a comparison turned round, a line left out. It is found when a test fails, or when the code runs on without end and is stopped (timed out).
Stryker makes the mutants. By itself it passes over data under \`as const\`, which is nearly all of the rules, so the command runs it in a copy of the project in which these two words are left out of \`rules/\`; when it runs, that code is the same, and a test says so.
The tests that judge are those named in \`vitest.mutation.config.ts\`. The proof (\`npm run prove\`), the random walks and the browser are not among them.

The command fails under ${String(leastScore)} % in all, and when a mutant in ${decidingFiles.map((file) => `\`${file}\``).join(', ')} survives that is not listed below with a reason.

| file | mutants | killed | timed out | survived | score |
| --- | ---: | ---: | ---: | ---: | ---: |
${[...scoresOf(mutants), { file: 'all', ...all }].map(row).join('\n')}

## What survived

${survivors(mutants, equivalents)}
`;
}

const percent = (score: number) => `${score.toFixed(2)} %`;

function machine(): string {
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  const processors = cpus();
  return `${String(processors.length)} processors (${processors[0]?.model ?? 'of unknown make'}, ${String(gibibytes)} GiB, Node ${process.versions.node})`;
}

function row({ file, mutants, killed, timedOut, survived, score }: FileScore): string {
  const counts = [mutants, killed, timedOut, survived].map(String);
  return `| ${[`\`${file}\``, ...counts, percent(score)].join(' | ')} |`;
}

const cell = (code: string) => `\`${code.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\``;

function survivors(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): string {
  const left = missed(mutants);
  if (left.length === 0) return 'Nothing.';
  const rows = left.map(({ file, line, code, changedTo }) => {
    const known = equivalents.find(
      (one) => one.file === file && one.code === code && one.changedTo === changedTo,
    );
    const reason = known?.reason ?? '**not explained: a test is missing**';
    return `| \`${file}:${String(line)}\` | ${cell(code)} | ${cell(changedTo)} | ${reason} |`;
  });
  return [
    '| where | code | changed to | why no test can fail |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
