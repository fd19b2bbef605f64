/**
 * Cuts out of the build what `.size-limit.json` sets a limit to and no file holds alone: our own
 * code without the packages, and the part of each page that must be there for the first screens.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { languages } from '../locales';
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

/**
 * Everything before the texts: styles, the first screens, the list of signs, and the script that
 * makes them work.
 */
function firstScreens(tag: string): string {
  const html = readFileSync(join(root, 'dist', tag, 'index.html'), 'utf8');
  const end = html.indexOf('<script type="application/json"');
  if (end < 0) throw new Error(`Expected the texts in dist/${tag}/index.html.`);
  return html.slice(0, end);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'own-code.js'), await ownCode());
for (const { tag } of languages)
  writeFileSync(join(folder, `first-screens-${tag}.html`), firstScreens(tag));
