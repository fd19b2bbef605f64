import { defineConfig } from 'vitest/config';

/** The tests that judge rules and machine, without the long random walks: a mutant must fall to a test that says why. */
export default defineConfig({
  test: {
    // Generous: a slow machine must not make a test fail, and no test waits on a clock.
    testTimeout: 60_000,
    exclude: ['tests/rules/purity.test.ts'],
    include: [
      'tests/rules/**/*.test.ts',
      'tests/check/checkMachine.test.ts',
      'tests/tools/decisionTable.test.ts',
      'tests/locales/**/*.test.ts',
    ],
  },
});
