import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './tools/buildId';
import { securityHeaders } from './tools/contentSecurityPolicy';
import { pageShell } from './tools/pageShell';

export default defineConfig({
  base: './',
  plugins: [react(), pageShell(buildId(import.meta.dirname))],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: { headers: securityHeaders, port: 4173 },
});
