/**
 * `npm run bench:hosting`: what visits cost a host, measured with Chromium and wrk against a real
 * nginx with the shipped site file, and written into docs/hosting.md between its marks. Works on
 * the build in `dist/`.
 */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium, type BrowserContext } from '@playwright/test';
import { askAgain, cacheControl } from '../tools/cacheControl';
import { chromiumFlags, findOrInstallChromium } from '../tools/findChromium';
import { startNginx, type Asked, type NginxSite } from '../tools/nginx';
import { keptOffline } from '../tests/e2e/support/traces';
import { machine } from './machine';

const page = 'docs/hosting.md';
const marks = ['<!-- measured -->', '<!-- /measured -->'] as const;
const loadSeconds = 5;
const quietMs = 4000;
const connections = 16;
const secondsADay = 86_400;
const checksADay = 1_000_000;

interface Visit {
  readonly requests: number;
  /** Of these, files that a cache between host and visitor must ask the host about each time. */
  readonly askedAgain: number;
  readonly bytes: number;
}

function visit(asked: readonly Asked[]): Visit {
  const again = asked.filter(({ path }) => cacheControl(path.split('?')[0] ?? '') === askAgain);
  return {
    requests: asked.length,
    askedAgain: again.length,
    bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * Opens the English page and waits until nothing more is asked for; a check itself asks for
 * nothing.
 */
async function open(context: BrowserContext, site: NginxSite): Promise<readonly [Visit, Visit]> {
  const before = site.asked().length;
  const tab = await context.newPage();
  await tab.goto(`${site.address}en/`, { waitUntil: 'load' });
  const untilLoaded = visit(site.asked().slice(before));
  await keptOffline(tab);
  await quiet(site);
  await tab.close();
  return [untilLoaded, visit(site.asked().slice(before))];
}

/**
 * Waits until nothing has been asked for a while: the browser looks for a newer worker only after
 * the page has loaded.
 */
async function quiet(site: NginxSite): Promise<void> {
  let last = -1;
  while (site.asked().length !== last) {
    last = site.asked().length;
    await new Promise((wait) => setTimeout(wait, quietMs));
  }
}

/**
 * Names the key of the site as one to trust: a browser that ignores an error of a certificate
 * instead keeps nothing of the site in its HTTP cache, and fetches twice what others fetch once.
 */
function keyHash({ certificate }: NginxSite): string {
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function visits(site: NginxSite) {
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: [...chromiumFlags, `--ignore-certificate-errors-spki-list=${keyHash(site)}`],
  });
  try {
    const context = await browser.newContext();
    const [untilLoaded, whole] = await open(context, site);
    const [, again] = await open(context, site);
    return { untilLoaded, whole, again };
  } finally {
    await browser.close();
  }
}

/** Requests a second, by HTTP/1.1 over TLS on connections that stay open, in compressed form. */
function load(site: NginxSite, path: string): number {
  const times = ['-t1', `-c${String(connections)}`, `-d${String(loadSeconds)}s`];
  const output = execFileSync(
    'wrk',
    [...times, '-H', 'Accept-Encoding: br', `${site.address}${path}`],
    { encoding: 'utf8' },
  );
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (rate === undefined || output.includes('Non-2xx')) throw new Error(output);
  return Number(rate);
}

const whole = (number: number) => Math.round(number).toLocaleString('en');
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const GB = (bytes: number) => `${whole(bytes / 1e9)} GB`;

function visitRow(name: string, { requests, askedAgain, bytes }: Visit): string {
  return `| ${name} | ${String(requests)} | ${String(askedAgain)} | ${kB(bytes)} |`;
}

function dayRow(name: string, { requests, askedAgain, bytes }: Visit): string {
  const cells = [
    whole(requests * checksADay),
    GB(bytes * checksADay),
    whole((requests * checksADay) / secondsADay),
    whole((askedAgain * checksADay) / secondsADay),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

async function measured(): Promise<string> {
  const chunk = readdirSync('dist/assets').find((name) => /^check-.*\.js$/.test(name)) ?? '';
  const site = await startNginx('dist');
  try {
    const { untilLoaded, whole: all, again } = await visits(site);
    const paths = ['en/', `assets/${chunk}`, 'deployment.json'];
    const rates = paths.map((path) => `| \`${path}\` | ${whole(load(site, path))} |`);
    return `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench:hosting\`: ${machine()}.

| a visit, English, to either result | requests | asked about each time | sent by nginx |
|---|---:|---:|---:|
${visitRow('new visitor, until the page has loaded', untilLoaded)}
${visitRow('new visitor, with the copy for offline use in that language', all)}
${visitRow('returning visitor, same release', again)}

| one nginx process, loopback | requests a second |
|---|---:|
${rates.join('\n')}

| a million checks a day | requests | bytes | requests a second, on average | of these, asked about each time |
|---|---:|---:|---:|---:|
${dayRow('all by new visitors', all)}
${dayRow('all by returning visitors', again)}`;
  } finally {
    await site.stop();
  }
}

const [head = '', rest = ''] = readFileSync(page, 'utf8').split(marks[0]);
const [, tail] = rest.split(marks[1]);
if (tail === undefined) throw new Error(`${page}: expected the marks ${marks.join(' and ')}`);
const tables = await measured();
writeFileSync(page, `${head}${marks[0]}\n\n${tables}\n\n${marks[1]}${tail}`);
process.stdout.write(`${tables}\n`);
