// @vitest-environment jsdom
/** What keeps copies of the app on one host apart; the rest is tested in a real browser. */
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const never = () => new Promise<never>(() => undefined);

/** The names of the locks that a page of the app takes for a check, and the worker it asks for. */
async function askedFrom(page: string) {
  vi.resetModules();
  const request = vi.fn<(name: string) => Promise<never>>(never);
  const register = vi.fn<(worker: string) => Promise<never>>(never);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', {
    locks: { request },
    serviceWorker: { register, controller: null, addEventListener: vi.fn() },
  });
  const base = document.createElement('base');
  base.href = page;
  document.head.replaceChildren(base);
  const { holdVersion, keepOffline } = await import('../../src/platform/serviceWorker');
  keepOffline('../');
  holdVersion();
  return {
    locks: request.mock.calls.map(([name]) => name),
    workers: register.mock.calls.map(([worker]) => worker),
  };
}

test('a check that is open in one copy holds no release of another copy on the host back [HZ-60a]', async () => {
  const north = await askedFrom('https://host.example/en/');
  const south = await askedFrom('https://host.example/south/en/');
  expect(north.locks).toHaveLength(1);
  expect(south.locks).toHaveLength(1);
  expect(south.locks).not.toEqual(north.locks);
  expect(south.workers).toEqual(['https://host.example/south/sw.js']);
});

test('all pages of one copy hold the same release, whatever their language [HZ-60a]', async () => {
  const english = await askedFrom('https://host.example/south/en/');
  const arabic = await askedFrom('https://host.example/south/ar/');
  expect(arabic).toEqual(english);
});
