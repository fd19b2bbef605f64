/**
 * `npm start`: serves the built folder to this machine and prints the address. `--port N` chooses
 * the port, `--host 0.0.0.0` lets other machines in.
 */
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from './runCommand';
import { readSecurityHeaders } from './serverHeaders';
import { serveFolder } from './staticServer';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const folder = 'dist';
  const wanted = wholeNumber('--port', values.port);
  if (!/^[\w.:-]+$/.test(values.host)) {
    throw new Error(`--host ${values.host}: expected a host name or an address`);
  }
  const headers = readSecurityHeaders(folder);
  const server = await serveFolder(folder, headers, wanted, values.host);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : wanted;
  process.stdout.write(`Marble Check is at http://localhost:${String(port)}/\nCtrl+C stops it.\n`);
});
