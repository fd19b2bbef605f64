/**
 * Prints every sheet of the handout with Chromium and looks at the paper: one page, its fonts in
 * the file, nothing at the edge, the last line on it, and the code read from a raster of 300 dpi.
 * Needs poppler-utils. Works on `dist/`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { deploymentFile, host } from '../../tests/e2e/support/hosted';
import { papersOf } from '../../src/handout/handoutChoice';
import { readQr } from '../../tests/support/readQr';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { readSecurityHeaders } from '../serverHeaders';
import { serveFolder } from '../staticServer';

const isGrey = ({ data }: PNG) =>
  data.every((value, at) => at % 4 === 3 || at % 4 === 0 || value === data[at - 1]);

const dpi = 300;
/** Printers leave an edge, so the sheet must. */
const edgeMm = 5;
const sheets = languages.flatMap(({ tag }) =>
  Object.entries(papersOf).flatMap(([sheet, papers]) =>
    papers.map((paper) => ({ tag, sheet, paper })),
  ),
);
type Sheet = (typeof sheets)[number];

const hasZbar = spawnSync('zbarimg', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'handout-'));
const server = await serveFolder('dist', readSecurityHeaders('dist'), 0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: chromiumFlags,
});
let failures = 0;
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await host(page, { ...deploymentFile, defaultCountry: 'GB' });
  await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/en/#handout`);
  for (const sheet of sheets) {
    const faults = faultsOf(await print(page, sheet), sheet);
    process.stdout.write(
      `${Object.values(sheet).join(' ')}: ${faults.length === 0 ? 'ok' : faults.join('; ')}\n`,
    );
    failures += faults.length;
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = failures === 0 ? 0 : 1;

/** @returns the PDF's path */
async function print(page: Page, { tag, sheet, paper }: Sheet): Promise<string> {
  for (const [field, value] of Object.entries({ sheet, language: tag, paper })) {
    await page.locator(`.chips input[name=${field}][value=${value}]`).check();
  }
  await page.locator(`.handout-sheet[data-sheet=${sheet}] [lang=${tag}]`).first().waitFor();
  const file = join(folder, `${tag}-${sheet}-${paper}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return file;
}

function faultsOf(file: string, { tag, sheet, paper }: Sheet): readonly string[] {
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const pages = /^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1];
  // The small paper has a back.
  const expected = paper === 'a5' ? '2' : '1';
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  const last = ['-f', expected, '-l', expected];
  run('pdftoppm', '-r', String(dpi), ...last, '-png', '-singlefile', file, file);
  const picture = readFileSync(`${file}.png`);
  const image = PNG.sync.read(picture);
  const link = `${deploymentFile.publicAddress}${tag}/#v=1&clinic=${deploymentFile.clinics[0]?.id ?? ''}&country=GB`;
  const checks: readonly (readonly [boolean, string])[] = [
    [pages === expected, `expected ${expected} pages, found ${pages ?? 'none'}`],
    [fonts.length > 0, 'expected fonts, found none'],
    // The columns from the right: object and generation, unicode, subset, embedded.
    [
      fonts.every((font) => /\byes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(font)),
      'a font is not embedded',
    ],
    [isEdgeWhite(image), `there is ink within ${String(edgeMm)} mm of the edge`],
    [isGrey(image), 'there is a colour'],
    [run('pdftotext', file, '-').includes(ruleset.version), 'the last line is not there'],
    [readQr(picture) === link, 'jsQR cannot read the code'],
    [
      !hasZbar || run('zbarimg', '-q', '--raw', `${file}.png`).trim() === link,
      'zbar cannot read it',
    ],
    [sheet !== 'wallet' || isCard(image), 'the wallet card is not 171.2 x 216 mm'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}

/** Two panels of 85.6 mm and four of 54, to half a millimetre: the outer line is the longest in each direction. */
function isCard({ width, height, data }: PNG): boolean {
  const toMm = 25.4 / dpi;
  const isInk = (x: number, y: number) => (data[4 * (y * width + x)] ?? 255) < 128;
  const inked = (count: number, ink: (n: number) => boolean) =>
    Array.from({ length: count }, (_, n) => n).filter(ink);
  const rows = inked(height, (y) => inked(width, (x) => isInk(x, y)).length * toMm > 165);
  const columns = inked(width, (x) => inked(height, (y) => isInk(x, y)).length * toMm > 210);
  const span = (lines: readonly number[]) => ((lines.at(-1) ?? 0) - (lines[0] ?? 0)) * toMm;
  return Math.abs(span(columns) - 171.2) < 0.5 && Math.abs(span(rows) - 216) < 0.5;
}

function isEdgeWhite({ width, height, data }: PNG): boolean {
  const edge = Math.round((edgeMm / 25.4) * dpi);
  for (let y = 0; y < height; y += 1) {
    const isInside = y >= edge && y < height - edge;
    for (let x = 0; x < width; x += 1) {
      if (isInside && x === edge) x = width - edge;
      if ((data[(y * width + x) * 4] ?? 0) < 255) return false;
    }
  }
  return true;
}
