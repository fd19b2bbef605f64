/** Dates and times for people, through `Intl`, and the calendar day that the rules compare. */

/** As in the texts and on a telephone; `Intl` would write a date in Bengali with others. */
const digits = { numberingSystem: 'latn' } as const;

/** A calendar day in words. @param isoDate YYYY-MM-DD, a day without a time zone */
export function dateInWords(isoDate: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    ...digits,
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** The moment's date and time of day in words, in the device's time zone. */
export function momentInWords(moment: Date, language: string): { date: string; time: string } {
  return {
    date: new Intl.DateTimeFormat(language, { ...digits, dateStyle: 'long' }).format(moment),
    time: new Intl.DateTimeFormat(language, { ...digits, timeStyle: 'short' }).format(moment),
  };
}

/** The moment's day on the device's own calendar, as YYYY-MM-DD. */
export function calendarDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
