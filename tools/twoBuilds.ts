/**
 * Builds the tracked files twice, in two new folders, the second time without a network, and
 * compares every file of the results.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, removeCopy } from './buildCopy';

/** Builds in a new folder. @returns each built file with its hash, in order */
function hashesOfBuild(network: 'as it is' | 'off'): string {
  const folder = buildCopy([], network);
  try {
    return readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => {
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
        return `${hash}  ${path.slice(folder.length + 1)}`;
      })
      .join('\n');
  } finally {
    removeCopy(folder);
  }
}

const [first, second] = [hashesOfBuild('as it is'), hashesOfBuild('off')];
process.stdout.write(`${first}\n`);
if (first !== second) {
  process.stderr.write(`The second build differs:\n${second}\n`);
  process.exitCode = 1;
}
