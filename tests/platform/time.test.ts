import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../locales';
import { calendarDay, dateInWords, momentInWords } from '../../src/platform/time';

afterEach(() => {
  vi.unstubAllEnvs();
});

const inZone = (zone: string) => vi.stubEnv('TZ', zone);
const noon = '2027-05-23T12:00:00Z';

describe('the day on the device’s own calendar', () => {
  test.each([
    ['UTC', noon, '2027-05-23'],
    ['Pacific/Kiritimati', noon, '2027-05-24'],
    ['Pacific/Pago_Pago', '2027-05-23T10:59:00Z', '2027-05-22'],
    ['Pacific/Pago_Pago', '2027-05-23T11:00:00Z', '2027-05-23'],
    ['Europe/London', '2027-05-23T22:59:59Z', '2027-05-23'],
    ['Europe/London', '2027-05-23T23:00:00Z', '2027-05-24'],
    ['UTC', '2027-01-05T00:00:00Z', '2027-01-05'],
    ['UTC', '0987-12-31T23:59:59Z', '0987-12-31'],
  ])('in %s at %s it is %s', (zone, moment, day) => {
    inZone(zone);
    expect(calendarDay(new Date(moment))).toBe(day);
  });
});

test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'a calendar day in words is that day in %s',
  (zone) => {
    inZone(zone);
    expect(dateInWords('2027-05-23', 'en')).toBe('May 23, 2027');
    expect(dateInWords('2027-05-23', 'es')).toBe('23 de mayo de 2027');
    expect(dateInWords('2027-05-23', 'ar')).toBe('23 مايو 2027');
  },
);

test.each(languages.map(({ tag }) => tag))('%s: digits are as on a telephone', (language) => {
  inZone('UTC');
  const { date, time } = momentInWords(new Date(noon), language);
  const digits = [date, time, dateInWords('2027-05-23', language)].join(' ').match(/\p{Nd}/gu);
  expect(digits?.join('')).toMatch(/^\d{13,}$/u);
});

test.each([
  ['UTC', 'May 23, 2027', /^12:00\sPM$/],
  ['Pacific/Kiritimati', 'May 24, 2027', /^2:00\sAM$/],
])('a moment in words is on the clock of %s', (zone, date, time) => {
  inZone(zone);
  const words = momentInWords(new Date(noon), 'en');
  expect(words.date).toBe(date);
  expect(words.time).toMatch(time);
});
