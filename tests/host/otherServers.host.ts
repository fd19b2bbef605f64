/**
 * The header files for other servers, in the servers themselves: the same answers as nginx gives.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheControl } from '../../tools/cacheControl';
import { answers, freePort } from '../../tools/nginx';
import { readSecurityHeaders } from '../../tools/serverHeaders';
import { expect, needs, test } from './support/test';

const folder = resolve('dist');
const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir', 'filter', 'deflate'];

const servers: readonly {
  readonly program: string;
  readonly config: (port: number, home: string) => string;
  readonly args: (file: string) => readonly string[];
  /** How it compresses the page. */
  readonly encoding: string;
}[] = [
  {
    program: 'apache2',
    config: (port, home) => `
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${String(port)}
ServerName localhost
PidFile ${home}/pid
DefaultRuntimeDir ${home}
ErrorLog ${home}/error.log
LogLevel error
TypesConfig /etc/mime.types
DocumentRoot ${folder}
DeflateAlterETag NoChange
<Directory ${folder}>
  Require all granted
  Include ${folder}/headers/apache.conf
</Directory>
`,
    args: (file) => ['-f', file, '-DFOREGROUND'],
    encoding: 'gzip',
  },
  {
    program: 'caddy',
    config: (port) => `
{
  admin off
  auto_https off
}
http://localhost:${String(port)} {
  root * ${folder}
  import ${folder}/headers/Caddyfile
}
`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
    encoding: 'br',
  },
];

for (const { program, config, args, encoding } of servers) {
  test(`${program}: all headers, types, times to keep and compressed copies`, async ({
    request,
  }) => {
    needs(program);
    const home = mkdtempSync(join(tmpdir(), `marble-${program}-`));
    const port = await freePort();
    const file = join(home, 'server.conf');
    writeFileSync(file, config(port, home));
    const server = spawn(program, args(file), { stdio: ['ignore', 'ignore', 'ignore'] });
    const ended = once(server, 'exit');
    try {
      await Promise.race([
        answers(port),
        ended.then(() => {
          throw new Error(`${program} ended before it answered`);
        }),
      ]);
      const chunk = readdirSync('dist/assets').find((name) => name.endsWith('.js')) ?? '';
      for (const [path, type] of [
        ['en/', 'text/html; charset=utf-8'],
        ['sw.js', 'text/javascript; charset=utf-8'],
        [`assets/${chunk}`, 'text/javascript; charset=utf-8'],
        ['en/manifest.webmanifest', 'application/manifest+json'],
        ['deployment.json', 'application/json'],
      ] as const) {
        const response = await request.get(`http://localhost:${String(port)}/${path}`, {
          headers: { 'Accept-Encoding': 'br, gzip' },
        });
        expect(response.status(), path).toBe(200);
        const headers = response.headers();
        for (const [name, value] of Object.entries(readSecurityHeaders('dist'))) {
          expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
        }
        expect(headers['cache-control'], path).toBe(cacheControl(`/${path}`));
        expect(headers['content-type'], path).toBe(type);
        if (path === 'en/') expect(headers['content-encoding']).toBe(encoding);
      }
      const gone = await request.get(`http://localhost:${String(port)}/assets/gone-12345678.js`);
      expect(gone.status()).toBe(404);
      expect(gone.headers()['cache-control'] ?? '').not.toContain('immutable');
    } finally {
      server.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true });
    }
  });
}
