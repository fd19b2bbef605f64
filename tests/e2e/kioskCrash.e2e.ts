/** A browser that dies in the middle of a person's check, and is started again with all its pages: a real one, killed for real. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startChromium } from '../../tools/startChromium';
import { AtKiosk, kioskAddress } from './support/AtKiosk';
import { expect, test } from './support/test';
import { nothing, stored } from './support/traces';

const typed = 'typed before the crash';
const control = '<!doctype html><title>control</title><input id="field">';

/** The pages of a Chromium of its own, with a profile that outlives it. */
class Browsing {
  private constructor(
    private readonly browser: Browser,
    readonly kill: () => Promise<void>,
  ) {}

  /**
   * A service worker that comes up just as Playwright attaches leaves it waiting for ever, in about
   * one of fifty starts: that browser is ended and another one started.
   */
  static async start(profile: string, ...more: readonly string[]): Promise<Browsing> {
    for (let starts = 1; ; starts += 1) {
      const { address, kill } = await startChromium(profile, ...more);
      try {
        return new Browsing(await chromium.connectOverCDP(address, { timeout: 30_000 }), kill);
      } catch (error) {
        await kill();
        if (starts === 3) throw error;
        markAsClosedWell(profile);
      }
    }
  }

  private get pages(): readonly Page[] {
    return this.browser.contexts().flatMap((context) => context.pages());
  }

  async page(part: string): Promise<Page> {
    await expect
      .poll(() => this.pages.map((page) => page.url()), {
        message: `a page of ${part}`,
        timeout: 15_000,
      })
      .toContainEqual(expect.stringContaining(part));
    const page = this.pages.find((one) => one.url().includes(part));
    if (page === undefined) throw new Error(`Expected a page of ${part}.`);
    return page;
  }
}

const preferencesOf = (profile: string) => join(profile, 'Default', 'Preferences');

/** Whether the browser has written down what it needs to open its pages again, this text in them included. */
function isWrittenDown(profile: string, text: string): boolean {
  const folder = join(profile, 'Default', 'Sessions');
  if (!existsSync(folder) || !existsSync(preferencesOf(profile))) return false;
  return readdirSync(folder).some((file) =>
    readFileSync(join(folder, file)).includes(Buffer.from(text, 'utf16le')),
  );
}

/** After a crash a browser asks before it restores, and no page can press that button: as if it had been closed well. */
function markAsClosedWell(profile: string): void {
  const file = preferencesOf(profile);
  if (!existsSync(file)) return;
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { profile?: object };
  const closed = { ...preferences.profile, exit_type: 'Normal' };
  writeFileSync(file, JSON.stringify({ ...preferences, profile: closed }));
}

test('I-21 a browser killed in mid-check and started again with its pages shows the languages, and no answer [HZ-20d] @wide', async ({
  baseURL,
}) => {
  // On a busy machine a whole browser takes its time to come up.
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-crash-'));
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(control);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const controlAddress = `http://127.0.0.1:${String(port)}/`;
  const kiosk = new URL(kioskAddress, baseURL).href;
  let browsing = await Browsing.start(profile, kiosk);
  try {
    const person = new AtKiosk(await browsing.page('mode=kiosk'));
    await person.page.bringToFront();
    await person.expectLanguageScreen();
    await person.chooseLanguage();
    await person.start();
    await person.answer('no', 'hearing', 'yes');
    await person.choose('sudden');
    const before = await person.page.context().newPage();
    await before.goto(controlAddress);
    await before.fill('#field', typed);
    await expect
      .poll(() => isWrittenDown(profile, typed), {
        message: 'the browser has written down what its pages hold',
        timeout: 30_000,
      })
      .toBe(true);
    await browsing.kill();
    markAsClosedWell(profile);

    browsing = await Browsing.start(profile, '--restore-last-session');
    // The control: this browser does bring back what was typed.
    const after = await browsing.page(controlAddress);
    await after.bringToFront();
    await expect(after.locator('#field')).toHaveValue(typed);

    const page = await browsing.page('mode=kiosk');
    await page.bringToFront();
    const next = new AtKiosk(page);
    await next.expectLanguageScreen();
    await expect(page.locator('input:checked, [data-rule], [data-question]')).toHaveCount(0);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    expect(await stored(page)).toEqual(nothing);
    await next.chooseLanguage();
    await next.start();
    await expect(page.locator('input:checked')).toHaveCount(0);
  } finally {
    await browsing.kill();
    server.close();
    // What the browser has started may end a moment after it.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
});
