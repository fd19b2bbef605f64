/**
 * All the words of a language, read from `locales/<tag>/*.json`, for tools and tests; the app loads
 * them one by one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag, PageTexts, Texts } from '../locales';
import type fhir from '../locales/en/fhir.json';

export type Words = Texts & PageTexts & { readonly fhir: typeof fhir };

const known = new Map<string, Words>();

/** The same object each time. @throws Error when there is no such folder */
export function wordsOf(tag: LanguageTag): Words {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const folder = join(import.meta.dirname, '../locales', tag);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const words = Object.fromEntries(
    files.map((name): [string, unknown] => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]),
  ) as unknown as Words;
  known.set(tag, words);
  return words;
}
