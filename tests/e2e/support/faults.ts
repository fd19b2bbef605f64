/** Faults put into the built app, and where each must end: Seek care now or the plain list, never the low result, never blank. */
import { expect, type Page } from '@playwright/test';
import { signList } from '../../../rules/safetyNetting';
import { seekCareNow } from './resultPage';
import { words } from './words';

/** An expression that throws, to stand where a value stood. */
export const thrown = '(()=>{throw new Error("injected")})()';

/** A pattern for a string in the built script, in whatever quotes. */
export function literal(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return new RegExp(`([\`'"])${escaped}\\1`, 'gu');
}

/**
 * Opens the page with one place of a file damaged.
 * Fails when the pattern does not fit exactly once, so that a test can never pass on a whole app.
 */
export async function openDamaged(
  page: Page,
  files: string | RegExp,
  find: RegExp,
  replacement: string,
): Promise<void> {
  let found = 0;
  await page.route(files, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    found += [...text.matchAll(find)].length;
    await route.fulfill({ response, body: text.replace(find, replacement) });
  });
  await page.goto('./');
  await expect.poll(() => found, `places that fit ${String(find)}`).toBe(1);
}

export const scripts = '**/*.js';
/** The page itself. */
export const html = /\/(?:\?.*)?$/u;
/** The texts of the page. */
export const texts = /\/assets\/en-[^/]*\.js$/u;
/** The stamp of the build in them. */
export const stampOfTexts = /`[0-9a-f]{12}`(?=;export)/gu;

/** Watches, from now on and through every reload, whether the low result shows for even a moment. */
export async function watchForLowResult(page: Page): Promise<() => Promise<boolean>> {
  let seen = false;
  await page.exposeFunction('reportLowResult', () => {
    seen = true;
  });
  await page.addInitScript(() => {
    const { reportLowResult } = globalThis as unknown as { reportLowResult: () => void };
    new MutationObserver(() => {
      if (document.querySelector('[data-disposition="discuss-next-visit"]') !== null) {
        reportLowResult();
      }
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  return async () => {
    // One more turn in the page, so that what it reported has arrived. Not by its own, perhaps broken, script.
    await page.locator('html').count();
    return seen;
  };
}

/** The plain list is what the person sees: every sign, the emergency line and the disclaimer, and nothing of the app. */
export async function expectPlainList(page: Page): Promise<void> {
  const list = page.locator('#plain-list');
  await expect(list).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveText(
    signList.map((sign) => words.outcome['sign-list'].lines[sign]),
  );
  await expect(list.getByText(words.app.emergency)).toBeVisible();
  await expect(list.getByText(words.app.disclaimer)).toBeVisible();
  await expect(page.locator('#app > *, [data-first] > *').filter({ visible: true })).toHaveCount(0);
}

/** No script has come and nothing has failed yet: Start with the list of signs below it, and what works without the app. */
export async function expectStartWithSigns(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: words.app.start.heading }),
  ).toBeVisible();
  await expect(page.locator('#plain-list').getByRole('listitem')).toHaveText(
    signList.map((sign) => words.outcome['sign-list'].lines[sign]),
  );
  await expect(page.locator('#plain-list')).toBeVisible();
  await expect(page.getByText(words.app.emergency).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText(words.app.trial).first()).toBeVisible();
}

/** The plain list, with the line that says that something did not work. */
export async function expectBrokenPlainList(page: Page): Promise<void> {
  await expectPlainList(page);
  await expect(page.getByText(words.app.fallback.broken)).toBeVisible();
}

export async function expectSeekCareNow(page: Page): Promise<void> {
  await expect(seekCareNow(page)).toBeVisible();
  await expect(seekCareNow(page).getByRole('heading', { level: 1 })).toHaveText(
    words.outcome['seek-care-now'].heading,
  );
  await expect(page.locator('#plain-list')).toBeHidden();
}

/** Runs in the page: takes a part of the browser away, or makes each use of it throw. */
export function breakPart({
  path,
  how,
}: {
  readonly path: string;
  readonly how: 'missing' | 'throwing';
}) {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce<object>((at, name) => Reflect.get(at, name) as object, globalThis);
  const isFunction = typeof Reflect.get(owner, last) === 'function';
  const fail = () => {
    throw new Error(`injected: ${path}`);
  };
  if (how === 'missing') {
    Object.defineProperty(owner, last, { configurable: true, value: undefined });
  } else if (isFunction) {
    Object.defineProperty(owner, last, { configurable: true, value: fail });
  } else {
    Object.defineProperty(owner, last, { configurable: true, get: fail });
  }
}
