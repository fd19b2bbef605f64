import { expect, test } from 'vitest';
import { flatness } from '../../../tools/soak/flatness';

/** A hundred people; each number is the heap after a tenth of them. */
const heap = (...tenths: readonly number[]) =>
  tenths.flatMap((heapBytes) => Array.from({ length: 10 }, () => ({ heapBytes, domNodes: 500 })));
const isFlat = (...tenths: readonly number[]) => flatness(heap(...tenths)).map((one) => one.isFlat);

test.each([
  ['level', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100], true],
  ['up in the first tenth only', [10, 100, 100, 100, 100, 100, 100, 100, 100, 100], true],
  ['up and down again', [100, 100, 300, 300, 300, 300, 300, 300, 300, 104], true],
  ['up by more than a twentieth', [100, 100, 101, 102, 103, 104, 105, 106, 107, 108], false],
  ['down by more than a twentieth', [100, 100, 90, 90, 90, 90, 90, 90, 90, 90], false],
  ['not to be measured', [100, 100, 100, 100, 100, 100, 100, 100, 100, Number.NaN], false],
])('memory that goes %s', (_, tenths, expected) => {
  expect(isFlat(...tenths)).toEqual([expected, true]);
});

test('fewer than ten people tell nothing', () => {
  expect(() => flatness(heap(1).slice(0, 9))).toThrow(RangeError);
});
