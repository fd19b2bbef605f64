import { readable, sidePageOf } from '../platform/fragment';

/**
 * The fragment that the check was opened with, also when the page is loaded on one of the pages
 * beside it.
 */
export function openedLink(): string {
  const { hash } = location;
  if (sidePageOf(hash) === undefined || !('navigation' in globalThis)) return hash;
  // The entry of the check lies somewhere behind this one.
  const { currentEntry } = navigation;
  const behind = navigation
    .entries()
    .slice(0, currentEntry?.index ?? 0)
    .map(({ url }) => (url === null ? '' : new URL(url).hash));
  return behind.findLast((one) => readable(one).includes('=')) ?? hash;
}
