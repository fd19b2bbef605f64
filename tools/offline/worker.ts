/**
 * The service worker: keeps on the device the check in the languages that were used there, one
 * release at a time, so that it works without a network
 * (docs/decisions/0014-offline-sets-by-language.md). A new release waits until the app lets it in
 * (`src/platform/serviceWorker.ts`). The build turns this file into `sw.js`, with the release at
 * its head.
 */
import type { KeptFile, Release } from './release';

declare const self: ServiceWorkerGlobalScope;
declare const RELEASE: Release;

const folder = self.registration.scope;
/**
 * Other copies of the app, and other apps, may lie on the same host. No address has a space in it.
 */
const ours = `marble-check ${folder} `;
/** The one cache of releases up to 0.1.0, which kept every file. */
const ofOldReleases = `workbox-precache-v2-${folder}`;
const cacheOf = (set: string) => `${ours}${RELEASE.id} ${set}`;

const setsByAddress = new Map(
  Object.entries(RELEASE.sets).flatMap(([set, files]) =>
    files.map(({ address }) => [new URL(address, folder).href, set] as const),
  ),
);

/**
 * What this device has kept of any release, or was asked to keep: the next release comes whole or
 * not at all.
 */
async function setsOnDevice(): Promise<readonly string[]> {
  const names = await caches.keys();
  return Object.keys(RELEASE.sets).filter((set) =>
    names.some(
      (name) => name === ofOldReleases || (name.startsWith(ours) && name.endsWith(` ${set}`)),
    ),
  );
}

/** Rejects unless every file of the sets is on the device, as it was built. */
async function keep(sets: readonly string[]): Promise<void> {
  for (const set of new Set(['check', ...sets])) await keepSet(set);
}

async function keepSet(set: string): Promise<void> {
  const files = RELEASE.sets[set] ?? [];
  const last = files.at(-1);
  if (last === undefined) throw new RangeError(`No set ${set}`);
  // From now on the set is wanted, whether its files can be had now or not.
  const cache = await caches.open(cacheOf(set));
  if ((await cache.match(last.address, { ignoreVary: true })) !== undefined) return;
  const answers: (readonly [address: string, answer: Response])[] = [];
  // One after the other: the page may be loading something that a person waits for.
  for (const file of files) answers.push([file.address, await asBuilt(file)]);
  for (const [address, answer] of answers) await cache.put(address, answer);
}

/**
 * @throws TypeError without an answer, or when what came is not what was built: another release, or
 * a sign-in page
 */
async function asBuilt({ address, hash }: KeptFile): Promise<Response> {
  const answer = await fetch(new URL(address, folder), {
    integrity: `sha256-${hash}`,
    // What has its hash in its name is the same for ever; the browser may have it from the page.
    cache: address.startsWith('assets/') ? 'default' : 'no-cache',
  });
  if (!answer.ok) throw new TypeError(`${address}: HTTP ${String(answer.status)}`);
  // A browser refuses an answer to a page's address that was redirected on its way.
  return answer.redirected ? anew(answer, await answer.blob()) : answer;
}

function anew({ headers }: Response, body: Blob | string): Response {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name);
  return new Response(body, { headers: kept });
}

/** @param address without query or fragment, unless the file has one */
async function kept(address: string): Promise<Response | undefined> {
  const set = setsByAddress.get(address);
  return set === undefined
    ? undefined
    : caches.match(address, { cacheName: cacheOf(set), ignoreVary: true });
}

/**
 * The files that a host may send for an address: of a folder with or without its slash, and of a
 * page without its ending.
 */
const filesFor = (address: string): readonly string[] =>
  ['', 'index.html', '/index.html', '.html']
    .map((ending) => address + ending)
    .filter((file) => setsByAddress.has(file));

/** The page, whatever mail and social networks have added to its address. */
async function page(request: Request): Promise<Response> {
  const files = filesFor(request.url.replace(/[?#].*$/, ''));
  for (const file of files) {
    const found = await kept(file);
    if (found !== undefined) return found;
  }
  try {
    return await fetch(request);
  } catch (error) {
    const found = files[0] === undefined ? undefined : await inAnotherLanguage(files[0]);
    if (found === undefined) throw error;
    return found;
  }
}

/**
 * Without a network, in place of a language that is not on this device: the same page in one that
 * is, if possible that of the page that is open. It lies as deep in the folder, so all its links
 * hold. Start says so by itself (`useLanguage`), the page without a script by a line that is
 * uncovered here.
 */
async function inAnotherLanguage(file: string): Promise<Response | undefined> {
  const [, pageOfLanguage] = /^[^/]+\/(.+)$/.exec(file.slice(folder.length)) ?? [];
  const windows = await self.clients.matchAll({ type: 'window' });
  const inSight = windows.filter(({ visibilityState }) => visibilityState === 'visible');
  const languagesOpen = inSight.map(({ url }) => url.slice(folder.length).split('/')[0] ?? '');
  for (const language of [...languagesOpen, ...Object.keys(RELEASE.sets)]) {
    const found = await kept(`${folder}${language}/${pageOfLanguage ?? 'index.html'}`);
    if (found === undefined) continue;
    // The page of the folder itself, which is English.
    if (pageOfLanguage === undefined) return Response.redirect(`${folder}${language}/`);
    return anew(found, (await found.text()).replace('id="stand-in" hidden', 'id="stand-in"'));
  }
  return undefined;
}

/** An `img`, or the page that looks at what it shows. */
const isForPicture = ({ destination, headers }: Request): boolean =>
  destination === 'image' || headers.get('Accept') === 'image/*';

/**
 * A picture of a clinic, or where none comes the one that the page has looked at and kept beside
 * the deployment file (`src/deployment/useClinicLogo.ts`). The worker itself keeps nothing that is
 * not in its release.
 */
async function picture(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined);
  const cache = await caches.open(`deployment ${folder}`);
  if (answer?.status === 404 || answer?.status === 410) {
    await cache.delete(request.url);
    return answer;
  }
  if (answer?.ok === true && answer.headers.get('Content-Type')?.startsWith('image/') === true) {
    return answer;
  }
  const found = await cache.match(request.url, { ignoreVary: true });
  return found ?? answer ?? Response.error();
}

async function removeOtherReleases(): Promise<void> {
  for (const name of await caches.keys()) {
    const isOther = name.startsWith(ours) && !name.startsWith(cacheOf(''));
    if (isOther || name === ofOldReleases) await caches.delete(name);
  }
}

self.addEventListener('install', (event) => event.waitUntil(setsOnDevice().then(keep)));

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOtherReleases().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { type, sets = [] } = event.data as { type?: unknown; sets?: readonly string[] };
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type !== 'KEEP') return;
  const say = (isKept: boolean) => event.ports[0]?.postMessage(isKept);
  event.waitUntil(
    keep(sets).then(
      () => say(true),
      () => say(false),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (setsByAddress.has(request.url)) {
    event.respondWith(kept(request.url).then((found) => found ?? fetch(request)));
  } else if (isForPicture(request) && request.url.startsWith(folder)) {
    event.respondWith(picture(request));
  }
});
