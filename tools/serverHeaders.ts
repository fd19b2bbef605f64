/** The response headers that a host of the built folder sends with every file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy, type InlineHashes } from './contentSecurityPolicy';
import previousRelease from './previousRelease.json' with { type: 'json' };

/** By name, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

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

/** For older browsers, which do not know `frame-ancestors`; it cannot name a parent, so it goes when there is one. */
const noFrames: Headers = { 'X-Frame-Options': 'DENY' };

/** @param now what stands inline in this build. Nobody may frame the app until `withFrameAncestors` says who. */
export function securityHeaders(now: InlineHashes): Headers {
  return {
    'Content-Security-Policy': headerPolicy(now, previousRelease),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [...permissions, ...used].join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...noFrames,
  };
}

/**
 * The same headers with another list of pages that may frame the app.
 * @param origins such as `https://clinic.example`; none forbids framing again
 * @throws Error that names what is no origin
 */
export function withFrameAncestors(headers: Headers, origins: readonly string[]): Headers {
  for (const origin of origins) {
    if (!/^https?:/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(`${origin}: expected an origin such as https://clinic.example, no path`);
    }
  }
  const ancestors = origins.length === 0 ? "'none'" : origins.join(' ');
  const changed = Object.entries(headers)
    .filter(([name]) => !(name in noFrames))
    .map(([name, value]) => [
      name,
      value.replace(/frame-ancestors [^;]+/, `frame-ancestors ${ancestors}`),
    ]);
  return { ...Object.fromEntries(changed), ...(origins.length === 0 ? noFrames : {}) } as Headers;
}

/** The headers that belong to a built folder. */
export function readSecurityHeaders(folder: string): Headers {
  return JSON.parse(readFileSync(join(folder, 'headers/headers.json'), 'utf8')) as Headers;
}
