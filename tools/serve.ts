/** `npm start`: serves the built folder to this machine and prints the address. `--port N` chooses the port, `--host 0.0.0.0` lets other machines in. */
import { parseArgs } from 'node:util';
import { readSecurityHeaders } from './serverHeaders';
import { serveFolder } from './staticServer';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const folder = 'dist';

const headers = readSecurityHeaders(folder);
const server = await serveFolder(folder, headers, Number(values.port), values.host);
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : values.port;
process.stdout.write(`Marble Check is at http://localhost:${String(port)}/\nCtrl+C stops it.\n`);
