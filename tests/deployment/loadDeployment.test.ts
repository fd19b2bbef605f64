import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadDeployment } from '../../src/deployment/loadDeployment';

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** @returns the address of a folder that a real server answers for */
async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  servers.push(started);
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((started.address() as AddressInfo).port)}/a/b/`;
}

const missing = (found?: string) => ({
  ok: false,
  problems: [{ path: '', expected: 'file', found }],
});

test('the file beside the app is read', async () => {
  const asked: (string | undefined)[] = [];
  const base = await serve(({ url }, response) => {
    asked.push(url);
    response.end('{"languages":["en"]}');
  });
  const result = await loadDeployment(base, ['en', 'es']);
  expect(result).toMatchObject({ ok: true, deployment: { languages: ['en'] } });
  expect(asked).toEqual(['/a/b/deployment.json']);
});

test.each([404, 503])('an answer %i is no file, and says so', async (status) => {
  const base = await serve((_request, response) => response.writeHead(status).end('{}'));
  expect(await loadDeployment(base, ['en'])).toEqual(missing(`HTTP ${String(status)}`));
});

// Side by side, since each waits for the limit.
test.concurrent.each<[title: string, answer: RequestListener]>([
  [
    'breaks off',
    (_request, response) => response.writeHead(200, { 'content-length': 9 }).destroy(),
  ],
  ['does not come within the limit', () => undefined],
  ['starts and does not end within the limit', (_request, response) => response.write('{')],
])('a file that %s is missing', async (_title, answer) => {
  expect(await loadDeployment(await serve(answer), ['en'])).toEqual(missing());
});

test.each([['no server'], ['http://127.0.0.1:1/']])(
  '%s: missing, and nothing is thrown',
  async (base) => {
    expect(await loadDeployment(base, ['en'])).toEqual(missing());
  },
);

test('a file that came in time is read before the device has kept it, and says once it has', async () => {
  let written = () => undefined as unknown;
  const putting = new Promise<void>((resolve) => {
    written = () => resolve();
  });
  const cache = { match: () => new Response('{"languages":["es"]}'), put: () => putting };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  const base = await serve((_request, response) => response.end('{"languages":["en"]}'));
  const result = await loadDeployment(base, ['en', 'es']);
  expect(result).toMatchObject({ ok: true, deployment: { languages: ['en'] } });
  expect(result).not.toHaveProperty('refused');
  const first = Promise.race([result.kept, Promise.resolve('not yet')]);
  expect(await first).toBe('not yet');
  written();
  expect(await result.kept).toBe(true);
});

test('a file that the device can’t keep is read, and says that it is not kept', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new Error('full')) });
  const base = await serve((_request, response) => response.end('{"languages":["en"]}'));
  const result = await loadDeployment(base, ['en']);
  expect(result).toMatchObject({ ok: true, deployment: { languages: ['en'] } });
  expect(await result.kept).toBe(false);
});

test('a broken file is not a missing one', async () => {
  const base = await serve((_request, response) => response.end('{"clinics":5}'));
  expect(await loadDeployment(base, ['en'])).toMatchObject({
    ok: false,
    problems: [{ path: 'clinics', expected: 'list', found: '5' }],
  });
});
