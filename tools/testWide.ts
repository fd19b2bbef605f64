/**
 * `npm run test:wide`: what `npm test` leaves out. Works on the build and the reports that `npm
 * test` has left.
 */
import { runSteps } from './testSteps';

// For every step: each program then runs its wide tests, and writes a report of its own.
process.env['WIDE'] = '1';

await runSteps('test-wide', [
  {
    name: 'Laws on ten times as many random sheets, and unit tests that start other programs',
    command: ['npm', 'run', '--silent', 'test:unit'],
    report: { file: 'reports/vitest-wide.json', name: 'vitest' },
  },
  {
    name: 'Browser tests in every language and size, and with random faults',
    command: ['npm', 'run', '--silent', 'test:e2e'],
    report: { file: 'reports/playwright-wide.json', name: 'playwright' },
  },
  {
    name: 'Hazards and their guards, all of them',
    command: ['npm', 'run', '--silent', 'safety-check'],
  },
]);
