import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './tools/buildId';
import { deploymentFiles } from './tools/deploymentFiles';
import { languagePages } from './tools/languagePages';
import { offline } from './tools/offline';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [react(), languagePages(root, buildId(root)), deploymentFiles(), offline()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that a check needs is one file, whatever other pages share with it: fewer waits before the first answer.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'check', tags: ['$initial'] }] } },
    },
  },
});
