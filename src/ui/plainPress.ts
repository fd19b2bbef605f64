/**
 * Whether a press on a link is ours to act on. With a key it is the browser's: a new tab, a window,
 * a download.
 */
import type { MouseEvent } from 'react';

export function isPlainPress(event: MouseEvent): boolean {
  const hasKey = event.ctrlKey || event.shiftKey || event.metaKey || event.altKey;
  // At a kiosk the browser has been kept from it already.
  return !hasKey || event.isDefaultPrevented();
}

/** Acts on a plain press, in place of the browser. */
export const onPlainPress =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    act();
  };
