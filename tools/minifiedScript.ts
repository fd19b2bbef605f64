/** Makes the inline scripts of the pages as short as they get. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, transformWithOxc } from 'vite';

/** @param root the project's folder @param name of the script in `src/first-pages` */
export async function minifiedScript(
  root: string,
  name: 'addressScript' | 'inlineScript',
): Promise<string> {
  const file = join(root, `src/first-pages/${name}.ts`);
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
    sourcemap: false,
  });
  return minifySync(file, `(() => {${code.replace(/^export \{\};?$/m, '')}})()`, {
    compress: true,
    mangle: { toplevel: true },
  }).code.trim();
}
