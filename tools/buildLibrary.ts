/**
 * `npm run build:library`: rules and FHIR as JavaScript modules with types, in `dist-library/`,
 * where `exports` of package.json looks for them. The types are made without those of a browser, so
 * nothing that needs one gets in.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { refuseStaleSignOff } from './signedOff';

const root = join(import.meta.dirname, '..');

/** One file of script in the library. */
export interface LibraryFile {
  readonly name: string;
  /** Names of the files that it imports. */
  readonly imports: readonly string[];
  /** Paths of the sources in it. */
  readonly sources: readonly string[];
  readonly code: string;
}

/**
 * @param folder where the library goes
 * @returns its files of script
 * @throws Error when something in it needs a browser, or has no types
 */
export async function buildLibrary(folder: string): Promise<readonly LibraryFile[]> {
  refuseStaleSignOff(root);
  const results = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: { rules: 'src/library/rules.ts', fhir: 'src/library/fhir.ts' },
        formats: ['es'],
      },
      rolldownOptions: { output: { chunkFileNames: 'shared.js' } },
    },
  });
  writeTypes(join(folder, 'types'));
  return [results]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .flatMap((file) => {
      if (file.type !== 'chunk') return [];
      const { fileName: name, imports, moduleIds: sources, code } = file;
      return [{ name, imports, sources, code }];
    });
}

function writeTypes(folder: string): void {
  execFileSync('npx', ['tsc', '--project', 'tsconfig.library.json', '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // Node wants the whole name of a module; the sources leave it to the bundler.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(from |import\()(['"])(\.[^'"]+)\2/g, '$1$2$3.js$2'));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve(root, 'dist-library');
  const files = await buildLibrary(folder);
  for (const { name } of files) process.stdout.write(`Wrote ${join(folder, name)}\n`);
}
