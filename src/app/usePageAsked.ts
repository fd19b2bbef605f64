/** Which page the address asks for: the check, or one of the two others. Known after the first render, which is the prerendered check. */
import { useEffect, useRef, useState } from 'react';
import { parseLaunchLink } from '../deployment/launchLink';

export type PageAsked = 'check' | 'handout' | 'about';

export interface AskedPage {
  readonly page: PageAsked;
  /** From another page back to the check, with the fragment that the check was opened with. */
  readonly backToCheck: () => void;
}

/** @param fragment the address's, as it was at load */
export function usePageAsked(fragment: string): AskedPage {
  const [page, setPage] = useState<PageAsked>('check');
  const cameFromHere = useRef(false);
  useEffect(() => {
    const look = () => {
      const { kind } = parseLaunchLink(location.hash, undefined);
      if (kind === 'anchor') return;
      setPage(kind === 'start' ? 'check' : kind);
    };
    const follow = () => {
      cameFromHere.current = true;
      look();
    };
    look();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);

  return {
    page,
    backToCheck: () => {
      if (cameFromHere.current) {
        history.back();
        return;
      }
      const { kind } = parseLaunchLink(fragment, undefined);
      const address = location.href.replace(/#.*$/, '');
      history.replaceState(history.state, '', kind === 'start' ? address + fragment : address);
      setPage('check');
    },
  };
}
