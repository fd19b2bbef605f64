/** Texts of pages that load on their own: the same keys in every language, none empty, none left in English. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../locales';
import { localeProblems, type TextTree } from '../../tools/localeCheck';

const pages = ['about', 'deployment', 'fhir', 'handout'];
const textsOf = (tag: string): TextTree =>
  Object.fromEntries(
    pages.map((page) => [
      page,
      JSON.parse(readFileSync(`locales/${tag}/${page}.json`, 'utf8')) as TextTree,
    ]),
  );

test.each(languages)('the page texts of $tag are complete', ({ tag }) => {
  expect(localeProblems(tag, textsOf(tag), textsOf('en'))).toEqual([]);
});

test('every text of the handout is asked for', () => {
  const sources = ['HandoutPage', 'HandoutForm', 'HandoutSheet', 'SheetNumbers', 'HandoutSending']
    .map((file) => readFileSync(`src/handout/${file}.tsx`, 'utf8'))
    .join('\n');
  const asked = [...sources.matchAll(/'([\w/-]+)'|`([\w/-]+)\$/g)].map(
    ([, whole, part]) => whole ?? part ?? '',
  );
  const keys = (tree: TextTree, path = ''): readonly string[] =>
    typeof tree === 'string'
      ? [path]
      : Object.entries(tree).flatMap(([key, value]) =>
          keys(value, path === '' ? key : `${path}/${key}`),
        );
  const { handout } = textsOf('en') as Readonly<Record<string, TextTree>>;
  const unasked = keys(handout ?? '').filter(
    (key) =>
      !asked.some(
        (one) =>
          one === key || (one.endsWith('/') && key.startsWith(one)) || key === `sending/${one}`,
      ),
  );
  expect(unasked).toEqual([]);
});
