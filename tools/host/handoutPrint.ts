/**
 * Prints every sheet of the handout with Chromium and looks at the paper: one page, its fonts in
 * the file, nothing at the edge, the last line on it, and the code read from a raster of 300 dpi.
 * Needs poppler-utils. Works on `dist/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { deploymentFile, host } from '../../tests/e2e/support/hosted';
import { readQr } from '../../tests/support/readQr';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { readSecurityHeaders } from '../serverHeaders';
import { serveFolder } from '../staticServer';

const dpi = 300;
/** Printers leave an edge, so the sheet must. */
const edgeMm = 5;
const sheets = languages.flatMap(({ tag }) =>
  ['signs', 'clinicians'].flatMap((sheet) =>
    ['a4', 'letter', 'a5'].map((paper) => ({ tag, sheet, paper })),
  ),
);
type Sheet = (typeof sheets)[number];

const folder = mkdtempSync(join(tmpdir(), 'handout-'));
const server = await serveFolder('dist', readSecurityHeaders('dist'), 0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: chromiumFlags,
});
let failures = 0;
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await host(page);
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
  const [clinic] = deploymentFile.clinics;
  const choices = { language: tag, clinic: clinic?.id ?? '', country: 'GB', sheet, paper };
  for (const [field, value] of Object.entries(choices)) {
    await page.locator(`.handout-controls select[name=${field}]`).selectOption(value);
  }
  await page.locator(`.handout-sheet[lang=${tag}][data-paper=${paper}]`).waitFor();
  const file = join(folder, `${tag}-${sheet}-${paper}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return file;
}

function faultsOf(file: string, { tag }: Sheet): readonly string[] {
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { encoding: 'utf8' });
  const pages = /^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1];
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  run('pdftoppm', '-r', String(dpi), '-gray', '-png', '-singlefile', file, file);
  const picture = readFileSync(`${file}.png`);
  const link = `${deploymentFile.publicAddress}${tag}/#v=1&clinic=${deploymentFile.clinics[0]?.id ?? ''}&country=GB`;
  const checks: readonly (readonly [boolean, string])[] = [
    [pages === '1', `expected 1 page, found ${pages ?? 'none'}`],
    [fonts.length > 0, 'expected fonts, found none'],
    // The columns from the right: object and generation, unicode, subset, embedded.
    [
      fonts.every((font) => /\byes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(font)),
      'a font is not embedded',
    ],
    [isEdgeWhite(PNG.sync.read(picture)), `there is ink within ${String(edgeMm)} mm of the edge`],
    [run('pdftotext', file, '-').includes(ruleset.version), 'the last line is not there'],
    [readQr(picture) === link, 'the code cannot be read'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
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
