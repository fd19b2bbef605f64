/** One line of a list in cells: its drawing, and beside it the words that say it all. */
import type { ReactNode } from 'react';
import { Drawing } from './Pictogram';

export interface PictogramCellProps {
  /** Undefined for a line that has none. */
  readonly drawing: string | undefined;
  /** Key of the line of advice, for whoever looks which lines there are. */
  readonly advice?: string;
  readonly children: ReactNode;
}

export function PictogramCell({ drawing, advice, children }: PictogramCellProps) {
  return (
    <li data-advice={advice}>
      {drawing === undefined ? null : <Drawing of={drawing} />}
      <span>{children}</span>
    </li>
  );
}
