/**
 * Firefox without a screen, by WebDriver BiDi, which it speaks itself: Debian has no geckodriver.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireJudge } from '../judges';
import { later, type RunningEngine } from './Engine';

interface Message {
  readonly type: () => string;
  readonly text: () => string;
}
interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  readonly goBack: (options: { readonly waitUntil: readonly [] }) => Promise<unknown>;
  readonly evaluate: {
    <A extends readonly unknown[], R>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
    (code: string): Promise<unknown>;
  };
  readonly mouse: { readonly click: (x: number, y: number) => Promise<void> };
  readonly keyboard: Readonly<Record<'down' | 'up', (key: string) => Promise<void>>>;
  readonly pdf: () => Promise<Uint8Array>;
  readonly on: {
    (event: 'pageerror', listener: (error: Error) => void): void;
    (event: 'console', listener: (message: Message) => void): void;
  };
}
interface Context {
  readonly newPage: () => Promise<Page>;
  readonly pages: () => Promise<readonly Page[]>;
  readonly close: () => Promise<void>;
}
interface Browser {
  readonly createBrowserContext: () => Promise<Context>;
  readonly close: () => Promise<void>;
}
interface Puppeteer {
  readonly launch: (options: {
    readonly browser: 'firefox';
    readonly executablePath: string;
    readonly headless: true;
    readonly acceptInsecureCerts: true;
    readonly extraPrefsFirefox: Readonly<Record<string, string | boolean>>;
  }) => Promise<Browser>;
}

/** A printer that asks nothing and writes a file. */
const printer = 'Mozilla Save to PDF';
const printsTo = (file: string) => ({
  'print.always_print_silent': true,
  print_printer: printer,
  [`print.printer_${printer.replaceAll(' ', '_')}.print_to_file`]: true,
  [`print.printer_${printer.replaceAll(' ', '_')}.print_to_filename`]: file,
});

/** @param executablePath of Firefox */
export async function startFirefox(executablePath: string): Promise<RunningEngine> {
  const { launch } = requireJudge('puppeteer-core') as Puppeteer;
  const printed = mkdtempSync(join(tmpdir(), 'marble-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: printsTo(join(printed, 'page.pdf')),
  });
  return {
    newWindow: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return {
        open: async (address) => {
          await page.goto(address);
        },
        back: async () => {
          await page.goBack({ waitUntil: [] });
        },
        run: (code, ...args) => page.evaluate(code, ...args),
        runLater: async (body) => {
          await page.evaluate(later(body));
        },
        clickAt: async ({ x, y }, isControlHeld) => {
          if (isControlHeld) await page.keyboard.down('Control');
          await page.mouse.click(x, y);
          if (isControlHeld) await page.keyboard.up('Control');
        },
        addresses: async () => {
          const pages = await context.pages();
          return Promise.all(pages.map((one) => one.evaluate(() => location.href)));
        },
        complaints: () => complaints,
        paper: () => page.pdf(),
        close: () => context.close(),
      };
    },
    stop: async () => {
      await browser.close();
      rmSync(printed, { recursive: true });
    },
  };
}
