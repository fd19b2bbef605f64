/** The response headers that a host of the built folder sends with every file. */
import { join } from 'node:path';
import { headerPolicy, type InlineHashes } from './contentSecurityPolicy';
import { readJson } from './files';
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

/**
 * For older browsers, which do not know `frame-ancestors`; it cannot name a parent, so it goes when
 * there is one.
 */
const noFrames: Headers = { 'X-Frame-Options': 'DENY' };

/**
 * @param now the inline code of this build. Nobody may frame the app until `withFrameAncestors`
 *   says who.
 */
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
 * No character that a policy or the file of a server reads as more than a name: `new URL` takes a
 * host with `;` or a quote.
 */
const schemeAndHost = /^https?:\/\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/**
 * The same headers with another list of pages that may frame the app.
 * @param origins such as `https://clinic.example`; none forbids framing again
 * @throws Error that names what is no origin
 */
export function withFrameAncestors(headers: Headers, origins: readonly string[]): Headers {
  for (const origin of origins) {
    const isOrigin = schemeAndHost.test(origin) && URL.canParse(origin);
    if (!isOrigin || new URL(origin).origin !== origin) {
      throw new Error(
        `${origin}: expected a scheme and a host such as https://clinic.example, and nothing more`,
      );
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
  return readJson(join(folder, 'headers/headers.json')) as Headers;
}
