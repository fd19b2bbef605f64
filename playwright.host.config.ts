/** The browser tests that need a real nginx; part of `npm run test:host`. */
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findOrInstallChromium } from './tools/findChromium';

export default defineConfig({
  testDir: 'tests/host',
  globalSetup: './tests/host/support/installJudges.ts',
  testMatch: '**/*.host.ts',
  outputDir: 'test-results/host',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Generous: a slow machine must not make a test fail.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright-host.json' }]],
  use: {
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
    launchOptions: {
      executablePath: findOrInstallChromium(),
      // A service worker is otherwise refused under a certificate that nobody has signed.
      args: [...chromiumFlags, '--ignore-certificate-errors'],
    },
  },
});
