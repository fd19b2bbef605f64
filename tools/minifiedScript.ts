/**
 * Makes the scripts that are no modules as short as they get: the inline ones of the pages, and the
 * service worker.
 */
import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';

/** @param file whole path of a TypeScript file that imports nothing but types */
export async function minifiedScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
    sourcemap: false,
  });
  return minifySync(file, `(() => {${code.replace(/^export \{\};?$/m, '')}})()`, {
    compress: true,
    mangle: { toplevel: true },
  }).code.trim();
}
