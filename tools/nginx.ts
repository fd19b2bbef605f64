/**
 * Starts a real nginx with the site file that the build ships, on free ports of this machine. Needs
 * nginx, its Brotli module and openssl.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface NginxSite {
  /** Of the app's folder, with its last slash; `https`, by a certificate that nobody has signed. */
  readonly address: string;
  readonly ports: { readonly http: number; readonly https: number };
  /** The certificate's file. */
  readonly certificate: string;
  /** What nginx was asked for so far. */
  readonly asked: () => readonly Asked[];
  /**
   * What nginx wrote into the logs that are set in the file around the site, as a distribution's
   * own file has them.
   */
  readonly logged: () => string;
  readonly stop: () => Promise<void>;
}

export interface Asked {
  readonly path: string;
  readonly status: number;
  /** Sent for it, headers included, before TLS. */
  readonly bytes: number;
}

export interface NginxOptions {
  /** The address's path, with a slash at both ends. */
  readonly path?: string;
  /** A file of header lines in place of the folder's own. */
  readonly headersFile?: string;
}

const pollEveryMs = 20;

/** @param folder as the build leaves it */
export async function startNginx(folder: string, options: NginxOptions = {}): Promise<NginxSite> {
  const { path = '/', headersFile = join(folder, 'headers/nginx.conf') } = options;
  const home = mkdtempSync(join(tmpdir(), 'marble-nginx-'));
  const at = (name: string) => join(home, name);
  const ports = { http: await freePort(), https: await freePort() };
  makeCertificate(at('certificate.pem'), at('key.pem'));
  const site = edited(readFileSync(join(folder, 'headers/nginx-site.conf'), 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${String(ports.http)};`],
    ['listen 443 ssl', `listen 127.0.0.1:${String(ports.https)} ssl`],
    ['https://check.example$request_uri', `https://localhost:${String(ports.https)}$request_uri`],
    ['/etc/ssl/certs/check.example.pem', at('certificate.pem')],
    ['/etc/ssl/private/check.example.key', at('key.pem')],
    // The second one: that of the pages.
    [
      'server_tokens off;\n    access_log off;',
      `server_tokens off;\n    access_log ${at('asked.log')} asked;`,
    ],
    ['/srv/marble-check/headers/nginx.conf', resolve(headersFile)],
    ['alias /srv/marble-check/;', `alias ${resolve(folder)}/;`],
    ['location / {', `location ${path} {`],
  ]);
  for (const log of ['asked.log', 'access.log', 'error.log']) writeFileSync(at(log), '');
  writeFileSync(at('site.conf'), site);
  writeFileSync(at('nginx.conf'), mainFile(home));
  const nginx = spawn('nginx', ['-c', at('nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(nginx, 'exit');
  await Promise.race([
    answers(ports.https),
    ended.then(([code]) => {
      throw new Error(`nginx ended with ${String(code)} before it answered`);
    }),
  ]);
  return {
    address: `https://localhost:${String(ports.https)}${path}`,
    ports,
    certificate: at('certificate.pem'),
    asked: () => readLog(readFileSync(at('asked.log'), 'utf8')),
    logged: () => ['access.log', 'error.log'].map((log) => readFileSync(at(log), 'utf8')).join(''),
    stop: async () => {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}

/** The configuration around the site; on a real host, the distribution's own nginx.conf. */
function mainFile(home: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
${temporary.map((name) => `    ${name}_temp_path ${home}/${name};`).join('\n')}
    log_format asked '$request_uri $status $bytes_sent';
    access_log ${home}/access.log;
    error_log ${home}/error.log info;
    sendfile on;
    include ${home}/site.conf;
}
`;
}

function readLog(log: string): readonly Asked[] {
  return log
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [path = '', status, bytes] = line.split(' ');
      return { path, status: Number(status), bytes: Number(bytes) };
    });
}

/** Makes the changes that a host makes too. @throws Error when the file has no such place */
function edited(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`nginx-site.conf: expected "${from}"`);
    return so.replace(from, () => to);
  }, text);
}

function makeCertificate(certificate: string, key: string): void {
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const whose = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-out', certificate, '-keyout', key];
  execFileSync('openssl', ['req', ...kind, ...whose, ...files], { stdio: 'ignore' });
}

/** A port that nobody listens on, for now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('No free port');
  return bound.port;
}

/** Resolves as soon as somebody listens. */
export async function answers(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await new Promise((wait) => setTimeout(wait, pollEveryMs));
  }
}
