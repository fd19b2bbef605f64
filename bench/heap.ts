/** `npm run bench:heap`: whether the page keeps more memory after 50 whole checks than after 5. */
import type { CDPSession, Page } from '@playwright/test';
import { en } from '../locales/en';
import { launch } from './browser';
import { appPage, buildApp } from './build';
import { Driver } from './driver';
import { machine } from './machine';
import { probeScript } from './probeScript';
import { quietPath, urgentPath } from './questionnaire/paths';
import { table, today, writeJson, writeSection } from './readme';
import { serve } from './serve';
import { moves, subjects, type Subject } from './subjects';

const checkpoints = [5, 50] as const;
const atMostGrowth = 0.1;

/** Heap in use, in bytes, when all that is not needed any more has been collected. */
async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Both results in turn, each ended by "Start again". */
async function checks(page: Page, app: Subject, session: CDPSession): Promise<readonly number[]> {
  const driver = new Driver(page);
  const used: number[] = [];
  for (let done = 1; done <= Math.max(...checkpoints); done += 1) {
    for (const move of moves(app, done % 2 === 0 ? urgentPath : quietPath)) {
      await driver.make(move, 'click');
    }
    await driver.press(en.check['start-again'], en.app.start.heading, 'click');
    if (checkpoints.some((checkpoint) => checkpoint === done)) used.push(await usedHeap(session));
  }
  return used;
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
    await page.addInitScript(await probeScript());
    await page.goto(server.address + app.page(quietPath));
    const used = await checks(page, app, await page.context().newCDPSession(page));
    const [early = 0, late = 0] = used;
    const growth = late / early - 1;
    const reached = growth <= atMostGrowth;
    await writeJson('heap.json', {
      command: 'npm run bench:heap',
      date: today(),
      machine: where,
      browser: `Chromium ${browser.version()}`,
      bytesAfter: Object.fromEntries(checkpoints.map((count, index) => [count, used[index]])),
      growth,
      reached,
    });
    const rows = checkpoints.map((count, index) => [
      String(count),
      ((used[index] ?? 0) / 1_000_000).toFixed(2),
    ]);
    await writeSection(
      'heap',
      [
        `Measured on ${today()} by \`npm run bench:heap\`: ${where}, Chromium ${browser.version()}.`,
        table(['whole checks in one page', 'JS heap, MB'], rows, 0),
        `Growth ${(growth * 100).toFixed(1)} %; wanted: at most ${String(atMostGrowth * 100)} %. ${reached ? 'Reached.' : '**Missed.**'}`,
      ].join('\n\n'),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
