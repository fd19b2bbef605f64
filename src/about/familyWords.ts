/** What a family reads in a language, all of it: more than a check in one language has loaded. */
import type { Texts } from '../../locales';
import { readByFamilies, type Tree, type Words } from './review/words';

const checks = import.meta.glob<{ readonly texts: Texts }>('../../locales/*/index.ts');
const others = import.meta.glob<Tree>('../../locales/*/{handout,kiosk,listen,plain}.json', {
  import: 'default',
});
const readings = import.meta.glob<{ readonly texts: Readonly<Record<string, string>> }>(
  '../../locales/*/review/back-translation.json',
  { import: 'default' },
);

const known = new Map<string, Words>();
export const knownWords = (tag: string): Words | undefined => known.get(tag);

/** @throws when a file fails to load */
export async function loadFamilyWords(tag: string): Promise<Words> {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const check = await checks[`../../locales/${tag}/index.ts`]?.();
  const all: Record<string, Tree> = { ...check?.texts };
  for (const name of ['handout', 'kiosk', 'listen', 'plain'])
    all[name] = (await others[`../../locales/${tag}/${name}.json`]?.()) ?? {};
  const words = Object.fromEntries(readByFamilies.map((name) => [name, all[name] ?? {}]));
  known.set(tag, words);
  return words;
}

/** What a second translator read in each text; none for English. @throws when the file fails to load */
export async function loadBackTranslation(tag: string): Promise<Readonly<Record<string, string>>> {
  const found = await readings[`../../locales/${tag}/review/back-translation.json`]?.();
  return found?.texts ?? {};
}
