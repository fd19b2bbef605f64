/** The next visit as an iCalendar file (RFC 5545). Loaded only when someone asks for one. */
import ical, { ICalEventTransparency } from 'ical-generator';

export interface Visit {
  /** Day of the visit, YYYY-MM-DD. The entry covers the whole day and leaves it free. */
  readonly day: string;
  /** Random, and the same each time this visit is saved, so that a calendar replaces it. */
  readonly uid: string;
  /** When the entry is made. */
  readonly stamp: Date;
  readonly title: string;
  readonly notes: string;
}

/** @returns the file's text: lines end in CRLF and are at most 75 bytes long */
export function calendarEntry({ day, uid, stamp, title, notes }: Visit): string {
  const calendar = ical({ prodId: { company: 'marble-check', product: 'marble-check' } });
  calendar.createEvent({
    id: uid,
    stamp,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    // The visit takes an hour of it: other people may still ask for that day.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: title,
    description: notes,
  });
  // The library leaves the last line without its end.
  return `${calendar.toString()}\r\n`;
}
