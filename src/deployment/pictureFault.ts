/**
 * How large a clinic's picture may be: it is loaded with Start, kept on the device and printed 3 cm
 * wide.
 */

/** Bytes of the file. */
export const mostPictureBytes = 100_000;
/** Pixels in width, and in height: more than 1000 dots an inch of the print. */
export const mostPicturePx = 1600;

/**
 * What is too large about a picture, such as `250000 bytes` or `4000 x 3000 px`.
 * @param bytes of the whole file; of a drawing, and of what is no picture, only the bytes count
 */
export function pictureFault(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostPictureBytes) return `${String(bytes.length)} bytes`;
  const size = pixelsOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  return size.some((px) => px > mostPicturePx) ? `${size.join(' x ')} px` : undefined;
}

/**
 * Width and height of a PNG (W3C, 11.2.1), a WebP (RFC 9649, 2) or a JPEG (ITU-T T.81, B.2.2), read
 * off its first bytes; of others none.
 */
function pixelsOf(file: DataView): readonly number[] {
  try {
    if (file.getUint32(0) === 0x89504e47) return [file.getUint32(16), file.getUint32(20)];
    if (file.getUint32(0) === 0x52494646 && file.getUint32(8) === 0x57454250) return webp(file);
    return file.getUint16(0) === 0xffd8 ? jpeg(file) : [];
  } catch {
    // Cut off: a browser shows nothing either.
    return [];
  }
}

function webp(file: DataView): readonly number[] {
  const at = (offset: number) => file.getUint32(offset, true);
  const kind = String.fromCharCode(file.getUint8(15));
  if (kind === ' ') return [at(26) & 0x3fff, at(28) & 0x3fff];
  if (kind === 'L') return [(at(21) & 0x3fff) + 1, ((at(21) >> 14) & 0x3fff) + 1];
  return [(at(24) & 0xffffff) + 1, (at(26) >>> 8) + 1];
}

function jpeg(file: DataView): readonly number[] {
  let at = 2;
  // The frame's header, which is none of these three tables of the same row.
  while (
    (file.getUint16(at) & 0xfff0) !== 0xffc0 ||
    [0xffc4, 0xffc8, 0xffcc].includes(file.getUint16(at))
  ) {
    at += 2 + file.getUint16(at + 2);
  }
  return [file.getUint16(at + 7), file.getUint16(at + 5)];
}
