/** Builds the tracked files twice, in two new folders, and compares every file of the results. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Builds in a new folder. @returns each built file with its hash, in order */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marble-build-'));
  try {
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
    for (const file of tracked.filter((name) => name !== '')) cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'ignore' });
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
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, second] = [build(), build()];
process.stdout.write(`${first}\n`);
if (first !== second) {
  process.stderr.write(`The second build differs:\n${second}\n`);
  process.exitCode = 1;
}
