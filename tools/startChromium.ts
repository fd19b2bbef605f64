/**
 * Starts a Chromium that is a process of its own, to be reached over the DevTools protocol and
 * killed at will.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, findOrInstallChromium } from './findChromium';

export interface StartedChromium {
  /** Address of the browser's web socket. */
  readonly address: string;
  /** Fulfilled once it has ended, and written down what it keeps. */
  readonly ended: Promise<unknown>;
  /** Ends it and all its processes at once, as a crash does. May be called again. */
  readonly kill: () => Promise<void>;
}

const tryForMs = 30_000;

/**
 * @param profile folder that holds what the browser keeps; it outlives the browser
 * @param more flags, and the address to open
 * @throws Error when the browser does not come
 */
export async function startChromium(
  profile: string,
  ...more: readonly string[]
): Promise<StartedChromium> {
  // The browser writes there how it can be reached.
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // Detached, it leads a group of its own, and what it starts ends with it.
  const browser = spawn(findOrInstallChromium(), [...chromiumFlags, ...flags, ...more], {
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(browser, 'exit');
  const kill = async () => {
    if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) {
      return;
    }
    process.kill(-browser.pid, 'SIGKILL');
    await ended;
  };
  for (let triedMs = 0; triedMs < tryForMs; triedMs += 50) {
    const [port = '', path] = existsSync(portFile)
      ? readFileSync(portFile, 'utf8').split('\n')
      : [];
    if (path !== undefined) return { address: `ws://127.0.0.1:${port}${path}`, ended, kill };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await kill();
  throw new Error(`Expected Chromium to start within ${String(tryForMs)} ms.`);
}
