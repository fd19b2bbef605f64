/**
 * Words of the pages that load on their own. Its table of files is heavy, so it loads with those
 * pages only.
 */
import type { i18n } from 'i18next';
import type { PageTexts } from '../../locales';
import { loadWords } from './loadWords';

type PageNamespace = 'about' | 'deployment' | 'handout';

const files = import.meta.glob<PageTexts[PageNamespace]>(
  '../../locales/*/{about,deployment,handout}.json',
  { import: 'default' },
);

/**
 * Gives an instance the words of some pages in one language, and those of the check around them;
 * what it has is not loaded again.
 * @param tag BCP 47
 * @throws when they fail to load, or are of another build
 */
export async function loadPageWords(
  i18n: i18n,
  tag: string,
  namespaces: readonly PageNamespace[],
): Promise<void> {
  const missing = namespaces.filter((one) => !i18n.hasResourceBundle(tag, one));
  const load = async (namespace: PageNamespace) => {
    const file = files[`../../locales/${tag}/${namespace}.json`];
    if (file === undefined) throw new RangeError(`No words for ${namespace} in ${tag}`);
    i18n.addResourceBundle(tag, namespace, await file());
  };
  await Promise.all([loadWords(i18n, tag), ...missing.map(load)]);
}
