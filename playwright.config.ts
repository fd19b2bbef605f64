import { defineConfig } from '@playwright/test';
import { chromiumFlags, findOrInstallChromium, headlessShellOr } from './tools/findChromium';
import { reportFile } from './tools/testReports';
import { isWide, wideTitle } from './tools/wide';

const port = Number(process.env['TEST_PORT'] ?? 4174);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  ...(isWide ? { grep: wideTitle } : { grepInvert: wideTitle }),
  outputDir: 'test-results',
  // Of no system: what is heard is the same on each.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  fullyParallel: true,
  // One more than the two cores that it must do with: a browser waits about half of its time.
  workers: 3,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  // Generous: a slow machine must not make a test fail, and no test waits on a clock.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: reportFile('playwright', isWide) }]],
  use: {
    baseURL: `http://localhost:${String(port)}/`,
    viewport: { width: 390, height: 844 },
    // Of no country: a test that wants to be somewhere says where.
    timezoneId: 'UTC',
    // A copy on the device would answer before a test's own routes do, and each test would load all
    // of it. The tests of the copy let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: headlessShellOr(findOrInstallChromium()),
      args: chromiumFlags,
    },
  },
  // The tests run on the build in dist/, which `npm test` makes first.
  webServer: {
    command: `npx tsx tools/serve.ts --port ${String(port)}`,
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
