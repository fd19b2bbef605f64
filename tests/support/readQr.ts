/** Reads a QR code with a decoder that shares no code with the one that makes it. */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/**
 * What the code in the picture says, or undefined when none is found.
 * @param shade what becomes of each grey, 0 to 255
 */
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

/** A photocopy of a photocopy: twice black and white, twice blurred over three dots. */
export function photocopied(png: Buffer): Buffer {
  const copy = PNG.sync.read(png);
  for (let time = 0; time < 2; time += 1) {
    blur(copy);
    for (let at = 0; at < copy.data.length; at += 4) {
      copy.data.fill((copy.data[at] ?? 0) < 140 ? 0 : 255, at, at + 3);
    }
  }
  blur(copy);
  return PNG.sync.write(copy);
}

function blur({ width, height, data }: PNG): void {
  const before = Uint8Array.from(data);
  const grey = (x: number, y: number) =>
    before[
      4 * (Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1))
    ] ?? 255;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (const down of [-1, 0, 1])
        for (const along of [-1, 0, 1]) sum += grey(x + along, y + down);
      const at = 4 * (y * width + x);
      data.fill(Math.round(sum / 9), at, at + 3);
    }
  }
}
