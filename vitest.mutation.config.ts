import { defineConfig } from 'vitest/config';

/** The tests that judge rules and machine by example. The random walks and the laws over random sheets are left out: they take minutes for each mutant, and the proof states the laws anyway. */
export default defineConfig({
  test: {
    // Generous: a slow machine must not make a test fail, and no test waits on a clock.
    testTimeout: 60_000,
    exclude: ['tests/rules/purity.test.ts', 'tests/rules/invariants.test.ts'],
    include: [
      'tests/rules/**/*.test.ts',
      'tests/check/checkMachine.test.ts',
      'tests/check/checkModel.test.ts',
      'tests/check/machineLoads.test.ts',
      'tests/tools/decisionTable.test.ts',
      'tests/locales/**/*.test.ts',
    ],
  },
});
