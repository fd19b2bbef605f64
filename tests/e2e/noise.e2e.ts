/** What others do in the page's world ends no check, and takes no result away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startChromium } from '../../tools/startChromium';
import { drawn, seed } from './support/drawn';
import { noises, type Noise } from './support/noises';
import { places } from './support/places';
import { whatIsShown } from './support/shown';
import { expect, test } from './support/test';

const shown = (page: Page) => page.evaluate(whatIsShown);

/** Lets the page write down what its window hears. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ['error', 'unhandledrejection']) {
      addEventListener(name, () => heard.push(name), { capture: true });
    }
  });
const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

/** Two frames and a turn: what follows from a noise has happened. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );

/** Runs it as the page's own world does: by no means of a test that the page could tell, and under its policy. */
async function make(page: Page, { code }: Noise): Promise<void> {
  const script = await page.evaluate(
    () => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? location.href,
  );
  const client = await page.context().newCDPSession(page);
  const [body = '', file = ''] = code.split('\n//# sourceURL=');
  const named = file.replace('[page]', page.url()).replace('[script]', script);
  const expression = `(() => { ${body} })()${named === '' ? '' : `\n//# sourceURL=${named}`}`;
  await client.send('Runtime.evaluate', { expression });
  await client.detach();
}

test.describe(`${String(noises.length)} noises, each on ten places, seed ${String(seed)} [HZ-63a]`, () => {
  const draws = noises.map((noise, row) => ({ noise, on: drawn(places, 10, row) }));
  for (const place of places) {
    test(`${place.name} stays`, async ({ page }) => {
      test.slow();
      await place.go(page);
      await listen(page);
      const before = await shown(page);
      for (const { noise, on } of draws) {
        if (!on.includes(place)) continue;
        await test.step(noise.origin, async () => {
          await make(page, noise);
          const all: string[] = [];
          await expect
            .poll(async () => {
              await settle(page);
              all.push(...(await heard(page)));
              return noise.heard === 'nothing' || all.includes(noise.heard);
            }, `${noise.origin} is heard`)
            .toBe(true);
          expect(await shown(page), noise.origin).toEqual(before);
        });
      }
    });
  }
});

test('the plain page stays, whatever is done in it', async ({ page }) => {
  await page.goto('./en/plain.html');
  await listen(page);
  const before = await shown(page);
  for (const noise of noises) await make(page, noise);
  await settle(page);
  expect(await shown(page)).toEqual(before);
});

test('a real extension that fails in every way, from before the page on: all places stay @wide [HZ-63b]', async ({
  baseURL,
}) => {
  test.slow();
  const extension = mkdtempSync(join(tmpdir(), 'extension-'));
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const matches = ['http://localhost/*'];
  mkdirSync(extension, { recursive: true });
  writeFileSync(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'noise',
      version: '1',
      content_scripts: [
        { matches, js: ['noise.js'], world: 'MAIN', run_at: 'document_start' },
        { matches, js: ['noise.js'], run_at: 'document_start' },
      ],
    }),
  );
  const inTurn = noises
    .filter(({ heard: event }) => event !== 'nothing')
    .map(({ code }) => `() => { ${code.split('\n//#')[0] ?? ''} }`);
  writeFileSync(
    join(extension, 'noise.js'),
    `const noises = [${inTurn.join(',\n')}]; let n = 0;
     const makeOne = () => {
       document.documentElement.dataset.noise = String(n);
       try { noises[n++ % noises.length](); } catch {}
     };
     makeOne(); setInterval(makeOne, 40);`,
  );
  const { address, kill } = await startChromium(
    profile,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  );
  try {
    const browser = await chromium.connectOverCDP(address);
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('Expected a context in the started browser.');
    for (const place of places) {
      await test.step(place.name, async () => {
        const page = await context.newPage();
        const goto = page.goto.bind(page);
        page.goto = (url, options) => goto(new URL(url, baseURL).href, options);
        await place.go(page);
        await listen(page);
        const before = await shown(page);
        const count = async () => Number(await page.locator('html').getAttribute('data-noise'));
        const from = await count();
        await expect.poll(count, 'noises made').toBeGreaterThan(from + noises.length);
        expect(await heard(page)).toEqual(expect.arrayContaining(['error', 'unhandledrejection']));
        expect(await shown(page), place.name).toEqual(before);
        expect(before.isBroken).toBe(false);
        await page.close();
      });
    }
  } finally {
    await kill();
    for (const folder of [extension, profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
});
