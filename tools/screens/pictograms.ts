/**
 * `npm run pictograms`: writes `docs/pictograms.md` and a picture of each group at every size and
 * in every colour it is used in. Refuses a drawing that leaves its grid, where an edge would be cut
 * off.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { pictogramGroups, pictogramSheet, pictogramsPage } from './pictogramGroups';

/** Half a line's width may stick out: the grid ends there. */
const halfLine = 1;

mkdirSync('docs/pictograms', { recursive: true });
writeFileSync('docs/pictograms.md', pictogramsPage());
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: chromiumFlags,
});
try {
  const page = await browser.newPage();
  for (const group of pictogramGroups) {
    const sheet = pictogramSheet(group);
    await page.setContent(sheet);
    const cut = await page.locator('path').evaluateAll(
      (paths, least) =>
        paths.flatMap((path) => {
          const { x, y, width, height } = (path as SVGGraphicsElement).getBBox();
          const room = Math.min(x, y, 24 - x - width, 24 - y - height);
          return room < least ? [path.closest('g[id]')?.id ?? ''] : [];
        }),
      halfLine,
    );
    if (cut.length > 0) throw new Error(`${group.id}: outside its grid: ${cut.join(', ')}.`);
    writeFileSync(`docs/pictograms/${group.id}.svg`, sheet);
  }
} finally {
  await browser.close();
}
