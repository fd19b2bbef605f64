// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { describe, expect, test } from 'vitest';
import { QrCode } from '../../src/ui/QrCode';
import { qrMatrix, quietZone } from '../../src/ui/qrMatrix';
import { show } from '../setupDom';

const link = 'https://check.example.org/es/#v=1&clinic=south-children&country=GB';

/** The modules as pixels, with some of them taken away by a stain. */
function decoded(text: string, isStained: (x: number, y: number) => boolean = () => false) {
  const scale = 4;
  const code = qrMatrix(text);
  const side = (code.size + 2 * quietZone) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [x, y].map((at) => Math.floor(at / scale) - quietZone) as [
        number,
        number,
      ];
      if (isStained(column, row) || code.get(column, row))
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
  test.each([link, 'https://a.org/', `https://${'long.'.repeat(30)}org/ar/#v=1&clinic=north`])(
    'says %s to another maker’s decoder',
    (text) => {
      expect(decoded(text)).toBe(text);
    },
  );

  test('still says it with a stain over a tenth of it', () => {
    const { size } = qrMatrix(link);
    const [from, to] = [size * 0.36, size * 0.63];
    expect(decoded(link, (x, y) => x > from && x < to && y > from && y < to)).toBe(link);
  });

  test('is drawn black on white, with four light modules around it and words for those who do not see it', () => {
    show(<QrCode text={link} label="Code" />);
    const code = screen.getByRole('img', { name: 'Code' });
    const side = String(qrMatrix(link).size + 8);
    expect(code).toHaveAttribute('viewBox', `-4 -4 ${side} ${side}`);
    expect(code.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(code.querySelector('rect')).toHaveAttribute('x', '-4');
    expect(code.querySelector('rect')).toHaveAttribute('width', side);
    expect(code.querySelector('path')).toHaveAttribute('fill', '#000');
    expect(code.querySelector('path')?.getAttribute('d')).toBe(toSvgPath(qrMatrix(link)));
  });
});
