/** Which page the address asks for: the check, or one of the two others. Known after the first render, which is the prerendered check. */
import { useEffect, useState } from 'react';
import { parseLaunchLink } from '../deployment/launchLink';

export type PageAsked = 'check' | 'handout' | 'about';

export function usePageAsked(): PageAsked {
  const [page, setPage] = useState<PageAsked>('check');
  useEffect(() => {
    const look = () => {
      const { kind } = parseLaunchLink(location.hash, undefined);
      if (kind === 'handout' || kind === 'about') setPage(kind);
    };
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return page;
}
