import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { mostPictureBytes, mostPicturePx, pictureFault } from '../../src/deployment/pictureFault';

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));

describe('a picture', () => {
  test('of as many bytes and pixels as there may be is right; one more is too many', () => {
    expect(pictureFault(new Uint8Array(mostPictureBytes))).toBeUndefined();
    expect(pictureFault(new Uint8Array(mostPictureBytes + 1))).toBe('100001 bytes');
    expect(pictureFault(png(mostPicturePx, 1))).toBeUndefined();
    expect(pictureFault(png(mostPicturePx + 1, 1))).toBe('1601 x 1 px');
    expect(pictureFault(png(1, mostPicturePx + 1))).toBe('1 x 1601 px');
  });

  // 4000 pixels wide and 3000 high, by the first bytes of each format; a thumbnail and a table come
  // before the JPEG's frame.
  test.each([
    [
      'JPEG',
      'ffd8 ffe0 0010 4a464946000101000048004800 00 ffc4 0004 0000 ffc2 0011 08 0bb8 0fa0 03',
    ],
    ['lossy WebP', '52494646 00000000 57454250 56503820 00000000 000000 9d012a a00f b80b 0000'],
    ['lossless WebP', '52494646 00000000 57454250 5650384c 00000000 2f 9fcfed02 00'],
    ['extended WebP', '52494646 00000000 57454250 56503858 0a000000 00000000 9f0f00 b70b00'],
  ])('that is a %s says how wide and how high it is', (_format, bytes) => {
    expect(pictureFault(hex(bytes))).toBe('4000 x 3000 px');
  });

  test.each([
    ['a drawing', new TextEncoder().encode('<svg width="9000"/>')],
    ['a PNG that is cut off', png(9000, 1).subarray(0, 18)],
    ['a JPEG without a frame', hex('ffd8 ffe0 0004 0000')],
    ['nothing', new Uint8Array()],
  ])('that is %s has no pixels to count', (_what, bytes) => {
    expect(pictureFault(bytes)).toBeUndefined();
  });
});
