import { configDefaults, defineConfig } from 'vitest/config';
import { reportFile } from './tools/testReports';
import { isWide, slowUnitTests } from './tools/wide';

/** Where tests draw at random: in the wide run they draw more often. */
const drawing = ['rules', 'check', 'deployment', 'fhir', 'json'];

export default defineConfig({
  test: {
    // Generous: a slow machine must not make a test fail, and no test waits on a clock.
    testTimeout: 60_000,
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    include: isWide
      ? [...drawing.map((folder) => `tests/${folder}/*.test.ts`), ...slowUnitTests]
      : ['tests/**/*.test.{ts,tsx}'],
    // The packages of the host's judges are installed below tests/ and bring tests of their own.
    exclude: [...configDefaults.exclude, ...(isWide ? [] : slowUnitTests)],
    reporters: ['default', ['json', { outputFile: reportFile('vitest', isWide) }]],
    coverage: {
      include: ['rules/**/*.ts', 'src/check/checkMachine.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
