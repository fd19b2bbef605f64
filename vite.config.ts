import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './tools/buildId';
import { languagePages } from './tools/languagePages';
import { offline } from './tools/offline';
import { plainPages } from './tools/plainPages';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [react(), languagePages(root, buildId(root)), plainPages(buildId(root)), offline()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
