/**
 * `npm run headers -- FOLDER [--frame-ancestors ORIGIN ...]`: writes the header files of a built folder again, with the pages
 * that may frame the app. Without an origin nobody may.
 */
import { parseArgs } from 'node:util';
import { writeHeaderFiles } from './headerFiles';
import { readSecurityHeaders, withFrameAncestors } from './serverHeaders';

const { values, positionals } = parseArgs({
  options: { 'frame-ancestors': { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const [folder] = positionals;
const origins = values['frame-ancestors'];
try {
  if (folder === undefined || positionals.length > 1) throw new Error('expected one built folder');
  writeHeaderFiles(folder, withFrameAncestors(readSecurityHeaders(folder), origins));
  const who = origins.length === 0 ? 'nobody' : origins.join(', ');
  process.stdout.write(`${folder}/headers: the app may be framed by ${who}\n`);
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\nUsage: npm run headers -- FOLDER [--frame-ancestors ORIGIN ...]\n`,
  );
  process.exitCode = 1;
}
