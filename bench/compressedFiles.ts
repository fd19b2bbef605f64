/** The files of a folder, compressed beforehand, with the headers of a real host. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
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

export interface CompressedFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that a build brings for hosts which read `_headers`; those for every path. */
function headersOf(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return {};
  const [, forAll = ''] = /^\/\*\n((?:[ \t]+.*\n?)+)/m.exec(readFileSync(file, 'utf8')) ?? [];
  const pairs = forAll.matchAll(/^[ \t]+([\w-]+):[ \t]*(.+)$/gm);
  return Object.fromEntries(
    [...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
}

function compressed(path: string, headers: Readonly<Record<string, string>>): CompressedFile {
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

/** By path below the folder; an `index.html` also under the folder's own address. Copies that the build has compressed are passed over. */
export function compressedFiles(folder: string): ReadonlyMap<string, CompressedFile> {
  const headers = headersOf(folder);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((entry) => join(folder, entry))
    .filter((path) => statSync(path).isFile() && !/\.(?:br|gz|map)$/.test(path));
  return new Map(
    paths.flatMap((path) => {
      const address = relative(folder, path).split(sep).join('/');
      const file = compressed(path, headers);
      // The service worker asks for the file by its name.
      return [address, address.replace(/(?<=^|\/)index\.html$/, '')].map((one) => [one, file]);
    }),
  );
}
