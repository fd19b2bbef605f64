/** The service worker: one set of files, all or nothing, so that a whole check works without a network after the first visit. */
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Made by Workbox. A new version waits until the app lets it in (`src/app/serviceWorker.ts`). */
export function offline(): Plugin[] {
  const plugins = VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
      globIgnores: ['**/sw.js'],
      // Its policy forbids loading more script, so the worker is one file.
      inlineWorkboxRuntime: true,
      sourcemap: false,
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      runtimeCaching: [
        {
          urlPattern: ({ url }) => url.pathname.endsWith('/deployment.json'),
          handler: 'NetworkFirst',
          options: { cacheName: 'deployment', networkTimeoutSeconds: 2 },
        },
      ],
    },
  });
  return plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: ({ name }) => name === 'client',
  }));
}
