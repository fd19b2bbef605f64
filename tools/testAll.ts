/**
 * `npm test`: every behaviour once, on one build, with one closing count over all suites; `npm run
 * test:wide` has the rest.
 */
import { findOrInstallChromium } from './findChromium';
import { runSteps, type Step } from './testSteps';

const steps: readonly (Step | readonly Step[])[] = [
  // None of these keeps two cores busy.
  [
    { name: 'Lint', command: ['npm', 'run', '--silent', 'lint:code'] },
    {
      name: 'Format, imports, what nobody uses',
      command: ['npm', 'run', '--silent', 'lint:form'],
    },
    { name: 'Types', command: ['npm', 'run', '--silent', 'types'] },
    {
      name: 'Proof',
      command: ['npm', 'run', '--silent', 'prove'],
      report: { file: 'reports/prove.json', name: 'prove' },
    },
    { name: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  ],
  {
    name: 'Unit and component tests',
    command: ['npm', 'run', '--silent', 'test:unit'],
    report: { file: 'reports/vitest.json', name: 'vitest' },
  },
  { name: 'Size budget', command: ['npm', 'run', '--silent', 'size'] },
  {
    name: 'Browser tests',
    command: ['npm', 'run', '--silent', 'test:e2e'],
    report: { file: 'reports/playwright.json', name: 'playwright' },
  },
  { name: 'Hazards and their guards', command: ['npm', 'run', '--silent', 'safety-check'] },
];

findOrInstallChromium();
await runSteps('npm-test', steps);
