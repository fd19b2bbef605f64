/**
 * Writes a Brotli and a gzip copy beside every text file of a folder, for servers that hand them
 * out as they are.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Edited after the build: a server would go on to hand out the old copy. */
const editedLater = ['deployment.json', 'headers.json'];
const compressible = /\.(?:html|js|css|svg|json|webmanifest|txt)$/;

/**
 * @param folder searched to the bottom. Files that compression does not make smaller get no copy.
 */
export function compressFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name) || editedLater.includes(entry.name))
      continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const copies = {
      br: brotliCompressSync(content, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
      gz: gzipSync(content, { level: 9 }),
    };
    for (const [ending, copy] of Object.entries(copies)) {
      if (copy.length < content.length) writeFileSync(`${path}.${ending}`, copy);
    }
  }
}
