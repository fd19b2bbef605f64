/**
 * `npm run release:hashes`: keeps the hashes of the inline code of the release that `dist/` holds,
 * so that the headers of the next one let it run too. Run after a release, and commit the file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { inlineHashesOf } from './inlineHashes';

const hashes = inlineHashesOf('dist');
const file = join(import.meta.dirname, 'previousRelease.json');
writeFileSync(file, await format(JSON.stringify(hashes), { parser: 'json', printWidth: 100 }));
process.stdout.write(
  `${file}: ${String(hashes.scripts.length)} script, ${String(hashes.styles.length)} style\n`,
);
