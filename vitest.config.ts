import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Generous: a slow machine must not make a test fail, and no test waits on a clock.
    testTimeout: 60_000,
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    coverage: {
      include: ['rules/**/*.ts', 'src/check/checkMachine.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
