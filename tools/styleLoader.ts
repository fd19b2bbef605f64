/**
 * Puts `src/platform/loadWithStyles.ts` in the place of the loader that Vite adds to every dynamic
 * import.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** @param root the project's folder */
export function styleLoader(root: string): Plugin {
  const file = join(root, 'src/platform/loadWithStyles.ts');
  return {
    name: 'marble-check:style-loader',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? `export { loadWithStyles as __vitePreload } from ${JSON.stringify(file)};`
        : undefined,
  };
}
