/** `docs/safety/evidence.json`: its shape and content. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { figureIds, type Evidence } from '../src/about/evidence';

export const evidenceFile = 'docs/safety/evidence.json';

const count = z.int().check(z.nonnegative());
const measured = z
  .strictObject({
    date: z.iso.date(),
    version: z.string().check(z.regex(/^[\da-f]{12}$/)),
    passed: count,
    of: count,
  })
  .check(z.refine(({ passed, of }) => of > 0 && passed <= of));
const figure = z.strictObject({
  command: z.string().check(z.startsWith('npm run ')),
  measured: z.nullable(measured),
});

export const evidenceShape = z.record(z.enum(figureIds), figure);

/**
 * The committed figures, or undefined where there are none.
 * @throws when they have another shape, so that none is lost unseen
 */
export function readEvidence(): Evidence | undefined {
  if (!existsSync(evidenceFile)) return undefined;
  return z.parse(evidenceShape, JSON.parse(readFileSync(evidenceFile, 'utf8')));
}
