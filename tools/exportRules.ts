/**
 * `npm run export-rules`: writes the rules and the English words of this version to
 * `docs/releases/rules-VERSION.json`, once a release. Two such files show what changed between
 * versions: ids, quiet answers, conditions, advice and words.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { en } from '../locales/en';
import * as careAdvice from '../rules/careAdvice';
import { clinicianCard, clinicianCardSources } from '../rules/clinicianCard';
import { ruleset } from '../rules/ruleset';
import { earlierVisitAnswer, noteConditions, signList, thingsToNote } from '../rules/safetyNetting';

const folder = 'docs/releases';

/**
 * The data of the rules that a reader of the result can notice, as plain JSON. Functions drop out.
 */
export function exportedRules(): string {
  const { id, version, reviewedOn, reviewBy, signs } = ruleset;
  const safetyNetting = { signList, thingsToNote, earlierVisitAnswer, noteConditions };
  const card = { lines: clinicianCard, sources: clinicianCardSources };
  const data = { id, version, reviewedOn, reviewBy, signs };
  return `${JSON.stringify({ ...data, careAdvice, safetyNetting, card, words: en }, null, 1)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(folder, `rules-${ruleset.version}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, exportedRules());
  process.stdout.write(`Wrote ${file}\n`);
}
