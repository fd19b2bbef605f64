/**
 * The calendar file, read back by a parser that has nothing to do with the library that writes it.
 */
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../../locales/ar';
import { en } from '../../locales/en';
import { es } from '../../locales/es';
import { calendarEntry, type Visit } from '../../src/outcome/calendarEntry';

const visit: Visit = {
  day: '2026-12-01',
  uid: '1-2-3-4@marble-check',
  stamp: new Date('2026-11-22T21:05:00Z'),
  title: 'Visit with the care team',
  notes: 'To bring up:\n- growth, teeth; pills\\syrup\n',
};

function parsed(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as unknown[]);
}

function eventIn(file: string): ICAL.Event {
  const events = parsed(file).getAllSubcomponents();
  expect(events.map(({ name }) => name)).toEqual(['vevent']);
  const [event] = events;
  if (event === undefined) throw new Error('Expected an event in the file.');
  return new ICAL.Event(event);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the file', () => {
  test('holds one event with what was asked for', () => {
    const event = eventIn(calendarEntry(visit));
    expect(event.uid).toBe(visit.uid);
    expect(event.summary).toBe(visit.title);
    expect(event.description).toBe(visit.notes);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-11-22T21:05:00Z',
    );
  });

  test('has what RFC 5545 asks of a calendar, each once', () => {
    const calendar = parsed(calendarEntry(visit));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllProperties('prodid')).toHaveLength(1);
    const [event] = calendar.getAllSubcomponents('vevent');
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'description']) {
      expect(event?.getAllProperties(name), name).toHaveLength(1);
    }
  });

  test('leaves the day free for other things', () => {
    const { component } = eventIn(calendarEntry(visit));
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('asks nobody to come, and rings no alarm', () => {
    const file = calendarEntry(visit);
    expect(file).not.toMatch(/^(METHOD|ATTENDEE|ORGANIZER|URL|GEO|BEGIN:VALARM)/mu);
  });

  test.each([
    ['English', en],
    ['Spanish', es],
    ['Arabic', ar],
  ])('keeps a long text of %s to the letter, in lines of 75 bytes that end in CRLF', (_, texts) => {
    const notes = Object.values(texts.outcome['sign-list'].lines).join('\n');
    const file = calendarEntry({
      ...visit,
      title: texts.outcome['take-away'].calendar.title,
      notes,
    });
    expect(eventIn(file).description).toBe(notes);
    expect(eventIn(file).summary).toBe(texts.outcome['take-away'].calendar.title);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = file.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test('the parser refuses a broken one', () => {
    const broken = calendarEntry(visit).replace('END:VEVENT\r\n', '');
    expect(() => eventIn(broken)).toThrow();
  });
});

describe('the day is the one that was chosen, wherever the device is', () => {
  test.each([
    'Pacific/Kiritimati',
    'Asia/Kolkata',
    'UTC',
    'America/Los_Angeles',
    'Pacific/Pago_Pago',
  ])('%s', (zone) => {
    vi.stubEnv('TZ', zone);
    const { startDate } = eventIn(calendarEntry(visit));
    expect(startDate.isDate).toBe(true);
    expect(startDate.toString()).toBe('2026-12-01');
  });

  test('a day that is none is refused', () => {
    expect(() => calendarEntry({ ...visit, day: '' })).toThrow();
    expect(() => calendarEntry({ ...visit, day: '2026-13-01' })).toThrow();
  });
});

test('saved again, it is the same visit', () => {
  const later = { ...visit, day: '2026-12-08', stamp: new Date('2026-11-23T08:00:00Z') };
  expect(eventIn(calendarEntry(later)).uid).toBe(eventIn(calendarEntry(visit)).uid);
});
