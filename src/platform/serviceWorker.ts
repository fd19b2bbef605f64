/**
 * Keeps the check on the device, and lets a new version in only between checks: a running check or
 * an open result holds a shared lock; Start takes it alone, for the moment of the change. Without
 * locks a new version waits until all tabs are closed. A withdrawal (`tools/withdraw.ts`) waits for
 * no lock: it takes over, and each page of this app loads again as soon as it has no check under
 * way.
 */

/** A page that nobody has looked at for this long no longer keeps a new version out. */
const longestHiddenMs = 30 * 60_000;
/** A page that stays open looks this often whether there is a new version. */
const lookAgainMs = 60 * 60_000;

/** With the app's folder in it: other copies may lie on the same host. */
let lockName = 'marble-check';
let isIdle = true;
/** The app has failed: what is on the screen in its place is not taken away by another version. */
let hasFailed = false;
/** Another version than that of this page answers by now. */
let isOutdated = false;
let registered: ServiceWorkerRegistration | undefined;

/** Never settles where there is none. */
let sayActive: (worker: ServiceWorker) => void = () => undefined;
const activeWorker = new Promise<ServiceWorker>((resolve) => {
  sayActive = resolve;
});

/**
 * Asks for what is kept on this device besides the parts that every check needs
 * (`tools/offline/release.ts`), from now on and in later releases too.
 * @param sets language tags, or `kiosk`
 * @returns resolves once all of it works without a network. Never, where the browser keeps no copy
 * or a file fails to load
 */
export async function whenKept(sets: readonly string[]): Promise<void> {
  const worker = await activeWorker;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      if (data === true) resolve();
    };
    worker.postMessage({ type: 'KEEP', sets }, [port2]);
  });
}

/**
 * Whether a version has taken over that this page is not of: then it must be loaded again before
 * the next check.
 */
export const isVersionGone = (): boolean => isOutdated;

/** From now on this page loads itself no more, and what it holds stays held until it is left. */
export function keepAfterFailure(): void {
  hasFailed = true;
  isIdle = false;
}

/**
 * Registers the worker. Without one, or without the right to have one, the app works as before.
 * @param root from the page to the folder of the app
 * @param isAtRest whether nobody has begun a check: only then does the page ask for new versions
 */
export function keepOffline(root: string, isAtRest = () => isIdle): void {
  if (!isSecureContext) return;
  try {
    register(root, isAtRest);
  } catch {
    // A browser that offers no worker, or forbids it: the app goes on without.
  }
}

function register(root: string, isAtRest: () => boolean): void {
  const { serviceWorker } = navigator;
  const worker = new URL(`${root}sw.js`, document.baseURI);
  lockName = `marble-check ${new URL('./', worker).href}`;
  // The first worker of all takes over a page that is of its own build: nothing to reload. Nor is
  // one of another copy ours.
  let wasControlled = serviceWorker.controller?.scriptURL === worker.href;
  serviceWorker.addEventListener('controllerchange', () => {
    isOutdated = wasControlled;
    wasControlled = true;
    if (isOutdated && isIdle) location.reload();
  });
  serviceWorker.register(trusted(worker), { scope: root }).then(
    (registration: ServiceWorkerRegistration | undefined) => {
      // Some browsers that forbid workers say so by giving none.
      if (registration === undefined) return;
      registered = registration;
      const { active, installing } = registration;
      follow(active ?? installing, registration);
      letNewVersionIn(registration);
      registration.addEventListener('updatefound', () =>
        follow(registration.installing, registration),
      );
      const look = () => {
        if (isAtRest()) registration.update().catch(() => undefined);
      };
      addEventListener('online', look);
      setInterval(look, lookAgainMs);
    },
    () => undefined,
  );
}

function follow(worker: ServiceWorker | null, registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (worker?.state === 'installed') letNewVersionIn(registration);
    if (worker?.state === 'activated') sayActive(worker);
  };
  worker?.addEventListener('statechange', look);
  look();
}

/**
 * From now on no new version comes in, unless the page is out of sight for long.
 * @returns a function that ends it
 */
export function holdVersion(): () => void {
  isIdle = false;
  let giveBack: (() => void) | undefined = takeLock();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => {
    giveBack?.();
    giveBack = undefined;
  };
  const onSight = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(letGo, longestHiddenMs);
    else giveBack ??= takeLock();
  };
  document.addEventListener('visibilitychange', onSight);
  document.addEventListener('freeze', letGo);
  return () => {
    if (hasFailed) return;
    isIdle = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onSight);
    document.removeEventListener('freeze', letGo);
    letGo();
    if (isOutdated) location.reload();
  };
}

/**
 * Holds the lock together with other pages.
 * @returns a function that gives it back, and then lets in who waits, if it may
 */
function takeLock(): () => void {
  let release: (value?: unknown) => void = () => undefined;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  void withLock({ mode: 'shared' }, () => held).then(() => {
    if (registered !== undefined) letNewVersionIn(registered);
  });
  return release;
}

function letNewVersionIn({ active, waiting }: ServiceWorkerRegistration): void {
  if (waiting === null || active === null || !isIdle) return;
  void withLock({ mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const changed = new Promise((resolve) => {
      waiting.addEventListener('statechange', resolve, { once: true });
    });
    waiting.postMessage({ type: 'SKIP_WAITING' });
    await changed;
  });
}

/** Does nothing where the browser has no locks: a new version then waits for all tabs to close. */
async function withLock(
  options: LockOptions,
  task: (lock: Lock | null) => Promise<unknown>,
): Promise<void> {
  try {
    await navigator.locks.request(lockName, options, task);
  } catch {
    // Not there, or forbidden.
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (url: string) => unknown };
}

/**
 * Browsers with Trusted Types take only a worker address that a policy has vouched for. This one
 * vouches for it and for no other.
 */
function trusted(address: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address.href;
  const policy = trustedTypes.createPolicy('marble-check', { createScriptURL: () => address.href });
  return policy.createScriptURL(address.href) as string;
}
