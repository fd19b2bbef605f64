/**
 * `npm run pictures:handout`: the pictures of `docs/handout.md`, taken of the page and of its
 * sheets with an example clinic. Works on `dist/`.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { deploymentFile, host } from '../../tests/e2e/support/hosted';
import { chromiumFlags, findOrInstallChromium } from '../findChromium';
import { readSecurityHeaders } from '../serverHeaders';
import { serveFolder } from '../staticServer';

const folder = 'docs/images';
const sheets = [
  ['family', 'ar'],
  ['team', 'es'],
  ['wallet', 'en'],
  ['poster', 'en'],
] as const;

mkdirSync(folder, { recursive: true });
const server = await serveFolder('dist', readSecurityHeaders('dist'), 0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: chromiumFlags,
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await host(page, { ...deploymentFile, defaultCountry: 'GB' });
  await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/en/#handout`);
  await page.locator('.handout-sheet').waitFor();
  await page.screenshot({ path: `${folder}/handout-page.png` });
  for (const [sheet, language] of sheets) {
    for (const [field, value] of Object.entries({ sheet, language })) {
      await page.locator(`.chips input[name=${field}][value=${value}]`).check();
    }
    await page.locator(`.handout-sheet[data-sheet=${sheet}] [lang=${language}]`).first().waitFor();
    await page.locator('.paper').screenshot({ path: `${folder}/handout-${sheet}.png` });
  }
} finally {
  await browser.close();
  server.close();
}
