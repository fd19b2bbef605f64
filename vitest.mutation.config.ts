import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/**
 * Files that fail at almost any change of the rules and are quick to load: a mutant is dead at the
 * first failure.
 */
const first = ['rulesLoad', 'machineLoads', 'decisionTable', 'ruleset.test', 'en.test'];

class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = first.findIndex((name) => moduleId.includes(name));
      return at === -1 ? first.length : at;
    };
    return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
  }
}

/**
 * The tests that judge rules and machine by example. The random walks and the laws over random
 * sheets are left out: they take minutes for each mutant, and the proof states the laws anyway.
 */
export default defineConfig({
  test: {
    // Generous: a slow machine must not make a test fail, and no test waits on a clock.
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
    exclude: ['tests/rules/purity.test.ts', 'tests/rules/invariants.test.ts'],
    include: [
      'tests/rules/**/*.test.ts',
      'tests/check/{checkMachine,changingAnswers,answeringTheRest,trail}.test.ts',
      'tests/check/{checkModel,machineLoads}.test.ts',
      'tests/tools/decisionTable.test.ts',
      'tests/locales/**/*.test.ts',
    ],
  },
});
