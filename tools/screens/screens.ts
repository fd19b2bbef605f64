/**
 * `npm run screens`: pictures of every state on every screen, of the build in `dist/`, the page
 * that shows them, `docs/screens.md`, and the pictures of the README and of `docs/kiosk.md`. `npm
 * run screens -- start team` takes only these states anew.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { AtKiosk, kioskFile } from '../../tests/e2e/support/AtKiosk';
import { deploymentFile, host } from '../../tests/e2e/support/hosted';
import { forTerminal } from '../files';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { readSecurityHeaders } from '../serverHeaders';
import { serveFolder } from '../staticServer';
import { drawRow, type Picture } from './contactSheet';
import { homeLooks, kioskLooks, languageLooks, type Look } from './looks';
import { screensPage } from './screensPage';
import { homeStates, kioskStates, languageStates, type State } from './states';
import { Visitor } from './Visitor';

const folder = 'docs/images/screens';
const mostBytes = 4_000_000;
/** In the night, as it may be. */
const time = '2026-11-29T03:10:00Z';

/**
 * Rows for other pages: each picture by its state and look, with what stands above it there; all of
 * one height.
 */
const heightElsewhere = 640;
const elsewhere = [
  {
    file: 'docs/images/screens.png',
    pictures: [
      ['seek-care-now phone', 'Seek care now'],
      ['question-points phone', 'A question'],
      ['discuss phone', 'Discuss at next visit'],
      ['kiosk-now upright', 'Seek care now, at a kiosk'],
    ],
  },
  {
    file: 'docs/kiosk.png',
    pictures: [
      ['kiosk-languages upright', 'Languages'],
      ['kiosk-now upright', 'Seek care now'],
    ],
  },
] as const;

const wanted = process.argv.slice(2);
const ids = [...homeStates, ...kioskStates, ...languageStates].map(({ id }) => id);
const unknown = wanted.find((id) => !ids.includes(id));
if (unknown !== undefined) {
  const told = `There is no state ${unknown}; there are ${ids.join(', ')}.`;
  process.stderr.write(forTerminal([told]));
  process.exit(2);
}

const server = await serveFolder('dist', readSecurityHeaders('dist'), 0);
const baseURL = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
const launch = (letters: Look['letters']): Promise<Browser> =>
  chromium.launch({
    executablePath: findOrInstallChromium(),
    // As the browser's own setting does: the widths that styles ask for grow with the letters.
    args: [...chromiumFlags, `--blink-settings=defaultFontSize=${String(16 * letters)}`],
  });
const browsers = { 1: await launch(1), 2: await launch(2) };

async function take(look: Look, file: object, walk: (page: Page) => Promise<unknown>) {
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
    await walk(page);
    // Away from what was pressed, which would be shown as pointed at.
    await page.mouse.move(0, 0);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

const taken = new Map<string, Picture>();

async function takeAll<Person>(
  states: readonly State<Person>[],
  looks: readonly Look[],
  scale: number,
  file: object,
  who: (page: Page, look: Look) => Person,
): Promise<void> {
  for (const { id, go } of states.filter(
    (state) => wanted.length === 0 || wanted.includes(state.id),
  )) {
    const row: Picture[] = [];
    for (const look of looks) {
      const png = await take(look, file, (page) => go(who(page, look)));
      const picture = { name: look.name, ...look.viewport, png };
      taken.set(`${id} ${look.name}`, picture);
      row.push(picture);
    }
    await drawRow(drawing, row, scale, `${folder}/${id}.webp`);
    process.stdout.write(`${id}\n`);
  }
}

mkdirSync(folder, { recursive: true });
const drawing = await browsers[1].newPage();
try {
  const atHome = (page: Page, { language }: Look) => new Visitor(page, language);
  await takeAll(homeStates, homeLooks, 0.5, deploymentFile, atHome);
  await takeAll(languageStates, languageLooks, 0.5, deploymentFile, atHome);
  await takeAll(
    kioskStates,
    kioskLooks,
    0.25,
    kioskFile,
    (page, { language }) => new AtKiosk(page, language),
  );
  for (const { file, pictures } of elsewhere) {
    const row = pictures.flatMap(([id, name]) => {
      const picture = taken.get(id);
      if (picture === undefined) return [];
      const width = (picture.width / picture.height) * heightElsewhere;
      return [{ ...picture, name, width, height: heightElsewhere }];
    });
    if (row.length === pictures.length) await drawRow(drawing, row, 1, file);
  }
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  server.close();
}
writeFileSync('docs/screens.md', screensPage());
const bytes = readdirSync(folder).reduce(
  (sum, name) => sum + statSync(`${folder}/${name}`).size,
  0,
);
if (bytes > mostBytes) {
  throw new Error(`${folder} has ${String(bytes)} bytes, and may have ${String(mostBytes)}.`);
}
