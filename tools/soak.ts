/**
 * `npm run test:soak -- [--people N] [--seed N]`: a day of strangers at the kiosk, one after the
 * other, in accelerated time, in a real Chromium. Each answers by seeded chance, and finishes,
 * reloads, or walks away until the kiosk notices. Needs a build in `dist/`. Exit code 1 when a
 * result is not the rules' own, the page complains, or memory grows.
 */
import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { kioskDefaults } from '../src/deployment/deployment';
import { chromiumFlags, findOrInstallChromium } from './findChromium';
import { forTerminal } from './files';
import { runCommand, wholeNumber } from './runCommand';
import { readSecurityHeaders } from './serverHeaders';
import { faultOf, quietByKey } from './soak/expected';
import { flatness, type Sample } from './soak/flatness';
import { takeTurn, type Turn } from './soak/robot';
import { serveFolder } from './staticServer';

const folder = 'dist';
const { idleSeconds, resultIdleSeconds, countdownSeconds } = kioskDefaults;
const seconds = (count: number) => count * 1000;

interface Tally {
  readonly urgent: number;
  readonly low: number;
  readonly walkedAway: number;
}

/** Ends the turn, and waits for the page of the next person. */
async function endTurn(page: Page, turn: Turn, person: number): Promise<void> {
  await page.evaluate(() => {
    (globalThis as { isOldPage?: boolean }).isOldPage = true;
  });
  const way =
    turn.result === undefined
      ? 'time-out'
      : (['finish', 'reload', 'time-out'] as const)[person % 3];
  if (way === 'finish') {
    await page.locator('.kiosk-bar > .button').click();
    await page.locator('.ask-dialog[open] .button-quiet').click();
  } else if (way === 'reload') await page.reload();
  else await waitForTimeOut(page, turn, person);
  await page.waitForFunction(() => (globalThis as { isOldPage?: boolean }).isOldPage === undefined);
  await page.locator('.language-screen button').first().waitFor();
}

/** Every other person asks for more time once, and then leaves all the same. */
async function waitForTimeOut(page: Page, { result }: Turn, person: number): Promise<void> {
  const idle = result === undefined ? idleSeconds : resultIdleSeconds;
  if (person % 2 === 0) {
    await page.clock.fastForward(seconds(idle + 2));
    await page.locator('.ask-dialog[open] .button:not(.button-quiet)').click();
  }
  await page.clock.fastForward(seconds(idle + countdownSeconds + 2));
}

async function measure(session: CDPSession): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heapBytes: value('JSHeapUsedSize'), domNodes: value('Nodes') };
}

async function soak(page: Page, people: number, seed: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  const samples: Sample[] = [];
  const tally = { urgent: 0, low: 0, walkedAway: 0 };
  for (let person = 0; person < people; person += 1) {
    const turn = await page.evaluate(takeTurn, {
      seed: seed + person,
      quiet: [0.8, 0.97, 1, 1][person % 4] ?? 1,
      leaves: person % 3 === 0 ? 0.08 : 0,
      quietByKey,
    });
    if (turn.result === undefined) tally.walkedAway += 1;
    else tally[turn.result.disposition === 'discuss-next-visit' ? 'low' : 'urgent'] += 1;
    const fault = faultOf(turn);
    if (fault !== undefined) faults.push(`person ${String(person)}: ${fault}`);
    await endTurn(page, turn, person);
    samples.push(await measure(session));
    if ((person + 1) % 100 === 0) process.stdout.write(`${String(person + 1)} people\n`);
  }
  return { faults, samples, tally };
}

function report(
  people: number,
  seed: number,
  tally: Tally,
  samples: readonly Sample[],
  faults: readonly string[],
): boolean {
  const flat = flatness(samples);
  const isGood = faults.length === 0 && flat.every(({ isFlat }) => isFlat);
  const lines = [
    `${String(people)} people, seed ${String(seed)}: ${String(tally.urgent)} urgent, ${String(tally.low)} low, ${String(tally.walkedAway)} walked away`,
    ...flat.map(
      ({ name, early, late, change, isFlat }) =>
        `${name}: ${early.toFixed(0)} in the second tenth, ${late.toFixed(0)} in the last, ${(change * 100).toFixed(2)} %${isFlat ? '' : '  NOT FLAT'}`,
    ),
    ...faults,
    isGood ? '1 passed, 0 failed' : '0 passed, 1 failed',
  ];
  process.stdout.write(forTerminal(lines));
  mkdirSync('reports', { recursive: true });
  writeFileSync(
    join('reports', 'soak.json'),
    JSON.stringify({ people, seed, tally, flat, faults }, undefined, 2),
  );
  return isGood;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '20261124' },
    },
  });
  const people = wholeNumber('--people', values.people, 1);
  const seed = wholeNumber('--seed', values.seed);
  const server = await serveFolder(folder, readSecurityHeaders(folder), 0);
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: chromiumFlags,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.clock.install();
    // The loader of this file marks functions with a helper of its own, which no page has.
    await page.addInitScript('globalThis.__name = (marked) => marked');
    await page.goto(`http://localhost:${String(port)}/en/#v=1&country=GB&mode=kiosk`);
    await page.locator('.language-screen button').first().waitFor();
    const { faults, samples, tally } = await soak(page, people, seed);
    process.exitCode = report(people, seed, tally, samples, faults) ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}

await runCommand(main);
