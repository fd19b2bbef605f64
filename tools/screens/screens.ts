/**
 * `npm run screens`: pictures of every state on every screen, of the build in `dist/`, and the page that shows them, `docs/screens.md`.
 * `npm run screens -- start team` takes only these states anew.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { AtKiosk, kioskFile } from '../../tests/e2e/support/AtKiosk';
import { deploymentFile, host } from '../../tests/e2e/support/hosted';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { readSecurityHeaders } from '../serverHeaders';
import { serveFolder } from '../staticServer';
import { drawRow, type Picture } from './contactSheet';
import { homeLooks, kioskLooks, type Look } from './looks';
import { homeStates, kioskStates, type State } from './states';
import { Visitor } from './Visitor';

const folder = 'docs/images/screens';
const most = 4_000_000;
/** In the night, as it may be. */
const time = '2026-11-29T03:10:00Z';

mkdirSync(folder, { recursive: true });
const server = await serveFolder('dist', readSecurityHeaders('dist'), 0);
const baseURL = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
const launch = (letters: Look['letters']): Promise<Browser> =>
  chromium.launch({
    executablePath: findOrInstallChromium(),
    // As the browser's own setting does: lengths in rem and the widths that styles ask for grow with it.
    args: [...chromiumFlags, `--blink-settings=defaultFontSize=${String(16 * letters)}`],
  });
const browsers = { 1: await launch(1), 2: await launch(2) };

async function take<Person>(
  { go }: State<Person>,
  look: Look,
  who: (page: Page, look: Look) => Person,
  file: object,
): Promise<Picture> {
  const { letters, viewport, colorScheme } = look;
  const context = await browsers[letters].newContext({
    baseURL,
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(time);
    // What tsx calls in the functions of this process, some of which run in the page.
    await page.addInitScript({ content: 'globalThis.__name = (of) => of;' });
    await host(page, file);
    await go(who(page, look));
    // Away from what it pressed, which would be shown as pointed at.
    await page.mouse.move(0, 0);
    return { look, png: await page.screenshot() };
  } finally {
    await context.close();
  }
}

const wanted = process.argv.slice(2);
try {
  const drawing = await browsers[1].newPage();
  const takeAll = async <Person>(
    states: readonly State<Person>[],
    looks: readonly Look[],
    scale: number,
    who: (page: Page, look: Look) => Person,
    file: object,
  ) => {
    for (const state of states) {
      if (wanted.length > 0 && !wanted.includes(state.id)) continue;
      const pictures: Picture[] = [];
      for (const look of looks) pictures.push(await take(state, look, who, file));
      for (const { look, png } of pictures) {
        if (process.env['RAW']) writeFileSync(`${process.env['RAW']}/${state.id}-${look.name.replace(/\W+/gu, '')}.png`, png);
      }
      await drawRow(drawing, pictures, scale, `${folder}/${state.id}.webp`);
      process.stdout.write(`${state.id}\n`);
    }
  };
  await takeAll(homeStates, homeLooks, 0.5, (page, { language }) => new Visitor(page, language), {
    ...deploymentFile,
  });
  await takeAll(kioskStates, kioskLooks, 0.25, (page, { language }) => new AtKiosk(page, language), kioskFile);
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  server.close();
}
const size = readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
if (size > most) throw new Error(`${folder} has ${String(size)} bytes, of ${String(most)} at most.`);
