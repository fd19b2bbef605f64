/** A small file server: everything in memory, one folder for each subject. */
import { createServer } from 'node:http';
import { compressedFiles, type CompressedFile } from './compressedFiles';

export interface Served {
  readonly address: string;
  /** A page of another site, to come from. */
  readonly elsewhere: string;
  readonly close: () => void;
}

/** Serves each folder under its name; one without a name at the root. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const files = new Map<string, CompressedFile>();
  for (const [name, folder] of Object.entries(folders)) {
    const prefix = name === '' ? '/' : `/${name}/`;
    for (const [path, file] of compressedFiles(folder)) files.set(prefix + path, file);
  }
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const file = files.get(path);
    const isKnown = file !== undefined && request.headers['if-none-match'] === file.headers['etag'];
    if (path === '/elsewhere')
      response.writeHead(200, { 'content-type': 'text/html' }).end('elsewhere');
    else if (file === undefined) response.writeHead(404).end();
    else if (isKnown) response.writeHead(304, { etag: file.headers['etag'] }).end();
    else response.writeHead(200, file.headers).end(file.body);
  });
  server.listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://localhost:${String(bound.port)}/`,
    elsewhere: `http://elsewhere.localhost:${String(bound.port)}/elsewhere`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
