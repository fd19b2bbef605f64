import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { reportFile } from './tools/testReports';
import { isWide, slowUnitTests, testsWithWideRows } from './tools/wide';

/** Where tests draw at random: in the wide run they draw more often. */
const isDrawing = /^tests\/(?:rules|check|deployment|fhir|json)\/[^/]+\.test\.ts$/u;

/** Below tests/host stand packages of the host's judges, which bring tests of their own. */
const all = readdirSync('tests')
  .filter((folder) => folder !== 'host' && !folder.includes('.'))
  .flatMap((folder) =>
    readdirSync(`tests/${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (name) => `tests/${folder}/${name}`,
    ),
  )
  .filter((file) => /\.test\.tsx?$/u.test(file));

const files = all.filter((file) =>
  isWide
    ? isDrawing.test(file) || [...slowUnitTests, ...testsWithWideRows].includes(file)
    : !slowUnitTests.includes(file),
);

const inPage = files.filter((file) =>
  readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
);

export default defineConfig({
  test: {
    // Generous: a slow machine must not make a test fail, and no test waits on a clock but those
    // of the deployment file's limit.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    // Test files share what they import; each page is new. Loading it all anew took half the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'page', include: inPage, setupFiles: ['tests/setupDom.ts'] },
      },
      {
        extends: true,
        test: { name: 'code', include: files.filter((file) => !inPage.includes(file)) },
      },
    ],
    reporters: ['default', ['json', { outputFile: reportFile('vitest', isWide) }]],
    coverage: {
      include: ['rules/**/*.ts', 'src/check/checkMachine.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
