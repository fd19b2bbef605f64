// The last worker of a copy of Marble Check that was withdrawn. It takes over at once, without
// waiting for the lock that keeps releases out of a check: Start and an idle kiosk load again and
// get the page of the withdrawal. A check under way goes on with the files that the device has
// kept; once none is, those files and this worker go.
const folder = registration.scope;

/** The files of any release, in sets (`tools/offline/worker.ts`); before 0.2.0 all in one. */
const filesKept = async () =>
  (await caches.keys()).filter(
    (name) =>
      name.startsWith(`marble-check ${folder} `) || name === `workbox-precache-v2-${folder}`,
  );

async function removeAll() {
  const names = [...(await filesKept()), `deployment ${folder}`];
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}

/** As soon as no page holds the lock: one that does has a check under way or a result open. */
async function removeAllWhenIdle(options) {
  if (navigator.locks === undefined) return removeAll();
  return navigator.locks.request(`marble-check ${folder}`, options, (lock) =>
    lock === null ? undefined : removeAll(),
  );
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  // Not for long: until this is done, every page waits.
  event.waitUntil(clients.claim().then(() => removeAllWhenIdle({ ifAvailable: true })));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  // Pages come from the host alone: what it says now is that the check is withdrawn.
  if (request.mode === 'navigate') event.waitUntil(removeAllWhenIdle({}));
  else if (request.url.startsWith(`${folder}assets/`)) event.respondWith(keptOrFetched(request));
});

async function keptOrFetched(request) {
  for (const cacheName of await filesKept()) {
    const kept = await caches.match(request, { cacheName, ignoreSearch: true });
    if (kept !== undefined) return kept;
  }
  return fetch(request);
}
