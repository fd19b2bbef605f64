/**
 * The rows of a table in one of the safety documents, a cell for each column.
 * @param isRow says which lines are rows of the table
 * @param columns how many cells a row has
 * @throws Error that names a row with another number of cells
 */
export function rowsOf(
  markdown: string,
  isRow: RegExp,
  columns: number,
): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => isRow.test(line))
    .map((line) => {
      const cells = line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (cells.length === columns) return cells;
      throw new Error(
        `Expected ${String(columns)} cells, found ${String(cells.length)} in the row "${line.slice(0, 40)}..."`,
      );
    });
}
