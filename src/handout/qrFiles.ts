/** The QR code as files to save, for a clinic's own letters and posters. */
import { toSvgPath } from 'lean-qr/extras/svg';
import { qrMatrix, quietZone } from '../ui/qrMatrix';

/** Of the SVG where nobody chooses another: programs differ in what they make of a drawing without one. */
const printedSize = '40mm';
/** On each side of a module in the PNG. */
const modulePx = 16;

/** The code as SVG, one unit a module. */
export function qrSvg(text: string): Blob {
  const code = qrMatrix(text);
  const side = String(code.size + 2 * quietZone);
  const start = String(-quietZone);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${printedSize}" height="${printedSize}" viewBox="${start} ${start} ${side} ${side}" shape-rendering="crispEdges"><rect x="${start}" y="${start}" width="${side}" height="${side}" fill="#fff"/><path d="${toSvgPath(code)}"/></svg>\n`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The code as PNG, 16 pixels a module. @returns undefined where the browser can't draw one */
export function qrPng(text: string): Promise<Blob | undefined> {
  const code = qrMatrix(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (code.size + 2 * quietZone) * modulePx;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(undefined);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.scale(modulePx, modulePx);
  context.translate(quietZone, quietZone);
  context.fill(new Path2D(toSvgPath(code)));
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}
