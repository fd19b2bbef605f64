/** Finds a Chromium to test with, or installs one, or says clearly what is needed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * The last two are pages that the address bar keeps ready in every new window: a process more for
 * each test. The others are Playwright's own: of two such lists the browser heeds the last one
 * only.
 */
const featuresOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/**
 * Started without a sandbox where the user is root, and without the calls home that a closed
 * network refuses.
 */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${featuresOff.join()}`,
];

function candidates(): readonly string[] {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return [named];
  const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim(),
  );
  const macOs = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...onPath, macOs, chromium.executablePath()];
}

/**
 * The same engine without windows, where it is installed beside the browser: Playwright's own
 * choice, and a quarter less time for a suite of tests (CONTRIBUTING.md). It has no extensions
 * and no profile, so tests of those start the browser itself.
 */
export function headlessShellOr(browser: string): string {
  if (process.env['CHROMIUM_PATH'] !== undefined) return browser;
  const shell = spawnSync('which', ['chromium-headless-shell'], { encoding: 'utf8' }).stdout.trim();
  return shell === '' ? browser : shell;
}

/** The path of a Chromium on this machine, or undefined when there is none. */
export function findChromium(): string | undefined {
  return candidates().find((path) => path !== '' && existsSync(path));
}

/**
 * The path of a Chromium, installed first where it is missing: Playwright's own, or Debian's
 * package.
 * @throws Error that says what to do when neither can be had
 */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const attempts: readonly (readonly [string, readonly string[]])[] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core']],
  ];
  for (const [command, args] of attempts) {
    process.stderr.write(`No Chromium yet. Trying: ${command} ${args.join(' ')}\n`);
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its path, and run this again.',
  );
}
