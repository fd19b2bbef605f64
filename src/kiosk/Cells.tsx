/** Short lines that can be read across a room, each beside its drawing. */
import { Drawing } from '../ui/Pictogram';

export interface CellsProps {
  readonly cells: readonly {
    readonly id: string;
    /** The `d` of an SVG path. */
    readonly drawing: string;
    readonly words: string;
  }[];
}

export function Cells({ cells }: CellsProps) {
  return (
    <ul className="cells">
      {cells.map(({ id, drawing, words }) => (
        <li key={id} data-line={id}>
          <Drawing of={drawing} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
