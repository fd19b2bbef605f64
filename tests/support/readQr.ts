/** Reads a QR code with a decoder that shares no code with the one that makes it. */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What the code in the picture says, or undefined when none is found. @param shade what becomes of each grey, 0 to 255 */
export function readQr(
  png: Buffer,
  shade: (grey: number) => number = (grey) => grey,
): string | undefined {
  const { width, height, data } = PNG.sync.read(png);
  const shaded = Uint8ClampedArray.from(data, (value, place) =>
    place % 4 === 3 ? 255 : shade(value),
  );
  return jsQR(shaded, width, height)?.data;
}

/** A copy of low contrast: the ink a grey of 70 %, the paper one of 10 %. */
export const greyCopy = (grey: number): number => 77 + (grey / 255) * (230 - 77);
