/** A small file server: everything in memory, compressed by brotli beforehand, with the cache headers of a real host. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the browser must know to read a file; whatever is not listed goes out as bytes. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};
const revalidated = 'no-cache';
const forEver = 'public, max-age=31536000, immutable';

interface Kept {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that a build brings for hosts which read `_headers`; those for every path. */
function headersOf(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return {};
  const [, forAll = ''] = /^\/\*\n((?:[ \t]+.*\n?)+)/m.exec(readFileSync(file, 'utf8')) ?? [];
  const pairs = forAll.matchAll(/^[ \t]+([\w-]+):[ \t]*(.+)$/gm);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]));
}

function keep(path: string, headers: Readonly<Record<string, string>>): Kept {
  const body = brotliCompressSync(readFileSync(path));
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const isHashed = path.includes(`${sep}assets${sep}`);
  return {
    body,
    headers: {
      ...headers,
      'content-type': type,
      'content-encoding': 'br',
      'content-length': String(body.length),
      'cache-control': isHashed ? forEver : revalidated,
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    },
  };
}

/** Serves each folder under its name. `index.html` stands for its folder. @returns the address, and how to end it */
export async function serve(
  folders: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const files = new Map<string, Kept>();
  for (const [name, folder] of Object.entries(folders)) {
    const headers = headersOf(folder);
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, entry);
      if (!statSync(path).isFile() || /\.(?:br|gz|map)$/.test(path)) continue;
      const address = `/${name}/${relative(folder, path).split(sep).join('/')}`;
      files.set(address.replace(/(?<=\/)index\.html$/, ''), keep(path, headers));
    }
  }
  const server: Server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const file = files.get(path);
    const isKnown = file !== undefined && request.headers['if-none-match'] === file.headers['etag'];
    if (file === undefined) response.writeHead(404).end();
    else if (isKnown) response.writeHead(304, { etag: file.headers['etag'] }).end();
    else response.writeHead(200, file.headers).end(file.body);
  });
  server.listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://localhost:${String(bound.port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
