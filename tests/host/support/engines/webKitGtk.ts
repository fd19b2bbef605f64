/**
 * WebKitGTK's own small browser, by WebDriver, on a screen that nobody sees. The engine is that of
 * Safari; the browser around it is not.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { answers, freePort } from '../../../../tools/nginx';
import { requireJudge } from '../judges';
import { later, type RunningEngine } from './Engine';

interface Actions {
  readonly move: (to: { readonly x: number; readonly y: number; duration: number }) => Actions;
  readonly click: () => Actions;
  readonly keyDown: (key: string) => Actions;
  readonly keyUp: (key: string) => Actions;
  readonly perform: () => Promise<void>;
}
interface Driver {
  readonly get: (address: string) => Promise<void>;
  readonly navigate: () => { readonly back: () => Promise<void> };
  readonly executeScript: {
    <A extends readonly unknown[], R>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
    (code: string): Promise<unknown>;
  };
  readonly actions: () => Actions;
  readonly getWindowHandle: () => Promise<string>;
  readonly getAllWindowHandles: () => Promise<readonly string[]>;
  readonly getCurrentUrl: () => Promise<string>;
  readonly switchTo: () => { readonly window: (handle: string) => Promise<void> };
  readonly quit: () => Promise<void>;
}
interface Builder {
  readonly usingServer: (address: string) => Builder;
  readonly withCapabilities: (capabilities: object) => Builder;
  readonly build: () => Promise<Driver>;
}
interface Selenium {
  readonly Builder: new () => Builder;
  readonly Key: { readonly CONTROL: string };
}

/** Kills it and waits for its end. */
async function end(program: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  const ended = once(program, 'exit');
  if (program.kill(signal)) await ended;
}

/** Starts a screen in memory. @returns its name, as `DISPLAY` wants it */
async function startScreen(xvfb: string): Promise<{ display: string; screen: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const told = screen.stdio[3];
  if (told === null || told === undefined) throw new Error('Xvfb tells no display.');
  const number = await Promise.race([
    once(told, 'data').then(String),
    once(screen, 'exit').then(() => {
      throw new Error('Xvfb ended before it had a screen.');
    }),
  ]);
  return { display: `:${number.trim()}`, screen };
}

/** Now and then the driver waits for ever for a window that does not come; then it starts anew. */
const longestStartMs = 30_000;

/** @param webDriver and xvfb are paths of the programs */
export async function startWebKitGtk(webDriver: string, xvfb: string): Promise<RunningEngine> {
  const { Builder, Key } = requireJudge('selenium-webdriver') as Selenium;
  const { display, screen } = await startScreen(xvfb);
  const startServer = async () => {
    const port = await freePort();
    const program = spawn(webDriver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      // Without a graphics card it draws many times faster in plain memory.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    });
    await answers(port);
    return { program, address: `http://127.0.0.1:${String(port)}` };
  };
  let server = await startServer();
  const startWindow = async (triesLeft = 2): Promise<Driver> => {
    const driver = new Builder()
      .usingServer(server.address)
      .withCapabilities({ browserName: 'MiniBrowser', acceptInsecureCerts: true })
      .build();
    const started = driver.then(
      () => true,
      () => true,
    );
    const isStarted = await Promise.race([started, setTimeout(longestStartMs, false)]);
    if (isStarted || triesLeft === 0) return driver;
    await end(server.program, 'SIGKILL');
    server = await startServer();
    return startWindow(triesLeft - 1);
  };
  return {
    newWindow: async () => {
      const driver = await startWindow();
      return {
        open: (address) => driver.get(address),
        back: () => driver.navigate().back(),
        run: (code, ...args) => driver.executeScript(code, ...args),
        runLater: async (body) => {
          await driver.executeScript(later(body));
        },
        clickAt: async ({ x, y }, isControlHeld) => {
          const click = driver.actions();
          if (isControlHeld) click.keyDown(Key.CONTROL);
          click.move({ x, y, duration: 0 }).click();
          if (isControlHeld) click.keyUp(Key.CONTROL);
          await click.perform();
        },
        addresses: async () => {
          const own = await driver.getWindowHandle();
          const addresses: string[] = [];
          for (const handle of await driver.getAllWindowHandles()) {
            await driver.switchTo().window(handle);
            addresses.push(await driver.getCurrentUrl());
          }
          await driver.switchTo().window(own);
          return addresses;
        },
        close: () => driver.quit(),
      };
    },
    stop: async () => {
      await end(server.program);
      await end(screen);
    },
  };
}
