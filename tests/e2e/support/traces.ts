/** What a visit leaves behind: complaints of the browser, things stored, files kept. */
import type { Page } from '@playwright/test';

/** Collects what the browser complains about: console errors and warnings, uncaught errors, policy violations. */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // That a test keeps the worker out is no complaint of the browser.
    const isOurs = message.text().includes('blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && !isOurs) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { complain } = globalThis as unknown as { complain: (complaint: string) => void };
      complain(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return complaints;
}

/** Watches what moves without a touch. @returns how to ask for the moves so far, each as the browser scores it */
export async function shiftsOf(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
}

/** Those that nothing on purpose explains: a screen that blocks the script is told so by the browser. */
export const unexplained = (complaints: readonly string[], screen: string): readonly string[] =>
  complaints.filter(
    (complaint) => !(screen.includes('script blocked') && complaint.includes('net::ERR_FAILED')),
  );

/** Everything a page can store things in, as it should be. */
export const nothing = {
  cookies: [],
  local: 0,
  session: 0,
  databases: 0,
  cookie: '',
  windowName: '',
};

/** The same, as it is. */
export async function stored(page: Page): Promise<unknown> {
  return {
    cookies: await page.context().cookies(),
    ...(await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookie: document.cookie,
      windowName: window.name,
    }))),
  };
}

/** The addresses in every cache of the site, without the query that tells versions apart. */
export async function cached(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  return addresses.map((address) => address.replace(/\?.*$/u, '')).toSorted();
}

/** Waits until the worker answers for this page and the check is on the device in some languages: that of the page, unless others are named. */
export async function keptOffline(page: Page, languages?: readonly string[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    await navigator.serviceWorker.ready;
    const { root = './', language = '' } = document.documentElement.dataset;
    const folder = new URL(root, document.baseURI).href;
    const pages = (wanted ?? [language]).map((tag) => `${folder}${tag}/index.html`);
    // No function with a name: the bench comes here too, through a compiler that marks those.
    for (;;) {
      const found = await Promise.all(pages.map((one) => caches.match(one)));
      if (navigator.serviceWorker.controller !== null && !found.includes(undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, languages);
}
