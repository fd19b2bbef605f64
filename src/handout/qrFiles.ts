/** The QR code as files to save, for a clinic's own letters and posters. */
import { qrMatrix, qrPath } from '../ui/qrMatrix';

/** Of the SVG where nobody chooses another: programs differ in what they make of a drawing without one. */
const printedSize = '40mm';
/** On each side of a module in the PNG. */
const modulePx = 16;

/** The code as SVG, one unit a module. */
export function qrSvg(text: string): Blob {
  const matrix = qrMatrix(text);
  const side = String(matrix.size);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${printedSize}" height="${printedSize}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${qrPath(matrix)}"/></svg>\n`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The code as PNG, 16 pixels a module. @returns undefined where the browser can't draw one */
export function qrPng(text: string): Promise<Blob | undefined> {
  const { size, runs } = qrMatrix(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * modulePx;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(undefined);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const { x, y, length } of runs) {
    context.fillRect(x * modulePx, y * modulePx, length * modulePx, modulePx);
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}
