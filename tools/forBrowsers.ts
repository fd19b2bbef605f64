/** How the app is built for browsers, whether into a folder, into one file or to be weighed. */
import type { UserConfig } from 'vite';

export const forBrowsers = {
  base: './',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    // All that a check needs is one file, whatever other pages share with it: fewer waits before
    // the first answer.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'check', tags: ['$initial'] }] } },
    },
  },
} as const satisfies UserConfig;
