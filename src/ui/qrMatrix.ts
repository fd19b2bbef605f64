/**
 * A QR code (ISO/IEC 18004) with error correction Q or better: a quarter of it may be lost.
 * `lean-qr/extras/svg` draws it.
 */
import { correction, generate, type Bitmap2D } from 'lean-qr';

/** Light modules that must stay around the code, or readers do not find it. */
export const quietZone = 4;

/** The modules without the quiet zone. */
export function qrMatrix(text: string): Bitmap2D {
  return generate(text, { minCorrectionLevel: correction.Q });
}
