/**
 * Serves built folders as `npm start` does the app: compressed beforehand, each with the headers
 * that its build brings.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readSecurityHeaders } from '../tools/serverHeaders';
import { serveFolder } from '../tools/staticServer';

export interface Served<Name extends string> {
  /** Each folder has a port of its own. */
  readonly addresses: Readonly<Record<Name, string>>;
  /** A page of another site, to come from. */
  readonly elsewhere: string;
  readonly close: () => void;
}

export async function serve<Name extends string>(
  folders: Readonly<Record<Name, string>>,
): Promise<Served<Name>> {
  // Peers that nobody asked for have no folder.
  const built = Object.entries<string>(folders).filter(([, folder]) => existsSync(folder));
  const servers = await Promise.all(
    built.map(async ([name, folder]) => {
      const hasHeaders = existsSync(join(folder, 'headers'));
      const headers = hasHeaders ? readSecurityHeaders(folder) : {};
      const server = await serveFolder(folder, headers, 0);
      return { name, server, port: String((server.address() as AddressInfo).port) };
    }),
  );
  const addresses = servers.map(({ name, port }) => [name, `http://localhost:${port}/`]);
  return {
    addresses: Object.fromEntries(addresses) as Record<Name, string>,
    elsewhere: `http://elsewhere.localhost:${servers[0]?.port ?? ''}/not-there`,
    close: () => {
      for (const { server } of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
