/** What a page becomes on paper. */
import { execFileSync } from 'node:child_process';

/** Below the last line of a page, where its number stands. */
const marginPoints = 28;

/** In their usual letters, whatever shapes a PDF has them in. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The words of a text in the same shape as `endsOfColumns` has them. */
export const asSet = (text: string): string => wordsOf(text).toSorted().join(' ');

/** The size of each page of a PDF in whole millimetres, as in "210 x 297". */
export function pagesOf(pdf: Buffer): readonly string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu);
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${String(mm(width))} x ${String(mm(height))}`);
}

/**
 * The last lines of each column of each page, the last one alone, then the last two and so on, as
 * sets of words: letters from the right come out of a PDF in another order. Needs `pdftotext`.
 * @param columns of equal width
 */
export function endsOfColumns(pdf: Buffer, columns: number): readonly (readonly string[])[] {
  const layout = execFileSync('pdftotext', ['-bbox-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return layout
    .split('<page ')
    .slice(1)
    .flatMap((page) => {
      const [width = 0, height = 0] = [...page.matchAll(/(?:width|height)="([\d.]+)"/gu)].map(
        ([, points]) => Number(points),
      );
      const lines = [
        ...page.matchAll(
          /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(.*?)<\/line>/gsu,
        ),
      ]
        .map(([, from, top, to, text = '']) => ({
          column: Math.floor((((Number(from) + Number(to)) / 2) * columns) / width),
          top: Number(top),
          words: wordsOf(text.replace(/<[^>]+>/gu, ' ')),
        }))
        .filter(({ top }) => top < height - marginPoints);
      return Array.from({ length: columns }, (_, at) => {
        const inColumn = lines
          .filter(({ column }) => column === at)
          .toSorted((a, b) => a.top - b.top);
        return [1, 2, 3, 4].map((count) =>
          inColumn
            .slice(-count)
            .flatMap(({ words }) => words)
            .toSorted()
            .join(' '),
        );
      });
    });
}
