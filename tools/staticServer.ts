/**
 * A small server for a built folder: compressed copies, cache headers and the security headers, as
 * `docs/hosting.md` asks of any host.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheControl } from './cacheControl';

/**
 * Serves a folder until the server is closed.
 * @param headers sent with every file
 * @param port 0 for any free one
 * @param host by which address; this machine alone can reach it unless another is named
 */
export function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>>,
  port: number,
  host = '127.0.0.1',
): Promise<Server> {
  const options = {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response: ServerResponse, path: string) => {
      response.setHeader('Cache-Control', cacheControl(path));
      response.setHeader('Vary', 'Accept-Encoding');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  };
  const files = sirv(folder, options);
  // It may be edited while the folder is served; everything else is read once.
  const edited = sirv(folder, { ...options, dev: true });
  const server = createServer((request, response) => {
    const serve = /\/deployment\.json(?:$|\?)/.test(request.url ?? '') ? edited : files;
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
