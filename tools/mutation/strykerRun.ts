/** Runs Stryker on one file after the other, and keeps each report, so that a run that was broken off goes on where it stopped. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { projectCopy, removeCopy } from '../buildCopy';
import { dataLaidOpen } from './dataLaidOpen';
import { readMutants, type Mutant } from './verdict';

/** All that can change which mutants there are and which of them are found. */
const inputs = ['rules', 'locales', 'src', 'tests', 'tools'];
const singleInputs = ['package-lock.json', 'stryker.config.json', 'vitest.mutation.config.ts'];

const partSchema = z.object({ seconds: z.number(), report: z.unknown() });

export interface StrykerRun {
  readonly mutants: readonly Mutant[];
  /** Wall-clock time of all files together. */
  readonly minutes: number;
}

/**
 * @param files from the project's folder
 * @throws when Stryker leaves no report for one of them, or when an input changes while it runs
 */
export function runStryker(files: readonly string[]): StrykerRun {
  const before = fingerprint();
  const reports = join('reports', 'mutation', before);
  mkdirSync(reports, { recursive: true });
  const parts = files.map((file) => {
    const kept = join(reports, `${file.replaceAll('/', '-')}.json`);
    if (!existsSync(kept)) {
      const part = judge(file);
      if (fingerprint() !== before)
        throw new Error('Something was changed meanwhile. Run it again.');
      writeFileSync(kept, JSON.stringify(part));
    }
    return z.parse(partSchema, JSON.parse(readFileSync(kept, 'utf8')));
  });
  return {
    mutants: parts.flatMap(({ report }) => readMutants(report)),
    minutes: parts.reduce((sum, { seconds }) => sum + seconds, 0) / 60,
  };
}

function judge(file: string): z.infer<typeof partSchema> {
  const folder = projectCopy(dataLaidOpen());
  const startedAt = performance.now();
  spawnSync('npx', ['stryker', 'run', '--mutate', file], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const report: unknown = JSON.parse(
    readFileSync(join(folder, 'reports', 'mutation.json'), 'utf8'),
  );
  removeCopy(folder);
  return { seconds, report };
}

/** Twelve hexadecimal digits that change with any of the inputs. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = inputs.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), ...singleInputs]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}
