/** A QR code as rows of dark and light modules (ISO/IEC 18004), error correction Q or better: a quarter of it may be lost. */
import { correction, generate } from 'lean-qr';

/** Light modules that must stay around the code, or readers do not find it. */
export const quietZone = 4;

export interface QrMatrix {
  /** Modules on each side, with the quiet zone. */
  readonly size: number;
  /** The dark modules, as runs in a row. */
  readonly runs: readonly { readonly x: number; readonly y: number; readonly length: number }[];
}

export function qrMatrix(text: string): QrMatrix {
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const places = Array.from({ length: code.size }, (_, place) => place);
  const runs = places.flatMap((y) =>
    places
      .filter((x) => code.get(x, y) && !code.get(x - 1, y))
      .map((x) => {
        const end = places.find((place) => place > x && !code.get(place, y)) ?? code.size;
        return { x: x + quietZone, y: y + quietZone, length: end - x };
      }),
  );
  return { size: code.size + 2 * quietZone, runs };
}

/** The dark modules as the `d` of an SVG path, one unit a module. */
export function qrPath({ runs }: QrMatrix): string {
  return runs
    .map(({ x, y, length }) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`)
    .join('');
}
