import { expect, test } from 'vitest';
import { isDailyMomentPast } from '../../src/kiosk/dailyMoment';

/** Local time. */
const on = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes);

test.each([
  ['the minute before', on(23, 8, 0), on(24, 3, 29), false],
  ['the minute itself', on(23, 8, 0), on(24, 3, 30), true],
  ['hours after', on(23, 8, 0), on(24, 12, 0), true],
  ['loaded after the moment of that day', on(24, 3, 31), on(24, 23, 59), false],
  ['loaded at the moment: it has been taken', on(24, 3, 30), on(24, 3, 31), false],
  ['shortly after midnight, loaded in the evening', on(23, 20, 0), on(24, 0, 10), false],
  ['shortly after midnight, loaded the night before the last', on(22, 20, 0), on(24, 0, 10), true],
  ['days later, before the moment', on(20, 8, 0), on(24, 1, 0), true],
  ['a clock that was set back to before the load', on(24, 8, 0), on(24, 2, 0), false],
])('the daily moment, %s', (_, loadedAt, now, isPast) => {
  expect(isDailyMomentPast(loadedAt, now, '03:30')).toBe(isPast);
});
