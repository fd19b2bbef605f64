/** All English texts as one list, each with its namespace and key. */
import { en } from '../../locales/en';

export type Tree = string | readonly string[] | { readonly [key: string]: Tree };

/** Every text with its key, as it is asked for on a page. A list of lines is one text. */
function flat(tree: Tree, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path.join('/'), tree]];
  if (Array.isArray(tree)) return [[path.join('/'), tree.join('\n')]];
  return Object.entries(tree).flatMap(([key, value]) => flat(value, [...path, key]));
}

export const texts = Object.entries(en).flatMap(([namespace, tree]) =>
  flat(tree).map(([key, text]) => ({ namespace, key, text })),
);
export const keysOf = (tree: Tree) => Object.keys(tree).sort();
export const sorted = (ids: readonly string[]) => [...ids].sort();
