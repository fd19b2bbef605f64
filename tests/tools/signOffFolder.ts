/** A folder with records of sign-offs. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Review } from '../../src/about/review/reviewFile';
import { familyWords, presentNow } from '../../tools/signOffRecords';
import { finished } from '../about/review/reviews';

export const present = presentNow();
export const review = finished(present);
export const [english, spanish] = [familyWords('en'), familyWords('es')];

export function folderWith(...reviews: readonly (Review | string)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sign-offs-'));
  reviews.forEach((one, at) => {
    const text = typeof one === 'string' ? one : JSON.stringify(one);
    writeFileSync(join(folder, `2026-11-29-rules-${String(at)}.json`), text);
  });
  return folder;
}
