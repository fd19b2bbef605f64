/** Closes the ways by which a page gives things away or leads elsewhere: menus, drags, marked text, links in a new tab. */

import { guarded } from '../ui/ownFaults';

const closed = ['contextmenu', 'dragstart', 'selectstart', 'auxclick', 'copy', 'cut'] as const;

/** A link pressed together with a key, or with another button, opens a tab or a window of its own. */
function keepInPlace(event: MouseEvent): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain) event.preventDefault();
}

/** Shortcuts open windows of the browser with an address bar. Nothing here is typed with these keys; a screen reader has keys of its own. */
function keepKeys(event: KeyboardEvent): void {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key);
  if (isShortcut) event.preventDefault();
}

export function closeWays(): void {
  for (const name of closed) {
    addEventListener(
      name,
      (event) => {
        event.preventDefault();
      },
      { capture: true },
    );
  }
  addEventListener('click', guarded(keepInPlace), { capture: true });
  addEventListener('keydown', guarded(keepKeys), { capture: true });
}
