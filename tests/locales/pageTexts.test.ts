/** Texts of pages that load on their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsOf, type TextTree } from '../../tools/localeCheck';

test('every text of the handout is asked for', () => {
  const sources = readdirSync('src/handout', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`src/handout/${file}`, 'utf8'))
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
