import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './tools/buildId';
import { deploymentFiles } from './tools/deploymentFiles';
import { languagePages } from './tools/languagePages';
import { offline } from './tools/offline';
import { forBrowsers } from './tools/forBrowsers';

const root = import.meta.dirname;

export default defineConfig({
  ...forBrowsers,
  plugins: [react(), languagePages(root, buildId(root)), deploymentFiles(), offline()],
});
