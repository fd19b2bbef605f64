/**
 * `npm run headers -- FOLDER [--frame-ancestors ORIGIN ...]`: writes the header files of a built
 * folder again, with the pages that may frame the app. Without an origin nobody may.
 */
import { parseArgs } from 'node:util';
import { forTerminal, reasonOf } from './files';
import { writeHeaderFiles } from './headerFiles';
import { readSecurityHeaders, withFrameAncestors } from './serverHeaders';

try {
  const { values, positionals } = parseArgs({
    options: { 'frame-ancestors': { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const origins = values['frame-ancestors'];
  if (folder === undefined || positionals.length > 1) throw new Error('expected one built folder');
  writeHeaderFiles(folder, withFrameAncestors(readSecurityHeaders(folder), origins));
  const who = origins.length === 0 ? 'nobody' : origins.join(', ');
  process.stdout.write(forTerminal([`${folder}/headers: the app may be framed by ${who}`]));
} catch (error) {
  const usage = 'Usage: npm run headers -- FOLDER [--frame-ancestors ORIGIN ...]';
  process.stderr.write(forTerminal([reasonOf(error), usage]));
  process.exitCode = 1;
}
