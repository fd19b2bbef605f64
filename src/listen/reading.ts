/**
 * How far the reading of a screen has come, and what each press and each event of the voice makes
 * of it.
 */
import type { Line } from './screenLines';

export type Reading =
  | { readonly is: 'stopped' }
  | { readonly is: 'reading' | 'paused'; readonly lines: readonly Line[]; readonly at: number };

export type ReadingEvent =
  | { readonly type: 'LISTEN'; readonly lines: readonly Line[] }
  /**
   * `SAID`: the voice has come to the end of the line. `FAILED`: it has not, for whatever reason.
   */
  | { readonly type: 'SAID' | 'FAILED' | 'PAUSE' | 'GO_ON' | 'STOP' };

export const stopped: Reading = { is: 'stopped' };

/**
 * A pause ends the line, and going on begins it again: engines that can't pause are the same as
 * those that can. A line that could not be said is never passed over, since the next one might be
 * heard as its answer: the reading waits there.
 */
export function nextReading(reading: Reading, event: ReadingEvent): Reading {
  if (event.type === 'LISTEN') {
    return event.lines.length === 0 ? stopped : { is: 'reading', lines: event.lines, at: 0 };
  }
  if (reading.is === 'stopped') return reading;
  switch (event.type) {
    case 'SAID':
      return reading.at + 1 < reading.lines.length ? { ...reading, at: reading.at + 1 } : stopped;
    case 'FAILED':
    case 'PAUSE':
      return { ...reading, is: 'paused' };
    case 'GO_ON':
      return { ...reading, is: 'reading' };
    case 'STOP':
      return stopped;
  }
}
