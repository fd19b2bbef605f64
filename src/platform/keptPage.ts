/**
 * A shown Seek care now is never taken away: when the app fails under it, what stood on the screen
 * goes on standing, as words.
 */

/** What does nothing without the app. A telephone link needs none. */
const dead = 'dialog, button, select, input, label, nav, .lazy-details, a[href^="#"]';

/** The page that says "now", whether it is the inline script's, the app's, or a copy. */
export function seekCareNowShown(): Element | null {
  return document.querySelector('[data-disposition="seek-care-now"]:not([hidden] *)');
}

/**
 * @returns a copy of the page with the shown Seek care now, without what no longer works; undefined
 *   while none is shown
 */
export function copyOfSeekCareNow(): HTMLElement | undefined {
  const page = seekCareNowShown()?.closest<HTMLElement>('#app');
  if (page === null || page === undefined) return undefined;
  const copy = page.cloneNode(true) as HTMLElement;
  for (const control of copy.querySelectorAll(dead)) control.remove();
  copy.removeAttribute('id');
  return copy;
}

/**
 * Puts the copy where the page was, until the person leaves: Back must not bring it to somebody
 * else.
 */
export function keepPage(copy: HTMLElement): void {
  document.getElementById('app')?.after(copy);
  addEventListener('pagehide', () => copy.remove());
  copy.querySelector('h1')?.focus({ preventScroll: true });
}
