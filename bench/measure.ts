/**
 * One subject, once, in one condition: a cold load by a robot, a second visit, and a whole check by
 * mouse and key.
 */
import type { SubjectName } from './build';
import { impose, type ConditionName } from './conditions';
import { Driver } from './driver';
import type { Move } from './page/probe';
import type { QuietBrowser, QuietPage, Visitor } from './quietBrowser';
import { quietPath, urgentPath } from './questionnaire/paths';
import { median } from './statistics';
import { moves, type Subject } from './subjects';
import { Traffic } from './traffic';
import { pause, within } from './waiting';

/** Times in ms, from the start of the navigation unless the title says otherwise. */
export const metrics = {
  kilobytes: 'KB over the wire to the first question',
  kilobytesInAll: 'KB over the wire to the result',
  requests: 'requests before the first answer',
  firstPaint: 'first contentful paint, ms',
  largestPaint: 'largest contentful paint, ms',
  secondScreen: 'second screen shown, ms',
  firstAnswer: 'first question answerable, ms',
  startToResult: 'start to result, ms',
  repeatVisit: 'repeat visit: first question answerable, ms',
  nextByClick: 'next question by click, ms',
  nextByKey: 'next question by key, ms',
  waiting: 'waiting in the whole check, ms',
  blocking: 'blocking after first paint, ms',
  longestTask: 'longest task, ms',
  worstInteraction: 'worst interaction, ms',
  layoutShift: 'cumulative layout shift',
  heap: 'JS heap at the result, MB',
} as const;

export type Metric = keyof typeof metrics;
export type Measured = Readonly<Record<Metric, number>>;

export interface Place {
  readonly browser: QuietBrowser;
  /** Where each subject is served. */
  readonly addresses: Readonly<Record<SubjectName, string>>;
  /**
   * A page of another site. Each visit begins there, as from a search or a message, so that every
   * subject gets a new process of the browser.
   */
  readonly elsewhere: string;
  /** The built scripts of `page/`. */
  readonly probe: string;
  readonly vitals: string;
}

/** After `load`, so that scripts which start later are in the blocking time too. */
const settleMs = 1500;
/** Long enough for a service worker to have stored its files. */
const betweenVisitsMs = 1000;
/** A walk takes seconds; one that never ends is a fault of the subject, and is reported. */
const walkLimitMs = 60_000;
/** Longer than any service worker took here by far: a run that waits for ever would say nothing. */
const workerLimitMs = 30_000;

/** @param turn number of the run: whether a question is left by click or by key changes with it */
export async function measure(
  place: Place,
  subject: Subject,
  condition: ConditionName,
  turn: number,
): Promise<Measured> {
  return {
    ...(await visits(place, subject, condition)),
    ...(await wholeCheck(place, subject, condition, turn)),
  };
}

/**
 * Two visits with an empty cache before the first; a robot in the page answers as soon as the page
 * lets it.
 */
async function visits(
  { browser, addresses, elsewhere, probe }: Place,
  subject: Subject,
  name: ConditionName,
) {
  const way: readonly Move[] = moves(subject, urgentPath);
  const visitor = await browser.newVisitor(probe, `window.bench.walk(${JSON.stringify(way)})`);
  const url = addresses[subject.name] + subject.page(urgentPath);
  try {
    const first = await visit(visitor, elsewhere, url, name);
    const again = await visit(visitor, elsewhere, url, name);
    const [secondScreen = 0, firstAnswer = 0] = first.times;
    return {
      kilobytes: first.traffic.kilobytesBy(secondScreen),
      kilobytesInAll: first.traffic.kilobytesBy(Number.POSITIVE_INFINITY),
      requests: first.traffic.requestsBy(firstAnswer),
      secondScreen,
      firstAnswer,
      startToResult: first.times.at(-1) ?? 0,
      repeatVisit: again.times[1] ?? 0,
    };
  } finally {
    await visitor.close();
  }
}

async function visit(visitor: Visitor, from: string, url: string, name: ConditionName) {
  const page = await visitor.newPage();
  await page.goto(from);
  await impose(page, name);
  const traffic = new Traffic(page.client);
  await page.goto(url);
  const walked = page.evaluate(() => window.bench.walked, undefined);
  const times = await within(walkLimitMs, walked, `the walk through ${url} to end`);
  const { pathname } = new URL(await page.evaluate(() => location.href, undefined));
  if (pathname !== new URL(url).pathname) {
    throw new Error(`A press led away from ${url} to ${pathname}`);
  }
  const hasWorker = page.evaluate(async () => {
    if ((await navigator.serviceWorker.getRegistration()) === undefined) return;
    await navigator.serviceWorker.ready;
  }, undefined);
  await within(workerLimitMs, hasWorker, `the service worker of ${url}`);
  await pause(betweenVisitsMs);
  await page.close();
  return { times, traffic };
}

/** Every question, with nothing pressed before the page has come to rest. */
async function wholeCheck(place: Place, subject: Subject, name: ConditionName, turn: number) {
  const visitor = await place.browser.newVisitor(place.probe, place.vitals);
  try {
    const page = await visitor.newPage();
    await page.goto(place.elsewhere);
    await impose(page, name);
    const driver = new Driver(page);
    await driver.open(place.addresses[subject.name] + subject.page(quietPath), subject.startButton);
    await pause(settleMs);
    const { blockingAfterFirstPaint } = await vitals(page);
    const waits: { how: 'click' | 'key'; ms: number }[] = [];
    for (const [index, move] of moves(subject, quietPath).entries()) {
      const how = (index + turn) % 2 === 0 ? 'click' : 'key';
      waits.push({ how, ms: await driver.make(move, how) });
    }
    // The last interactions are reported a moment after their paint.
    await pause(300);
    const after = await vitals(page);
    await page.client.HeapProfiler.collectGarbage();
    const { usedSize } = await page.client.Runtime.getHeapUsage();
    const questions = waits.slice(1, -1);
    const by = (wanted: 'click' | 'key') =>
      median(questions.filter(({ how }) => how === wanted).map(({ ms }) => ms));
    return {
      firstPaint: after.firstContentfulPaint,
      largestPaint: after.largestContentfulPaint,
      nextByClick: by('click'),
      nextByKey: by('key'),
      waiting: waits.reduce((sum, { ms }) => sum + ms, 0),
      blocking: blockingAfterFirstPaint,
      longestTask: after.longestTask,
      worstInteraction: after.worstInteraction,
      layoutShift: after.layoutShift,
      heap: usedSize / 1_000_000,
    };
  } finally {
    await visitor.close();
  }
}

const vitals = (page: QuietPage) => page.evaluate(() => window.vitals(), undefined);
