/**
 * Whether the daily moment for a new version has come since the page was loaded.
 * @param timeOfDay local time, HH:MM
 */
export function isDailyMomentPast(loadedAt: Date, now: Date, timeOfDay: string): boolean {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  const moment = new Date(now);
  moment.setHours(hours, minutes, 0, 0);
  if (moment > now) moment.setDate(moment.getDate() - 1);
  return moment > loadedAt;
}
