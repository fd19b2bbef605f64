/** Writes `sw.js`: the service worker with the list of what it keeps, cut into sets by language. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { languages } from '../locales';
import { minifiedScript } from './minifiedScript';
import type { KeptFile, Release } from './offline/release';
import { plainScriptOf, styleSheetOf } from './plainPages';

/** A script of the build, as far as it says what it needs. */
export type Chunk = Pick<
  Rolldown.OutputChunk,
  'fileName' | 'name' | 'facadeModuleId' | 'imports' | 'dynamicImports' | 'viteMetadata'
>;

/** Parts that a check does without, so that no device keeps them. */
const besideTheCheck = /\/src\/(?:about\/AboutRoute|handout\/HandoutRoute)\.tsx$/;
const kioskAlone = /\/src\/kiosk\/startKiosk\.tsx$/;
const wordsOfLanguage = /\/locales\/([^/]+)\/[^/]+$/;
/** The card for a team that may not read the page's language, so every language needs them. */
const englishWords = /\/locales\/en\/index\.ts$/;

/**
 * The scripts and styles of each set, by following what loads what.
 * @param chunks all of the app
 * @returns paths in the built folder; each in one set, in the order in which they are come upon
 */
export function setsOfScripts(chunks: readonly Chunk[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk] as const));
  const sets = new Map<string, string[]>();
  const seen = new Set<Chunk>();
  const put = (set: string, chunk: Chunk | undefined): void => {
    if (chunk === undefined || seen.has(chunk)) return;
    seen.add(chunk);
    const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
    sets.set(set, [...(sets.get(set) ?? []), chunk.fileName, ...styles]);
    for (const name of chunk.imports) put(set, byName.get(name));
    for (const name of chunk.dynamicImports) {
      const asked = byName.get(name);
      const module = asked?.facadeModuleId ?? '';
      const language = wordsOfLanguage.exec(module)?.[1];
      if (besideTheCheck.test(module) || kioskAlone.test(module)) continue;
      put(language === undefined || englishWords.test(module) ? set : language, asked);
    }
  };
  put(
    'check',
    chunks.find(({ name }) => name === 'check'),
  );
  put(
    'kiosk',
    chunks.find(({ facadeModuleId }) => kioskAlone.test(facadeModuleId ?? '')),
  );
  return sets;
}

/** All files of each set, as the worker keeps them. @param stamp names the build */
function setsOf(
  chunks: readonly Chunk[],
  stamp: string,
): Readonly<Record<string, readonly string[]>> {
  const scripts = setsOfScripts(chunks);
  const scriptsOf = (set: string) => {
    const files = scripts.get(set);
    if (files === undefined) throw new Error(`Expected scripts of the set ${set} in the build.`);
    return files;
  };
  const ofLanguages = languages.map(({ tag }, index) => [
    tag,
    [
      ...scriptsOf(tag),
      `${tag}/manifest.webmanifest`,
      `${tag}/plain.html`,
      // The page of the folder itself is in the first language.
      ...(index === 0 ? ['index.html'] : []),
      `${tag}/index.html`,
    ],
  ]);
  return {
    check: ['icon.svg', styleSheetOf(stamp), plainScriptOf(stamp), ...scriptsOf('check')],
    kiosk: scriptsOf('kiosk'),
    ...(Object.fromEntries(ofLanguages) as Record<string, readonly string[]>),
  };
}

/**
 * @param root the project's folder
 * @param folder as the build leaves it: no file of a set may change after this
 * @param chunks the scripts in it
 * @param stamp names the build
 */
export async function writeWorker(
  root: string,
  folder: string,
  chunks: readonly Chunk[],
  stamp: string,
): Promise<void> {
  const kept = (address: string): KeptFile => {
    const content = readFileSync(join(folder, address.replace(/\?.*$/, '')));
    return { address, hash: createHash('sha256').update(content).digest('base64') };
  };
  const sets = Object.fromEntries(
    Object.entries(setsOf(chunks, stamp)).map(([set, files]) => [set, files.map(kept)]),
  );
  const id = createHash('sha256').update(JSON.stringify(sets)).digest('hex').slice(0, 12);
  const release: Release = { id, sets };
  const code = await minifiedScript(join(root, 'tools/offline/worker.ts'));
  writeFileSync(join(folder, 'sw.js'), `const RELEASE=${JSON.stringify(release)};\n${code}\n`);
}
