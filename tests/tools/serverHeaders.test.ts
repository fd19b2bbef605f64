import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../tools/headerFiles';
import { securityHeaders, withFrameAncestors } from '../../tools/serverHeaders';

const headers = securityHeaders({ scripts: ["'sha256-script'"], styles: ["'sha256-style'"] });
const policyOf = (some: typeof headers) => some['Content-Security-Policy'] ?? '';

test('nobody may frame the app, in the words of new and of old browsers', () => {
  expect(policyOf(headers)).toContain("frame-ancestors 'none'");
  expect(headers['X-Frame-Options']).toBe('DENY');
});

test.each(['camera', 'microphone', 'geolocation', 'payment', 'usb'])(
  'the page may not use %s',
  (feature) => {
    expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
  },
);

test.each(['clipboard-write', 'fullscreen', 'screen-wake-lock'])(
  'the page may use %s, and no page in it may',
  (feature) => {
    expect(headers['Permissions-Policy']).toContain(`${feature}=(self)`);
  },
);

test.each([
  'https://clinic.example',
  'http://localhost:8080',
  'https://10.0.0.1',
  'https://[::1]:444',
])('%s is one', (origin) => {
  expect(policyOf(withFrameAncestors(headers, [origin])).split('; ')).toContain(
    `frame-ancestors ${origin}`,
  );
});

describe('with parents that may frame the app', () => {
  const parents = ['https://clinic.example', 'https://ward.example:8443'];
  const framed = withFrameAncestors(headers, parents);

  test('the policy names them and changes in nothing else', () => {
    expect(policyOf(framed)).toBe(
      policyOf(headers).replace("frame-ancestors 'none'", `frame-ancestors ${parents.join(' ')}`),
    );
  });

  test('the header that cannot name a parent goes, all others stay', () => {
    expect(Object.keys(framed)).toEqual(
      Object.keys(headers).filter((name) => name !== 'X-Frame-Options'),
    );
  });

  test('none again gives back what was', () => {
    expect(withFrameAncestors(framed, [])).toEqual(headers);
  });

  test.each([
    'clinic.example',
    'https://clinic.example/',
    'https://clinic.example/page',
    "'self'",
    '*',
    'https:',
    'https://clinic.example; script-src *',
    'https://clinic.example;script-src',
    "https://clinic.example'",
    'https://clinic.example"',
    'https://clinic.example,b.example',
    'https://*.example',
    'https://clinic.example\n',
    'https://{$HOME}',
    'https://user@clinic.example',
    'https://clinic.example:',
    'javascript:alert(1)',
  ])('%s is no origin and is refused by name', (origin) => {
    expect(() => withFrameAncestors(headers, ['https://clinic.example', origin])).toThrow(origin);
  });
});

describe('the files for servers', () => {
  const files = headerFiles(headers);

  test.each(Object.keys(files))('%s holds every header with its whole value', (name) => {
    for (const [header, value] of Object.entries(headers)) {
      expect(files[name]).toContain(header);
      expect(files[name]).toContain(value);
    }
  });

  test('no value holds a sign that would end it in one of the files', () => {
    for (const value of Object.values(headers)) expect(value).not.toMatch(/["`$\\\n]/u);
  });
});
