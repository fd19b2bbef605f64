/**
 * The h1 of a page. It takes the focus when the page comes, so that a screen reader says it once; a
 * focus that is in the page already stays.
 */
import { useEffect, useRef, type ReactNode } from 'react';

export interface PageHeadingProps {
  readonly children: ReactNode;
  /** False on the first page after a load: the focus stays where the browser puts it. */
  readonly takesFocus?: boolean;
  /** Id of what a screen reader says after it, such as the place in the check. */
  readonly describedBy?: string;
  /**
   * True for a result: a page translator leaves the words as they are, since a wrong one could turn
   * their meaning round.
   */
  readonly isResult?: boolean;
}

export function PageHeading(props: PageHeadingProps) {
  const { children, takesFocus = true, describedBy, isResult = false } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isInPage = heading.current?.closest('main')?.contains(document.activeElement);
    if (!takesFocus || isInPage === true) return;
    // In this order the page is laid out once.
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      aria-describedby={describedBy}
      translate={isResult ? 'no' : undefined}
    >
      {children}
    </h1>
  );
}
