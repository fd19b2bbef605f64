// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { QrCode } from '../../src/ui/QrCode';
import { qrMatrix, quietZone } from '../../src/ui/qrMatrix';
import { show } from '../setupDom';

const link = 'https://check.example.org/es/#v=1&clinic=south-children&country=GB';

/** The modules as pixels, with some of them taken away by a stain. */
function decoded(text: string, isStained: (x: number, y: number) => boolean = () => false) {
  const scale = 4;
  const { size, runs } = qrMatrix(text);
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
      const isDark =
        isStained(column, row) ||
        runs.some((run) => run.y === row && run.x <= column && column < run.x + run.length);
      if (isDark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
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

  test('has four light modules around it', () => {
    const { size, runs } = qrMatrix(link);
    expect(quietZone).toBe(4);
    expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
    expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
    expect(Math.max(...runs.map(({ x, length }) => x + length))).toBe(size - 4);
    expect(Math.max(...runs.map(({ y }) => y + 1))).toBe(size - 4);
  });

  test('is drawn black on white, with words for those who do not see it', () => {
    show(<QrCode text={link} label="Code" />);
    const code = screen.getByRole('img', { name: 'Code' });
    expect(code.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(code.querySelector('path')).toHaveAttribute('fill', '#000');
    expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
  });
});
