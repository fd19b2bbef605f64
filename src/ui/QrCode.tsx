/** A QR code, black on white in every theme, with its quiet zone. */
import { qrMatrix, qrPath } from './qrMatrix';

export interface QrCodeProps {
  /** What a reader finds in it. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

export function QrCode({ text, label }: QrCodeProps) {
  const matrix = qrMatrix(text);
  const side = String(matrix.size);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={qrPath(matrix)} fill="#000" />
    </svg>
  );
}
