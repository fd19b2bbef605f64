/** A QR code, black on white in every theme, with its quiet zone. */
import { toSvgPath } from 'lean-qr/extras/svg';
import { qrMatrix, quietZone } from './qrMatrix';

export interface QrCodeProps {
  /** What a reader finds in it. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

export function QrCode({ text, label }: QrCodeProps) {
  const code = qrMatrix(text);
  const side = code.size + 2 * quietZone;
  return (
    <svg
      className="qr-code"
      viewBox={[-quietZone, -quietZone, side, side].join(' ')}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
