/**
 * The built folder behind a real nginx: what it sends, what pages do under its headers, and what a
 * visit leaves behind.
 */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { languages } from '../../locales';
import { cacheControl } from '../../tools/cacheControl';
import { startNginx } from '../../tools/nginx';
import { readSecurityHeaders } from '../../tools/serverHeaders';
import { discussNextVisit, seekCareNow } from '../e2e/support/resultPage';
import { screens } from '../e2e/support/screens';
import {
  cached,
  complaintsOf,
  keptOffline,
  nothing,
  stored,
  unexplained,
} from '../e2e/support/traces';
import { wordsIn } from '../e2e/support/words';
import { quietSheet } from '../support/sheets';
import { expect, test } from './support/test';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:html|css|js|txt|json|webmanifest|svg|png)$/u.test(name),
);

test('every file comes with all headers, its type, its time to keep, and compressed where a copy lies beside it', async ({
  request,
  site,
}) => {
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const response = await request.get(`${site.address}${file}`, {
      headers: { 'Accept-Encoding': 'br, gzip' },
    });
    expect(response.status(), file).toBe(200);
    const headers = response.headers();
    for (const [name, value] of Object.entries(readSecurityHeaders('dist'))) {
      expect(headers[name.toLowerCase()], `${file}: ${name}`).toBe(value);
    }
    expect(headers['strict-transport-security'], file).toContain('max-age=31536000');
    expect(headers['cache-control'], file).toBe(cacheControl(`/${file}`));
    expect(headers['content-type'], file).toBe(types[file.split('.').at(-1) ?? '']);
    const hasCopy = existsSync(join('dist', `${file}.br`));
    expect(headers['content-encoding'], file).toBe(hasCopy ? 'br' : undefined);
    expect(headers['vary'] === 'Accept-Encoding', file).toBe(hasCopy);
  }
});

test('a browser without Brotli gets gzip, and one that has the file already gets no body', async ({
  request,
  site,
}) => {
  const page = `${site.address}en/`;
  const gzip = await request.get(page, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(gzip.headers()['content-encoding']).toBe('gzip');
  const etag = gzip.headers()['etag'] ?? '';
  const again = await request.get(page, {
    headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': etag },
  });
  expect(again.status()).toBe(304);
});

test('that a file is missing is never kept, and http leads to https', async ({ request, site }) => {
  const missing = await request.get(`${site.address}assets/gone-12345678.js`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()['cache-control']).toBeUndefined();
  const plain = await request.get(`http://localhost:${String(site.ports.http)}/es/?x=1`, {
    maxRedirects: 0,
  });
  expect(plain.status()).toBe(301);
  expect(plain.headers()['location']).toBe(`${site.address}es/?x=1`);
});

test('http leads to the site’s own name, whatever name was asked for', async ({
  site,
  request,
}) => {
  const plain = await request.get(`http://localhost:${String(site.ports.http)}/es/`, {
    maxRedirects: 0,
    headers: { Host: 'elsewhere.example' },
  });
  expect(plain.headers()['location']).toBe(`${site.address}es/`);
});

/** Sends bytes as no browser would, ends, and waits until the server hangs up. */
async function sendRaw(port: number, bytes: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.resume().end(bytes);
  await once(socket, 'close');
}

test('no log holds a visitor’s address, whatever they send', async ({ request }) => {
  const site = await startNginx('dist');
  try {
    const http = `http://localhost:${String(site.ports.http)}/`;
    for (const address of [site.address, http]) {
      for (const path of ['', 'gone.html', '%2e%2e/%2e%2e/etc/passwd', 'en/%00', 'assets']) {
        await request.get(`${address}${path}`, { maxRedirects: 0 });
      }
    }
    for (const port of [site.ports.http, site.ports.https]) {
      await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n');
      await sendRaw(port, '\u0016\u0003\u0001 no greeting of TLS\r\n\r\n');
    }
    // In it, so that this test does not look at logs that nobody writes.
    expect(site.asked().length).toBeGreaterThan(3);
    expect(site.logged()).not.toMatch(/127\.0\.0\.1|::1|client/u);
  } finally {
    await site.stop();
  }
});

for (const { name, heading, go } of screens) {
  test(`${name}: no violation of the policy that nginx sends`, async ({ page, caregiver }) => {
    const complaints = await complaintsOf(page);
    await go(caregiver);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(unexplained(complaints, name)).toEqual([]);
  });
}

for (const path of [
  'en/#handout',
  'en/#about',
  'en/plain.html',
  'es/plain.html',
  'ar/plain.html',
]) {
  test(`${path}: no violation of the policy that nginx sends`, async ({ page, caregiver }) => {
    const complaints = await complaintsOf(page);
    await caregiver.open(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

for (const path of ['/', '/a/b/']) {
  test(`at ${path}: a whole check sends nothing, stores nothing and keeps our files only`, async ({
    page,
    caregiver,
  }) => {
    const site = await startNginx('dist', { path });
    try {
      const complaints = await complaintsOf(page);
      const requests: string[] = [];
      page.context().on('request', (request) => requests.push(request.url()));
      await caregiver.open(site.address);
      await keptOffline(page);
      await page.waitForLoadState('networkidle');
      expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
      const kept = await cached(page);
      const ours = files.map((file) => `${site.address}${file}`);
      expect(kept.length).toBeGreaterThan(15);
      expect(kept.filter((url) => !ours.includes(url))).toEqual([]);
      const [askedBefore, seenBefore] = [site.asked().length, requests.length];

      await caregiver.start();
      await caregiver.takeStartedCheck(quietSheet({ topics: ['mood'] }), 'topics');
      await caregiver.showResult();
      await expect(discussNextVisit(page)).toBeVisible();
      expect(await stored(page)).toEqual(nothing);
      await caregiver.startAgain();
      await caregiver.start();
      await caregiver.answer('yes');
      await expect(seekCareNow(page)).toBeVisible();

      expect(site.asked().slice(askedBefore)).toEqual([]);
      expect(requests.slice(seenBefore)).toEqual([]);
      expect(await stored(page)).toEqual(nothing);
      expect(await cached(page)).toEqual(kept);
      expect(complaints).toEqual([]);
    } finally {
      await site.stop();
    }
  });
}

test('below another address every language works, without a network too', async ({
  page,
  context,
  caregiver,
}) => {
  const site = await startNginx('dist', { path: '/a/b/' });
  try {
    for (const { tag } of languages) {
      await caregiver.open(`${site.address}${tag}/`);
      await keptOffline(page);
    }
    await context.setOffline(true);
    for (const { tag } of languages) {
      caregiver.words = wordsIn[tag];
      await caregiver.begin(`${site.address}${tag}/`);
      await caregiver.answer('yes');
      await expect(seekCareNow(page)).toBeVisible();
    }
  } finally {
    await site.stop();
  }
});
