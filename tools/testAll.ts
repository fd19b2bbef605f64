/** `npm test`: every behaviour once, on one build, with one closing count over all suites; `npm run test:wide` has the rest. */
import * as z from 'zod/mini';
import { findOrInstallChromium } from './findChromium';
import { playwrightCount } from './playwrightReport';
import { runSteps, type Step } from './testSteps';
import { vitestCount } from './vitestReport';

const proofReport = z.array(z.object({ passed: z.boolean() }));

const steps: readonly Step[] = [
  { name: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'Types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'Unit and component tests',
    command: ['npm', 'run', '--silent', 'test:unit'],
    report: { file: 'reports/vitest.json', read: vitestCount },
  },
  {
    name: 'Proof',
    command: ['npm', 'run', '--silent', 'prove'],
    report: {
      file: 'reports/prove.json',
      read: (json) => {
        const rows = z.parse(proofReport, json);
        const passed = rows.filter((row) => row.passed).length;
        return { passed, failed: rows.length - passed, skipped: 0 };
      },
    },
  },
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'Size budget', command: ['npm', 'run', '--silent', 'size'] },
  {
    name: 'Browser tests',
    command: ['npm', 'run', '--silent', 'test:e2e'],
    report: {
      file: 'reports/playwright.json',
      read: playwrightCount,
    },
  },
  { name: 'Hazards and their guards', command: ['npm', 'run', '--silent', 'safety-check'] },
];

findOrInstallChromium();
runSteps('npm-test', steps);
