import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './tools/buildId';
import { compiledAhead } from './tools/compiledAhead';
import { deploymentFiles } from './tools/deploymentFiles';
import { fhirFolder } from './tools/fhirFiles';
import { forBrowsers } from './tools/forBrowsers';
import { helpersInside } from './tools/helpersInside';
import { languagePages } from './tools/languagePages';
import { plainPages } from './tools/plainPages';
import { refuseStaleSignOff } from './tools/signedOff';
import { presentVersions } from './tools/spokenOf';
import { styleLoader } from './tools/styleLoader';

const root = import.meta.dirname;
const build = buildId(root);
refuseStaleSignOff(root);

export default defineConfig({
  ...forBrowsers,
  define: { FIGURE_VERSIONS: JSON.stringify(presentVersions(root)) },
  plugins: [
    react(),
    styleLoader(root),
    languagePages(root, build),
    plainPages(build),
    deploymentFiles(),
    fhirFolder(),
    helpersInside(),
    compiledAhead(),
  ],
});
