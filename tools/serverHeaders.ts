/** The response headers that a host of the built folder sends, written for nginx, Apache, Caddy and hosts that read `_headers`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy, type InlineHashes } from './contentSecurityPolicy';
import previousRelease from './previousRelease.json' with { type: 'json' };

/** All that a page may ask of the device is off, but what the app uses. */
const permissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
].map((feature) => `${feature}=()`);
const used = ['clipboard-write', 'fullscreen', 'screen-wake-lock'].map(
  (feature) => `${feature}=(self)`,
);

/**
 * @param now hashes of what stands inline in this build
 * @param frameAncestors origins that may frame the app; none by default
 */
export function securityHeaders(
  now: InlineHashes,
  frameAncestors: readonly string[] = [],
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(now, previousRelease, frameAncestors),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [...permissions, ...used].join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(frameAncestors.length === 0 ? { 'X-Frame-Options': 'DENY' } : {}),
  };
}

const list = (
  headers: Readonly<Record<string, string>>,
  line: (name: string, value: string) => string,
) =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/** The files for each kind of server, by their place in the built folder. */
export function headerFiles(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    'headers/headers.json': `${JSON.stringify(headers, null, 2)}\n`,
    'headers/nginx.conf': `# Included by the server block of docs/hosting.md, in every location that has add_header lines of its own.
${list(headers, (name, value) => `add_header ${name} "${value}" always;`)}
`,
    'headers/apache.conf': `# Included by the <Directory> of the app. Needs mod_headers.
${list(headers, (name, value) => `Header always set ${name} "${value}"`)}
<FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css)$">
  Header always set Cache-Control "public, max-age=31536000, immutable"
</FilesMatch>
<FilesMatch "\\.(html|json|webmanifest)$|^sw\\.js$">
  Header always set Cache-Control "no-cache"
</FilesMatch>
`,
    'headers/Caddyfile': `# Imported by the site block of the app.
header {
${list(headers, (name, value) => `  ${name} \`${value}\``)}
  Cache-Control "no-cache"
}
@hashed path_regexp /assets/[^/]+-[A-Za-z0-9_-]{8}\\.(js|css)$
header @hashed Cache-Control "public, max-age=31536000, immutable"
`,
    // Read by some hosts in the folder itself.
    _headers: `/*
${list(headers, (name, value) => `  ${name}: ${value}`)}
  Cache-Control: no-cache

/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`,
  };
}

/** The headers that belong to a built folder. */
export function readSecurityHeaders(folder: string): Readonly<Record<string, string>> {
  const file = readFileSync(join(folder, 'headers/headers.json'), 'utf8');
  return JSON.parse(file) as Readonly<Record<string, string>>;
}
