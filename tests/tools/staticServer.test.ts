import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAgain, forEver, never } from '../../tools/cacheControl';
import { serveFolder } from '../../tools/staticServer';

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'plain.html', 'sw.js', 'assets/app-0a1B_c-d.js']) {
    writeFileSync(join(folder, name), `content of ${name}`);
  }
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('from the copy'));
  server = await serveFolder(folder, { 'X-Mark': 'here' }, 0);
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['', askAgain],
  ['sw.js', askAgain],
  ['plain.html', never],
  ['assets/app-0a1B_c-d.js', forEver],
])('%s carries the headers and may be kept: %s [HZ-62a]', async (path, keep) => {
  const response = await fetch(`${address}${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('x-mark')).toBe('here');
  expect(response.headers.get('cache-control')).toBe(keep);
});

test('the copy that lies beside a file is handed out to those who can read it', async () => {
  const packed = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  expect(await packed.text()).toBe('from the copy');
  const plain = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  expect(await plain.text()).toBe('content of index.html');
});

test('the deployment file may be edited while the folder is served', async () => {
  const read = async () => (await fetch(`${address}deployment.json`)).text();
  writeFileSync(join(folder, 'deployment.json'), 'short');
  expect(await read()).toBe('short');
  writeFileSync(join(folder, 'deployment.json'), 'a longer one');
  expect(await read()).toBe('a longer one');
});

test('a file that does not exist is answered as missing, and not to be kept', async () => {
  const response = await fetch(`${address}assets/gone-12345678.js`);
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBeNull();
});

/** Whether a machine that knows this address reaches the server. */
async function answersAt(host: string, { port }: AddressInfo): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const [otherAddress] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map((one) => one.address);

test.runIf(otherAddress !== undefined)(
  'listens on this machine alone, unless it is told where else',
  async () => {
    const at = otherAddress ?? '';
    expect(await answersAt(at, server.address() as AddressInfo)).toBe(false);
    const open = await serveFolder(folder, {}, 0, '0.0.0.0');
    try {
      expect(await answersAt(at, open.address() as AddressInfo)).toBe(true);
    } finally {
      open.close();
    }
  },
);
