/** Prints a sheet of the handout with the browser, and takes the paper apart with Poppler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { paperMm, type Paper } from '../../src/handout/handoutChoice';
import { dpi } from './printedSheet';

export interface PrintedSheet {
  readonly tag: string;
  readonly sheet: string;
  readonly paper: Paper;
  /** The page's language stands beside that of the sheet. */
  readonly isBeside: boolean;
}

/** Of the prints and what is drawn of them; whoever prints removes it. */
export const folder = mkdtempSync(join(tmpdir(), 'handout-'));
/** Of the rasters of whole sides. */
export const roughDpi = 100;
const aroundCodeMm = 4;

export async function choose(
  page: Page,
  { tag, sheet, paper, isBeside }: PrintedSheet,
): Promise<void> {
  for (const [field, value] of Object.entries({ sheet, language: tag, paper })) {
    await page.locator(`.chips input[name=${field}][value=${value}]`).check();
  }
  const beside = page.locator('input[name=isBeside]');
  if ((await beside.count()) > 0) await beside.setChecked(isBeside);
  const made = `.handout-sheet[data-sheet=${sheet}][data-paper=${paper}]`;
  const languagesOn = sheet === 'family' ? `[data-columns="${isBeside ? '2' : '1'}"]` : '';
  await page.locator(`${made}${languagesOn} [lang=${tag}]`).first().waitFor();
}

/** @returns the PDF's path */
export async function print(page: Page, name: string): Promise<string> {
  const file = join(folder, `${name.replaceAll(' ', '-')}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return file;
}

export function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** A fine raster of one side, or of a part of it, as a PNG. */
export function draw(file: string, ...part: readonly string[]): Buffer {
  const picture = [file, ...part].join('-');
  run('pdftoppm', '-r', String(dpi), ...part, '-png', '-singlefile', file, picture);
  return readFileSync(`${picture}.png`);
}

/**
 * Where the code is on its side of the paper, with white around it: a camera is held over the code,
 * and the whole side takes a decoder many seconds.
 */
export function codePlace(
  page: Page,
  sheet: Pick<PrintedSheet, 'paper'>,
): Promise<readonly string[]> {
  return placeOf(page, sheet, '.qr-code', aroundCodeMm);
}

/** Where a part is on its side of the paper, in dots of the fine raster. */
export async function placeOf(
  page: Page,
  { paper }: Pick<PrintedSheet, 'paper'>,
  part: string,
  aroundMm: number,
): Promise<readonly string[]> {
  const found = page.locator(`.handout-sheet ${part}`).last();
  const places = await found.evaluate(
    (element, [wide, around]) => {
      const sheet = element.closest('.handout-sheet') ?? element;
      const edge = parseFloat(getComputedStyle(sheet).getPropertyValue('--edge'));
      const [outer, inner] = [sheet.getBoundingClientRect(), element.getBoundingClientRect()];
      const mm = (wide - 2 * edge) / outer.width;
      return [
        edge + (inner.x - outer.x) * mm - around,
        edge + (inner.y - outer.y) * mm - around,
        inner.width * mm + 2 * around,
        inner.height * mm + 2 * around,
      ] as const;
    },
    [paperMm[paper][0], aroundMm] as const,
  );
  const dots = places.map((mm) => String(Math.max(0, Math.round((mm / 25.4) * dpi))));
  return ['-x', '-y', '-W', '-H'].flatMap((option, at) => [option, dots[at] ?? '']);
}

/** A raster of each side with the colours as they are, without the greys of smoothed edges. */
export function inkOf(file: string): readonly PNG[] {
  const picture = `${file}-ink`;
  run('pdftoppm', '-r', String(roughDpi), '-aa', 'no', '-aaVector', 'no', '-png', file, picture);
  return readdirSync(folder)
    .filter((name) => join(folder, name).startsWith(`${picture}-`))
    .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
}

/**
 * The size of the smallest letters, as Poppler finds it in the file. Letters that the browser has
 * made bold are a Type 3 font without a name, which Poppler calls Times; it can't tell their size.
 */
export function smallestPt(file: string): number {
  const zoom = 3;
  const xml = run('pdftohtml', '-xml', '-i', '-stdout', '-zoom', String(zoom), file);
  return Math.min(
    ...[...xml.matchAll(/<fontspec [^>]*size="(\d+)" family="(?!Times")/g)].map(
      ([, size]) => Number(size) / zoom,
    ),
  );
}
