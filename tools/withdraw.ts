/**
 * `npm run withdraw -- FOLDER`: makes, beside a built folder, the folder that withdraws the check:
 * `FOLDER-withdrawn`. Every page in it says so and lists the signs, and its worker takes the copies
 * off the devices that come online. Publish it at the same address.
 */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../locales';
import { compressFolder } from './compress';
import { forTerminal, reasonOf } from './files';
import { plainPolicy, plainWordsOf } from './plainPages';
import { withdrawnPage } from './withdraw/withdrawnPage';

/**
 * @param folder as the build leaves it
 * @returns the new folder.
 * @throws Error when the folder is no built one
 */
function withdraw(folder: string): string {
  if (!existsSync(join(folder, 'sw.js'))) throw new Error(`${folder}: expected a built folder`);
  const withdrawn = `${folder.replace(/\/+$/, '')}-withdrawn`;
  rmSync(withdrawn, { recursive: true, force: true });
  cpSync(folder, withdrawn, { recursive: true });
  // Scripts and styles stay: a check that is under way may still ask for them.
  rmSync(join(withdrawn, 'fhir'), { recursive: true, force: true });
  const write = (path: string, content: string) => writeFileSync(join(withdrawn, path), content);
  const page = (locale: (typeof languages)[number], root: './' | '../') =>
    withdrawnPage(plainWordsOf(locale), root, languages, plainPolicy);
  write('index.html', page(languages[0], './'));
  for (const locale of languages) {
    write(`${locale.tag}/index.html`, page(locale, '../'));
    write(`${locale.tag}/plain.html`, page(locale, '../'));
  }
  write('sw.js', readFileSync(join(import.meta.dirname, 'withdraw/worker.js'), 'utf8'));
  for (const name of readdirSync(withdrawn, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:br|gz)$/.test(name)) rmSync(join(withdrawn, name));
  }
  compressFolder(withdrawn);
  return withdrawn;
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error('expected one built folder');
  process.stdout.write(
    forTerminal([`${withdraw(folder)}: publish it at the address of the check`]),
  );
} catch (error) {
  process.stderr.write(forTerminal([reasonOf(error), 'Usage: npm run withdraw -- FOLDER']));
  process.exitCode = 1;
}
