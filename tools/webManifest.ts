/**
 * The web app manifest of one language: what an installed Marble Check is called and where it
 * starts.
 */
import type { LocaleRecord, Texts } from '../locales';

const icons = [
  { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: '../pwa-192x192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '../pwa-512x512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  {
    src: '../maskable-icon-512x512.png',
    sizes: '512x512',
    type: 'image/png',
    purpose: 'maskable',
  },
] as const;

/**
 * JSON text (W3C Web Application Manifest). All addresses are relative to the manifest's own
 * folder. It has no `id`, which would be relative to the host: the address that it starts at tells
 * it from a copy in another folder.
 */
export function webManifest({ tag, dir }: LocaleRecord, { app }: Texts): string {
  const manifest = {
    name: app.name,
    short_name: app.name,
    description: `${app.start.heading} ${app.start.what}`,
    lang: tag,
    dir,
    start_url: './',
    scope: '../',
    display: 'standalone',
    background_color: '#fbf7f0',
    theme_color: '#a11d1d',
    icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
