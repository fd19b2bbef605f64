/**
 * Builds what `.size-limit.json` sets a limit to and no file holds alone: our own code without the
 * packages.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { forBrowsers } from './forBrowsers';
import { styleLoader } from './styleLoader';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.sizes');

/** The app's script with every package left out. */
async function ownCode(): Promise<string> {
  const results = await build({
    ...forBrowsers,
    root,
    configFile: false,
    logLevel: 'warn',
    define: { BUILD_ID: '"0"' },
    plugins: [react(), styleLoader(root)],
    build: {
      ...forBrowsers.build,
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        ...forBrowsers.build.rolldownOptions,
        input: join(root, 'src/main.tsx'),
        external: (id) => !/^[./\0]/.test(id),
      },
    },
  });
  const chunks = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const check = chunks.find((chunk) => chunk.type === 'chunk' && chunk.name === 'check');
  if (check?.type !== 'chunk') throw new Error('Expected a chunk named check.');
  return check.code;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'own-code.js'), await ownCode());
