/**
 * Runs inside a measured page, before its own scripts: notes what the browser reports of paints,
 * long tasks, shifts and interactions.
 */

export interface Vitals {
  /** In ms from the start of the navigation; 0 when the browser reported none. */
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  readonly blockingAfterFirstPaint: number;
  /** 0 means none over 50 ms, which is what the browser reports from. */
  readonly longestTask: number;
  /** 0 means none over 16 ms. */
  readonly worstInteraction: number;
  readonly layoutShift: number;
}

declare global {
  interface Window {
    vitals: () => Vitals;
  }
}

const longTaskMs = 50;

const tasks: PerformanceEntry[] = [];
let largestPaint = 0;
let layoutShift = 0;
let worstInteraction = 0;
watch('longtask', (entry) => tasks.push(entry));
watch('largest-contentful-paint', (entry) => (largestPaint = entry.startTime));
watch('layout-shift', (entry) => {
  if ('hadRecentInput' in entry && entry.hadRecentInput === true) return;
  if ('value' in entry && typeof entry.value === 'number') layoutShift += entry.value;
});
watch('event', (entry) => {
  if (!('interactionId' in entry) || entry.interactionId === 0) return;
  worstInteraction = Math.max(worstInteraction, entry.duration);
});

function watch(type: string, note: (entry: PerformanceEntry) => void): void {
  const options = { type, buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe(options);
}

window.vitals = () => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  // As Lighthouse counts it: what of a task comes after the first paint, less 50 ms.
  const blocking = tasks.map(
    ({ startTime, duration }) => startTime + duration - Math.max(startTime, paint) - longTaskMs,
  );
  return {
    firstContentfulPaint: paint,
    largestContentfulPaint: largestPaint,
    blockingAfterFirstPaint: blocking.reduce((sum, ms) => sum + Math.max(0, ms), 0),
    longestTask: Math.max(0, ...tasks.map((task) => task.duration)),
    worstInteraction,
    layoutShift,
  };
};

export {};
