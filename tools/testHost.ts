/** `npm run test:host`: what needs tools of the machine. Works on the build that `npm test` has left in `dist/`. */
import { runSteps } from './testSteps';

runSteps('test-host', [
  {
    name: 'Nu HTML checker: no error in a built page',
    needs: 'java',
    command: [
      'java',
      '-jar',
      'node_modules/vnu-jar/build/dist/vnu.jar',
      '--errors-only',
      '--skip-non-html',
      // The first pages wait in hidden parts of the page, each with its own main; the checker looks at the main alone.
      '--filterpattern',
      '.*must not include more than one visible.*',
      'dist',
    ],
  },
  {
    name: 'Two clean builds are the same, byte for byte',
    needs: 'git',
    command: ['npx', 'tsx', 'tools/twoBuilds.ts'],
  },
  {
    name: 'Handout: every sheet on paper',
    needs: 'pdftoppm',
    command: ['npx', 'tsx', 'tools/host/handoutPrint.ts'],
  },
]);
