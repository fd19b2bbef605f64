/** `npm run bench:heap`: whether the page keeps more memory after 50 whole checks than after 5. */
import type { CDPSession, Page } from '@playwright/test';
import { en } from '../locales/en';
import { launch } from './browser';
import { appPage, buildApp } from './build';
import { Driver } from './driver';
import { machine } from './machine';
import { pageScript } from './pageScript';
import { quietPath, urgentPath } from './questionnaire/paths';
import { table, today, writeJson, writeSection } from './readme';
import { serve } from './serve';
import { moves, subjects, type Subject } from './subjects';

const checkpoints = [5, 50] as const;
const atMostGrowth = 0.1;

/** Bytes in use when all that is not needed any more has been collected. V8 compiles more the longer code runs, so that is told apart. */
interface Heap {
  readonly all: number;
  readonly withoutCode: number;
}

/** The part of a heap snapshot that is needed: a row of numbers for each node, the first of them its type. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

async function usedHeap(session: CDPSession): Promise<Heap> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const chunks: string[] = [];
  const note = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', note);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', note);
  const compiled = codeSize(JSON.parse(chunks.join('')) as Snapshot);
  return { all: usedSize, withoutCode: usedSize - compiled };
}

function codeSize({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at] === code) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** Both results in turn, each ended by "Start again". */
async function checks(page: Page, app: Subject, session: CDPSession): Promise<readonly Heap[]> {
  const driver = new Driver(page);
  const used: Heap[] = [];
  for (let done = 1; done <= Math.max(...checkpoints); done += 1) {
    for (const move of moves(app, done % 2 === 0 ? urgentPath : quietPath)) {
      await driver.make(move, 'click');
    }
    await driver.press(en.check['start-again'], en.app.start.heading, 'click');
    if (checkpoints.some((checkpoint) => checkpoint === done)) used.push(await usedHeap(session));
  }
  return used;
}

/** Growth from the first checkpoint to the last. */
function growth(used: readonly Heap[], part: keyof Heap): number {
  const [early] = used;
  const late = used.at(-1);
  if (early === undefined || late === undefined) throw new RangeError('Nothing was measured');
  return late[part] / early[part] - 1;
}

async function report(used: readonly Heap[], where: string, browser: string): Promise<void> {
  const about = { command: 'npm run bench:heap', date: today(), machine: where, browser };
  const grown = { all: growth(used, 'all'), withoutCode: growth(used, 'withoutCode') };
  const after = used.map((heap, index) => ({ checks: checkpoints[index], ...heap }));
  await writeJson('heap.json', { ...about, bytesInUse: after, growth: grown, atMostGrowth });
  const row = (title: string, part: keyof Heap) => [
    title,
    ...used.map((heap) => (heap[part] / 1_000_000).toFixed(2)),
    `${(grown[part] * 100).toFixed(1)} %`,
    grown[part] <= atMostGrowth ? 'reached' : '**missed**',
  ];
  const head = ['MB in use after', ...checkpoints.map((count) => `${String(count)} checks`)];
  await writeSection(
    'heap',
    [
      `Measured on ${about.date} by \`${about.command}\`: ${where}, ${browser}. Wanted: growth of at most ${String(atMostGrowth * 100)} %.`,
      table(
        [...head, 'growth', ''],
        [row('JS heap', 'all'), row('JS heap without compiled code', 'withoutCode')],
      ),
    ].join('\n\n'),
  );
}

async function main(): Promise<void> {
  const where = machine();
  const folder = buildApp();
  const [app] = subjects(appPage(folder));
  if (app === undefined) throw new Error('Our app is not among the subjects');
  const server = await serve({ app: folder });
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.addInitScript(await pageScript('probe'));
    await page.goto(server.address + app.page(quietPath));
    const used = await checks(page, app, await page.context().newCDPSession(page));
    await report(used, where, `Chromium ${browser.version()}`);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
