/**
 * Copies the tracked files into a new folder and builds them there, so that the work tree and its
 * `dist/` stay as they are.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A file of the copy that is not as it is in the work tree. */
export interface Change {
  readonly file: string;
  readonly edit: (content: string) => string;
}

/**
 * @returns the copy's folder, with the packages within reach.
 * @throws when a change changes nothing
 */
export function projectCopy(changes: readonly Change[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'marble-build-'));
  const tracked = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  }).split('\0');
  for (const file of tracked) {
    if (file !== '' && existsSync(file)) cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const { file, edit } of changes) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`The change of ${file} changes nothing.`);
    writeFileSync(join(folder, file), after);
  }
  return folder;
}

/**
 * @param network when off, the build runs where there is no network device; needs `unshare`
 * @returns the copy's folder, with the result in its `dist/`
 * @throws when a change changes nothing, or the build fails
 */
export function buildCopy(
  changes: readonly Change[] = [],
  network: 'as it is' | 'off' = 'as it is',
): string {
  const folder = projectCopy(changes);
  const build = ['npm', 'run', '--silent', 'build'];
  // Only root may take the network away as itself.
  const alone = process.getuid?.() === 0 ? ['unshare', '-n'] : ['unshare', '-rn'];
  const [program = '', ...args] = network === 'off' ? [...alone, ...build] : build;
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/** Takes a copy away. */
export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
