/**
 * Keeps a whole copy of the app on the device, and lets a new version in only between checks: a running check or an open
 * result holds a shared lock; Start takes it alone, for the moment of the change. Without locks a new version waits until
 * all tabs are closed.
 */

const lockName = 'marble-check';

let isIdle = true;
let registered: ServiceWorkerRegistration | undefined;

/** Registers the worker. Without one, or without the right to have one, the app works as before. @param root from the page to the folder of the app */
export function keepOffline(root: string): void {
  if (!isSecureContext) return;
  try {
    register(root);
  } catch {
    // A browser that offers no worker, or forbids it: the app goes on without.
  }
}

function register(root: string): void {
  const { serviceWorker } = navigator;
  // The first worker of all takes over a page that is of its own build: nothing to reload.
  let wasControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (wasControlled && isIdle) location.reload();
    wasControlled = true;
  });
  serviceWorker.register(trusted(new URL(`${root}sw.js`, document.baseURI)), { scope: root }).then(
    (registration: ServiceWorkerRegistration | undefined) => {
      // Some browsers that forbid workers say so by giving none.
      if (registration === undefined) return;
      registered = registration;
      letNewVersionIn(registration);
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') letNewVersionIn(registration);
        });
      });
    },
    () => undefined,
  );
}

/** From now on no new version comes in. @returns a function that ends it */
export function holdVersion(): () => void {
  isIdle = false;
  let release: (value?: unknown) => void = () => undefined;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  const ended = withLock({ mode: 'shared' }, () => held);
  return () => {
    isIdle = true;
    release();
    void ended.then(() => {
      if (registered !== undefined) letNewVersionIn(registered);
    });
  };
}

function letNewVersionIn({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null || !isIdle || navigator.serviceWorker.controller === null) return;
  void withLock({ mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const changed = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
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

/** Browsers with Trusted Types take only a worker address that a policy has vouched for. This one vouches for it and for no other. */
function trusted(address: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address.href;
  const policy = trustedTypes.createPolicy('marble-check', { createScriptURL: () => address.href });
  return policy.createScriptURL(address.href) as string;
}
