/** The service worker: one set of files, all or nothing, so that a whole check works without a network after the first visit. */
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** In the worker. */
declare const registration: ServiceWorkerRegistration;

/** Made by Workbox. A new version waits until the app lets it in (`src/platform/serviceWorker.ts`). */
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
      // It would take the copies of other folders on the same host for its own.
      cleanupOutdatedCaches: false,
      clientsClaim: true,
      skipWaiting: false,
      runtimeCaching: [
        {
          urlPattern: ({ request }) => request.mode === 'navigate',
          // Written into the worker as it stands. The page of an address with whatever mail and social networks have added to
          // it, and of one like `…/en` on a host that adds no slash.
          handler: async ({ request, url }) => {
            const copy = await caches.open(`workbox-precache-v2-${registration.scope}`);
            for (const file of ['', 'index.html', '/index.html']) {
              const page = url.origin + url.pathname + file;
              const kept = await copy.match(page, { ignoreSearch: true });
              if (kept !== undefined) return kept;
            }
            return fetch(request);
          },
        },
      ],
    },
  });
  return plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: ({ name }) => name === 'client',
  }));
}
