/** Makes the inline script of the first pages: `src/app/earlyScript.ts` as short as it gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, transformWithOxc } from 'vite';

/** @param root the project's folder */
export async function earlyScript(root: string): Promise<string> {
  const file = join(root, 'src/app/earlyScript.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
    sourcemap: false,
  });
  return minifySync(file, `(() => {${code.replace(/^export \{\};?$/m, '')}})()`, {
    compress: true,
    mangle: { toplevel: true },
  }).code.trim();
}
