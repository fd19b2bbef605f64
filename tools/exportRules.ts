/**
 * `npm run export-rules`: writes the rules and the English words of this version to
 * `docs/releases/rules-VERSION.json`, once a release. Two such files show what changed between
 * versions: ids, quiet answers, conditions, advice and words.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { en } from '../locales/en';
import { ruleset } from '../rules/ruleset';
import { exportedRules } from '../src/about/review/exportedRules';

const folder = 'docs/releases';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(folder, `rules-${ruleset.version}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(exportedRules(en), null, 1)}\n`);
  process.stdout.write(`Wrote ${file}\n`);
}
