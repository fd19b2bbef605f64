import { describe, expect, test } from 'vitest';
import { nextReading, stopped, type Reading, type ReadingEvent } from '../../src/listen/reading';
import type { Line } from '../../src/listen/screenLines';

const lines = ['One.', 'Two.'].map((text) => ({ text }) as Line);
const at = (is: 'reading' | 'paused', line: number): Reading => ({ is, lines, at: line });

describe('reading a screen aloud', () => {
  test.each<[string, Reading, ReadingEvent, Reading]>([
    ['begins at the first line', stopped, { type: 'LISTEN', lines }, at('reading', 0)],
    [
      'does not begin where there is nothing to say',
      stopped,
      { type: 'LISTEN', lines: [] },
      stopped,
    ],
    [
      'goes on to the next line when one is said',
      at('reading', 0),
      { type: 'SAID' },
      at('reading', 1),
    ],
    ['is over after the last line', at('reading', 1), { type: 'SAID' }, stopped],
    ['keeps its line in a pause', at('reading', 1), { type: 'PAUSE' }, at('paused', 1)],
    ['begins that line again afterwards', at('paused', 1), { type: 'GO_ON' }, at('reading', 1)],
    ['ends in the middle of a line', at('reading', 0), { type: 'STOP' }, stopped],
    ['ends in a pause', at('paused', 0), { type: 'STOP' }, stopped],
    [
      'waits at a line that could not be said [HZ-82b]',
      at('reading', 0),
      { type: 'FAILED' },
      at('paused', 0),
    ],
    [
      'does not begin by itself when a voice tells something late',
      stopped,
      { type: 'SAID' },
      stopped,
    ],
    ['begins only by "Listen"', stopped, { type: 'GO_ON' }, stopped],
  ])('%s', (_what, before, event, after) => {
    expect(nextReading(before, event)).toEqual(after);
  });
});
