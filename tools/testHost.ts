/**
 * `npm run test:host`: what needs tools of the machine. Works on the build that `npm test` has left
 * in `dist/`.
 */
import { runSteps } from './testSteps';

await runSteps('test-host', [
  {
    name: 'Behind a real nginx, and what others say of it',
    needs: ['nginx', 'openssl'],
    command: ['npx', 'playwright', 'test', '--config', 'playwright.host.config.ts'],
    report: { file: 'reports/playwright-host.json', name: 'playwright' },
  },
  {
    name: 'Nu HTML checker: no error in a built page',
    needs: ['java'],
    command: [
      'java',
      '-jar',
      'node_modules/vnu-jar/build/dist/vnu.jar',
      '--errors-only',
      '--skip-non-html',
      'dist',
    ],
  },
  {
    name: 'Two clean builds, one without a network, are the same, byte for byte',
    needs: ['git', 'unshare'],
    command: ['npx', 'tsx', 'tools/twoBuilds.ts'],
  },
  {
    name: 'Handout: every sheet on paper',
    needs: ['pdftoppm'],
    command: ['npx', 'tsx', 'tools/host/handoutPrint.ts'],
  },
]);
