import type { MouseEvent } from 'react';

/**
 * Acts on a press on a link, in place of the browser. With a key it is the browser's: a new tab, a
 * window, a download.
 */
export const onPlainPress =
  (act: () => void) =>
  (event: MouseEvent): void => {
    const hasKey = event.ctrlKey || event.shiftKey || event.metaKey || event.altKey;
    // At a kiosk the browser has been kept from it already.
    if (hasKey && !event.isDefaultPrevented()) return;
    event.preventDefault();
    act();
  };
