import { isPageBeside } from '../check/browserHistory';
import { readable } from '../deployment/launchLink';

/** The fragment that the check was opened with, also when the page is loaded on one of the pages beside it. */
export function launchFragment(): string {
  const { hash } = location;
  if (!isPageBeside(hash) || !('navigation' in globalThis)) return hash;
  // The entry of the check lies somewhere behind this one.
  const { currentEntry } = navigation;
  const behind = navigation
    .entries()
    .slice(0, currentEntry?.index ?? 0)
    .map(({ url }) => (url === null ? '' : new URL(url).hash));
  return behind.findLast((one) => readable(one).includes('=')) ?? hash;
}
