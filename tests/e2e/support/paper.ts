/** What a page becomes on paper. */

/** The size of each page of a PDF in whole millimetres, as in "210 x 297". */
export function pagesOf(pdf: Buffer): readonly string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu);
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${String(mm(width))} x ${String(mm(height))}`);
}
