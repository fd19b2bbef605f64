/**
 * Closes the ways by which a page gives things away or leads elsewhere: menus, drags, marked text,
 * links in a new tab, things dropped on it, a mouse's Back.
 */

import { guarded } from '../platform/ownFaults';

const closed = [
  'contextmenu',
  'dragstart',
  'dragenter',
  'dragover',
  'drop',
  'selectstart',
  'auxclick',
  'copy',
  'cut',
] as const;

/** The buttons of a mouse that go Back and Forward; a browser heeds one event or the other. */
function keepPage(event: MouseEvent): void {
  if (event.button > 2) event.preventDefault();
}

/**
 * A link pressed together with a key, or with another button, opens a tab or a window of its own.
 */
function keepInPlace(event: MouseEvent): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain) event.preventDefault();
}

/**
 * Shortcuts open windows of the browser with an address bar. Nothing here is typed with these keys;
 * a screen reader has keys of its own.
 */
function keepKeys(event: KeyboardEvent): void {
  const isShortcut =
    event.ctrlKey || event.metaKey || event.altKey || /^(F\d+$|Browser|Launch)/.test(event.key);
  if (isShortcut) event.preventDefault();
}

export function lockDown(): void {
  for (const name of closed) {
    addEventListener(name, (event) => event.preventDefault(), { capture: true });
  }
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'pointerup'] as const) {
    addEventListener(name, guarded(keepPage), { capture: true });
  }
  addEventListener('click', guarded(keepInPlace), { capture: true });
  addEventListener('keydown', guarded(keepKeys), { capture: true });
}
