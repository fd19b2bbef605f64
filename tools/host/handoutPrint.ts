/**
 * Prints every sheet of the handout with Chromium and looks at the paper: one page a side, its
 * fonts in the file, no letter too small, nothing at the edge, the last line on it, the panels of
 * the wallet card, and the code read from a raster of 300 dpi, in every size that it is printed in
 * and from a copy of a copy; a clinic's picture. Needs poppler-utils. Works on `dist/`.
 */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { deploymentFile, host } from '../../tests/e2e/support/hosted';
import { papersOf } from '../../src/handout/handoutChoice';
import { photocopied, readQr } from '../../tests/support/readQr';
import { hasBack } from '../../tests/support/hasBack';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { readSecurityHeaders } from '../serverHeaders';
import { serveFolder } from '../staticServer';
import { areOfCard, edgeMm, isBlackOnWhite, isEdgeWhite, panelsMm } from './printedSheet';
import {
  choose,
  codePlace,
  draw,
  folder,
  inkOf,
  placeOf,
  print,
  roughDpi,
  run,
  smallestPt,
  type PrintedSheet,
} from './printing';

const sheets = languages.flatMap(({ tag }, index) =>
  Object.entries(papersOf).flatMap(([sheet, papers]) =>
    papers.flatMap((paper) => {
      // The page is in the first language, which is beside each other one.
      const hasTwo = index > 0 && sheet === 'family' && paper !== 'a5';
      const one = { tag, sheet, paper, isBeside: false };
      return hasTwo ? [{ ...one, isBeside: true }, one] : [one];
    }),
  ),
);
/** No letter on the paper is smaller, in points; what the body has is in the browser's tests. */
const leastPt = (sheet: string) => (sheet === 'wallet' ? 8.5 : 10);
/** Poppler gives sizes in whole thirds of a point. */
const roundingPt = 0.2;
/** Sizes, white edge and all, in which the code must be read: the wallet card has it in 21. */
const codesMm = [17, 25, 30];

const server = await serveFolder('dist', readSecurityHeaders('dist'), 0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: chromiumFlags,
});
let failures = 0;
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    // A copy on the device would answer in place of the deployment file of this run.
    serviceWorkers: 'block',
  });
  await host(page, { ...deploymentFile, defaultCountry: 'GB' });
  await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/en/#handout`);
  await page.locator('.handout-sheet').waitFor();
  for (const sheet of sheets) {
    const { tag, isBeside } = sheet;
    await choose(page, sheet);
    const name = `${tag}${isBeside ? ' beside en' : ''} ${sheet.sheet} ${sheet.paper}`;
    say(name, faultsOf(await print(page, name), sheet, await codePlace(page, sheet)));
  }
  for (const mm of codesMm) say(`code of ${String(mm)} mm`, await codeFaults(page, mm));
  await giveClinicPicture(page);
  for (const sheet of ['family', 'team']) {
    say(`${sheet} with the clinic’s picture`, await pictureFaults(page, sheet));
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = failures === 0 ? 0 : 1;

function say(name: string, faults: readonly string[]): void {
  process.stdout.write(`${name}: ${faults.length === 0 ? 'ok' : faults.join('; ')}\n`);
  failures += faults.length;
}

/**
 * The code of the family's sheet, printed in another size: read as it is, and from a copy of a
 * copy.
 */
async function codeFaults(page: Page, mm: number): Promise<readonly string[]> {
  const made = { tag: 'en', sheet: 'family', paper: 'a4', isBeside: false } as const;
  await choose(page, made);
  const sheet = page.locator('.handout-sheet');
  await sheet.evaluate(
    (article, size) => article.style.setProperty('--code', size),
    `${String(mm)}mm`,
  );
  const file = await print(page, `code ${String(mm)}`);
  const place = await codePlace(page, made);
  await sheet.evaluate((article) => article.style.removeProperty('--code'));
  const picture = draw(file, ...place);
  const link = linkOf('en');
  const checks: readonly (readonly [boolean, string])[] = [
    [readQr(picture) === link, 'the code cannot be read'],
    [readQr(photocopied(picture)) === link, 'its copy cannot be read'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}

/** A red field, as wide and high as the room that a sheet keeps for a picture. */
async function giveClinicPicture(page: Page): Promise<void> {
  const clinics = deploymentFile.clinics.map((clinic) => ({ ...clinic, logo: 'logo.svg' }));
  await host(page, { ...deploymentFile, defaultCountry: 'GB', clinics });
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 9"><rect width="30" height="9" fill="#c00"/></svg>';
  await page.route('**/logo.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body }));
  await page.reload();
  await page.locator('.handout-sheet').waitFor();
}

/** The picture of the clinic, whole and grey as a copier makes it, on a sheet of one page still. */
async function pictureFaults(page: Page, sheet: string): Promise<readonly string[]> {
  const made = { tag: 'en', sheet, paper: 'a4', isBeside: false } as const;
  await choose(page, made);
  await page
    .locator('.handout-sheet .sheet-logo')
    .evaluate((picture: HTMLImageElement) => picture.decode());
  const file = await print(page, `${sheet} with picture`);
  const place = await placeOf(page, made, '.sheet-logo', 0);
  const { data } = PNG.sync.read(draw(file, ...place));
  const dots = Array.from({ length: data.length / 4 }, (_, n) => data.subarray(4 * n, 4 * n + 3));
  const inked = dots.filter(([red = 255]) => red < 250).length / dots.length;
  const checks: readonly (readonly [boolean, string])[] = [
    [inkOf(file).length === 1, 'it takes another page'],
    [inked > 0.9, `the picture covers ${inked.toFixed(2)} of its room`],
    [dots.every(([red, green, blue]) => red === green && green === blue), 'it has a colour'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}

function linkOf(tag: string): string {
  return `${deploymentFile.publicAddress}${tag}/#v=1&clinic=${deploymentFile.clinics[0]?.id ?? ''}&country=GB`;
}

function faultsOf(file: string, made: PrintedSheet, code: readonly string[]): readonly string[] {
  const { tag, sheet, paper } = made;
  const sides = inkOf(file);
  const expected = hasBack(tag, sheet, paper) ? 2 : 1;
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  const last = ['-f', String(expected), '-l', String(expected)];
  const smallest = smallestPt(file);
  // A whole side is drawn fine only where half a millimetre counts.
  const panels = sheet === 'wallet' ? panelsMm(PNG.sync.read(draw(file, ...last))) : [];
  const checks: readonly (readonly [boolean, string])[] = [
    [sides.length === expected, `${String(sides.length)} of ${String(expected)} pages`],
    [fonts.length > 0, 'expected fonts, found none'],
    // The columns from the right: object and generation, unicode, subset, embedded.
    [
      fonts.every((font) => /\byes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(font)),
      'a font is not embedded',
    ],
    [
      sides.every((side) => isEdgeWhite(side, roughDpi)),
      `there is ink within ${String(edgeMm)} mm of the edge`,
    ],
    [sides.every(isBlackOnWhite), 'there is a colour or a grey'],
    [run('pdftotext', file, '-').includes(ruleset.version), 'the last line is not there'],
    [readQr(draw(file, ...last, ...code)) === linkOf(tag), 'the code cannot be read'],
    [Number.isFinite(smallest), 'no letter has a size that can be read'],
    [smallest >= leastPt(sheet) - roundingPt, `there are letters of ${smallest.toFixed(1)} pt`],
    [
      sheet !== 'wallet' || areOfCard(panels),
      `expected two panels of 85.6 mm and four of 54, found ${panels.map((mm) => mm.toFixed(1)).join(' ')}`,
    ],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}
