/** What each figure of `docs/safety/evidence.json` speaks of, and the hash of that as it is now. */
import type { FigureId, Versions } from '../src/about/evidence';
import { hashOf, programFiles } from './buildId';

/**
 * Files and folders, all of them among the inputs of the build: its name changes whenever a version
 * does. Tests and proof are not among them, since a figure speaks of what they judge; when that
 * was, its date says.
 */
export const spokenOf: Readonly<Record<FigureId, readonly string[]>> = {
  laws: ['rules'],
  'broken-rulesets': ['rules'],
  'random-sheets': ['rules'],
  'published-cases': ['rules'],
  stories: programFiles,
  'stories-by-keyboard': programFiles,
  'unit-tests': programFiles,
  'browser-tests': programFiles,
  faults: programFiles,
  mutants: ['rules', 'src/check/checkMachine.ts'],
};

/** @param root the project's folder */
export function presentVersions(root: string): Versions {
  const versions = Object.entries(spokenOf).map(([id, paths]) => [id, hashOf(paths, root)]);
  return Object.fromEntries(versions) as Record<FigureId, string>;
}
