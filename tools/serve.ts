/** `npm start`: serves the built folder and prints the address. `--port N` chooses the port. */
import { parseArgs } from 'node:util';
import { readSecurityHeaders } from './serverHeaders';
import { serveFolder } from './staticServer';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const folder = 'dist';

const server = await serveFolder(folder, readSecurityHeaders(folder), Number(values.port));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : values.port;
process.stdout.write(`Marble Check is at http://localhost:${String(port)}/\nCtrl+C stops it.\n`);
