/** What a raster of a printed sheet shows. */
import type { PNG } from 'pngjs';

/** Of the rasters that are measured. */
export const dpi = 300;
/** Printers leave an edge, so the sheet must. */
export const edgeMm = 5;

/** Whether each dot is black or white, in a raster whose edges were not smoothed. */
export const isBlackOnWhite = ({ data }: PNG) =>
  data.every((value, at) =>
    at % 4 === 0 ? value === 0 || value === 255 : at % 4 === 3 || value === data[at - 1],
  );

/**
 * The panels of the wallet card, two widths and four heights, between the lines in the picture: the
 * outer ones are the longest in each direction; a fold is dashed, through both halves of the card.
 */
export function panelsMm({ width, height, data }: PNG): readonly number[] {
  const toMm = 25.4 / dpi;
  const isInk = (x: number, y: number) => (data[4 * (y * width + x)] ?? 255) < 128;
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
  const inkMm = (places: readonly number[], ink: (n: number) => boolean) =>
    places.filter(ink).length * toMm;
  const [xs, ys] = [range(0, width), range(0, height)];
  const down = ys.filter((y) => inkMm(xs, (x) => isInk(x, y)) > 165);
  const across = xs.filter((x) => inkMm(ys, (y) => isInk(x, y)) > 210);
  const [top = 0, bottom = 0] = [down[0], down.at(-1)];
  const [left = 0, right = 0] = [across[0], across.at(-1)];
  const shareOfInk = (from: number, to: number, ink: (n: number) => boolean) => {
    const middle = Math.round((from + to) / 2);
    return [range(from, middle), range(middle, to)].map(
      (half) => half.filter(ink).length / half.length,
    );
  };
  // Letters have more of themselves close by; a fold is white on both sides in one half at least:
  // the other may have the frame of the cover.
  const beside = [-0.85, -0.4, 0.4, 0.85].map((mm) => Math.round(mm / toMm));
  const isFold = (
    at: number,
    from: number,
    to: number,
    ink: (at: number, n: number) => boolean,
  ) => {
    const halvesAt = (far: number) => shareOfInk(from, to, (n) => ink(at + far, n));
    if (!halvesAt(0).every((share) => share > 0.25)) return false;
    const around = beside.map(halvesAt);
    return [0, 1].some((half) => around.every((shares) => (shares[half] ?? 1) < 0.02));
  };
  const rows = range(top, bottom + 1).filter((y) =>
    isFold(y, left, right, (at, x) => isInk(x, at)),
  );
  const columns = range(left, right + 1).filter((x) =>
    isFold(x, top, bottom, (at, y) => isInk(at, y)),
  );
  return [...gaps(columns), ...gaps(rows)].map((pixels) => pixels * toMm);
}

/** From the middle of each line to that of the next; what lies side by side is one line. */
function gaps(places: readonly number[]): readonly number[] {
  const lines: number[][] = [];
  for (const place of places) {
    const line = lines.at(-1);
    if (line?.at(-1) === place - 1) line.push(place);
    else lines.push([place]);
  }
  const middles = lines.map((line) => ((line[0] ?? 0) + (line.at(-1) ?? 0)) / 2);
  return middles.slice(1).map((middle, at) => middle - (middles[at] ?? 0));
}

/** Whether the outer edge, which no printer reaches, is white. */
export function isEdgeWhite({ width, height, data }: PNG, resolution: number): boolean {
  const edge = Math.floor((edgeMm / 25.4) * resolution);
  for (let y = 0; y < height; y += 1) {
    const isInside = y >= edge && y < height - edge;
    for (let x = 0; x < width; x += 1) {
      if (isInside && x === edge) x = width - edge;
      if ((data[(y * width + x) * 4] ?? 0) < 255) return false;
    }
  }
  return true;
}

/** Width and height of a bank card (ISO/IEC 7810, ID-1), as often as the card has them. */
const cardMm = [85.6, 85.6, 54, 54, 54, 54];

/** Whether panels are those of the card, to half a millimetre. */
export function areOfCard(panels: readonly number[]): boolean {
  return (
    panels.length === cardMm.length &&
    cardMm.every((mm, at) => Math.abs((panels[at] ?? 0) - mm) < 0.5)
  );
}
