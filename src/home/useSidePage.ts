/**
 * Which page the address asks for: the check, or one of the two others. Known after the first
 * render, which is the prerendered check.
 */
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { parseLaunchLink } from '../deployment/launchLink';
import { replaceAddress } from '../platform/addresses';
import type { SidePageName } from '../platform/fragment';
import { guarded } from '../platform/ownFaults';

export type PageAsked = 'check' | SidePageName;

export interface AskedPage {
  readonly page: PageAsked;
  /** From another page back to the check, with the fragment that the check was opened with. */
  readonly backToCheck: () => void;
  /**
   * From one of the other pages to another: in its place, so that the check always lies right
   * behind.
   */
  readonly replaceBy: (name: SidePageName) => void;
}

/**
 * @param fragment the address's, as it was at load
 * @param mayOpenLink asked when the person has typed or pasted another link in its place
 */
export function useSidePage(fragment: string, mayOpenLink: () => boolean): AskedPage {
  const [page, setPage] = useState<PageAsked>('check');
  const shown = useRef<PageAsked>('check');
  const isCheckBehind = useRef(false);
  const show = (asked: PageAsked) => {
    shown.current = asked;
    setPage(asked);
  };
  const openLink = useEffectEvent(() => {
    if (mayOpenLink()) location.reload();
    else history.back();
  });
  // Before anything is painted, so that Start does not show first when another page is asked for.
  useLayoutEffect(() => {
    const look = () => {
      const { kind } = parseLaunchLink(location.hash, undefined);
      if (kind !== 'anchor') show(kind === 'start' ? 'check' : kind);
    };
    const follow = guarded(() => {
      const asksForStart = parseLaunchLink(location.hash, undefined).kind === 'start';
      if (asksForStart && location.hash !== fragment && location.hash !== '') {
        openLink();
        return;
      }
      if (shown.current === 'check') isCheckBehind.current = true;
      look();
    });
    look();
    delete document.body.dataset['asks'];
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [fragment]);

  return {
    page,
    backToCheck: () => {
      if (isCheckBehind.current) {
        history.back();
        return;
      }
      const { kind } = parseLaunchLink(fragment, undefined);
      const address = location.href.replace(/#.*$/, '');
      replaceAddress(kind === 'start' ? address + fragment : address);
      show('check');
    },
    replaceBy: (name) => {
      replaceAddress(`#${name}`);
      show(name);
    },
  };
}
