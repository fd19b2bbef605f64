/** Texts of pages that load on their own: the handout, and what reviewers of the words read. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../locales';
import { textsOf, type TextTree } from '../../tools/localeCheck';

const keys = (tree: TextTree, path = ''): readonly string[] =>
  typeof tree === 'string'
    ? [path]
    : Object.entries(tree).flatMap(([key, value]) =>
        keys(value, path === '' ? key : `${path}/${key}`),
      );

test('every text of the handout is asked for', () => {
  const sources = readdirSync('src/handout', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`src/handout/${file}`, 'utf8'))
    .join('\n');
  const asked = [...sources.matchAll(/'([\w/-]+)'|`([\w/-]+)\$/g)].map(
    ([, whole, part]) => whole ?? part ?? '',
  );
  const { handout } = textsOf('en');
  const unasked = keys(handout ?? '').filter(
    (key) =>
      !asked.some(
        (one) =>
          one === key || (one.endsWith('/') && key.startsWith(one)) || key === `sending/${one}`,
      ),
  );
  expect(unasked).toEqual([]);
});

/** What decides and what is done: of other texts a second translator read some, or none. */
const isReadBack = /^(?:questions|advice|outcome\/because|outcome\/sign-list)\//u;

test.each(languages.filter(({ tag }) => tag !== 'en'))(
  '$tag: every question, reason and advice was put back into English, and no text that is gone',
  ({ tag }) => {
    const file = readFileSync(`locales/${tag}/review/back-translation.json`, 'utf8');
    const { texts } = JSON.parse(file) as { readonly texts: Readonly<Record<string, string>> };
    const all = keys(textsOf(tag));
    expect(all.filter((key) => isReadBack.test(key) && !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter((key) => !all.includes(key))).toEqual([]);
  },
);
