/**
 * The build's name: a hash of what it is made of. Reads no clock, so the same inputs give the same
 * name.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built program is made of, without the documents that its page about the check shows. */
export const programFiles: readonly string[] = [
  'index.html',
  'locales',
  'package-lock.json',
  'public',
  'rules',
  'src',
  'tools',
  'vite.config.ts',
];

const inputs = [
  'docs/safety/changes.json',
  'docs/safety/changeWords.ts',
  'docs/safety/decisions.ts',
  'docs/safety/evidence.json',
  'docs/safety/evidenceLimits.ts',
  'docs/safety/hazards.ts',
  'docs/safety/sign-offs',
  ...programFiles,
];

/** Made before each build of what the build's name already holds, the sign-offs. */
const isMade = (path: string) => /\/(?:rules\/signedOff|locales\/reviewed)\.ts$/.test(path);

/**
 * Pages about the rules (`rules/*.md`) and what reviewers write beside the texts of a language
 * change nothing that is built; the review room shows what was translated back.
 */
const isBesideTheBuild = (path: string) =>
  /\/locales\/[^/]+\/review\/(?!back-translation\.json$)[^/]+$|\/rules\/[^/]+\.md$/.test(path);

function filesIn(path: string): readonly string[] {
  if (isBesideTheBuild(path) || isMade(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/**
 * Twelve hexadecimal digits for the names and contents of these files.
 * @param paths files and folders
 * @param root the project's folder
 */
export function hashOf(paths: readonly string[], root: string): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(join(root, path)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

/** Twelve hexadecimal digits. @param root the project's folder */
export function buildId(root: string): string {
  return hashOf(inputs, root);
}
