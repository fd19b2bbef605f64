/** Puts a source note together: the words of a language, and the public pages behind the rules. */
import type { ReactNode } from 'react';
import type { PageTexts } from '../../locales';
import { references } from '../../rules/references';
import type { CatalogueRule } from '../../rules/ruleset';
import { SourcesOfRules } from './SourcesOfRules';

const files = import.meta.glob<PageTexts['about']>('../../locales/*/about.json', {
  import: 'default',
});

/** @throws when the words fail to load */
export async function sourceNote(
  language: string,
  rules: readonly CatalogueRule[],
  linksOut: boolean,
): Promise<ReactNode> {
  const load = files[`../../locales/${language}/about.json`];
  if (load === undefined) throw new RangeError(`No source notes in the language ${language}`);
  const { 'source-note': texts } = await load();
  return <SourcesOfRules rules={rules} texts={texts} references={references} linksOut={linksOut} />;
}
