/**
 * A control that calls: one whole row or a small button, by its class. Never where nobody can call,
 * such as at a kiosk.
 */
import type { ReactNode, Ref } from 'react';
import { Drawing } from './Pictogram';
import { glyphs } from './pictograms/glyphs';

export interface CallLinkProps {
  readonly number: string;
  readonly className: string;
  /** What a screen reader says in place of the words. */
  readonly label?: string;
  readonly children: ReactNode;
  /** The one act of the page: a page translator leaves its words as they are. */
  readonly isAct?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

export function CallLink({
  number,
  className,
  label,
  isAct = false,
  children,
  ref,
}: CallLinkProps) {
  return (
    <a
      ref={ref}
      className={className}
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
      aria-label={label}
      translate={isAct ? 'no' : undefined}
    >
      <Drawing of={glyphs.phone} />
      <span>{children}</span>
    </a>
  );
}
