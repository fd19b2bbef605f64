/** A way to another place in the room: a link, so that it can be copied and opened in a tab of its own. */
import type { ReactNode } from 'react';
import type { ReviewView } from '../platform/fragment';
import { onPlainPress } from '../ui/plainPress';
import { addressOf, goTo } from './place';

export interface PlaceLinkProps {
  readonly view: ReviewView;
  readonly number?: number | undefined;
  readonly isCurrent?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function PlaceLink({ view, number, isCurrent, className, children }: PlaceLinkProps) {
  return (
    <a
      href={addressOf(view, number)}
      className={className}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={onPlainPress(() => goTo(view, number))}
    >
      {children}
    </a>
  );
}
