/** Bundles one script with its styles by vite, with the same target as our app. */
import { join } from 'node:path';
import { build } from 'vite';

export interface Bundle {
  /** File names from the folder of the build. */
  readonly script: string;
  readonly styles: readonly string[];
  /** All styles as text. */
  readonly css: string;
}

/**
 * @param entry path of the script from the root of the project; packages are found from its folder
 */
export async function bundle(entry: string, outDir: string): Promise<Bundle> {
  const root = join(import.meta.dirname, '..');
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(root, entry) },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk' && file.isEntry);
  if (script === undefined) throw new Error(`No script came of ${entry}`);
  const sheets = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? [{ fileName: file.fileName, text: file.source.toString() }]
      : [],
  );
  return {
    script: script.fileName,
    styles: sheets.map(({ fileName }) => fileName),
    css: sheets.map(({ text }) => text).join(''),
  };
}
