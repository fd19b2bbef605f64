/** A fault of ours ends on the list of signs, and takes no shown Seek care now away: wherever it happens, whatever it is. */
import type { Page } from '@playwright/test';
import { drawn, seed } from './support/drawn';
import { literal, scripts } from './support/faults';
import { ourFaults, type OurFault } from './support/ourFaults';
import { places } from './support/places';
import { expect, test } from './support/test';

interface Armed {
  isArmed: boolean;
  happened: number;
  happen: () => never;
}

/** Lets the page have the fault, asleep. @returns how many places of the script it stands in */
async function prepare(page: Page, { code }: OurFault): Promise<() => number> {
  let found = 0;
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      isArmed: false,
      happened: 0,
      happen: () => {
        (globalThis as unknown as Armed).happened += 1;
        throw new Error('a fault of ours');
      },
      print: () => undefined,
    });
  });
  if ('reads' in code) {
    await page.route(scripts, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const pattern = literal(code.reads);
      found = Math.max(found, [...text.matchAll(pattern)].length);
      await route.fulfill({ response, body: text.replace(pattern, '(isArmed?happen():$&)') });
    });
  }
  return () => found;
}

const arm = (page: Page, { code }: OurFault) =>
  page.evaluate(
    (path) => {
      const armed = globalThis as unknown as Armed;
      armed.isArmed = true;
      const names = path?.split('.') ?? [];
      const last = names.pop();
      if (last === undefined) return;
      let owner: object = globalThis;
      for (const name of names) owner = Reflect.get(owner, name) as object;
      Object.defineProperty(owner, last, { configurable: true, value: armed.happen });
    },
    'uses' in code ? code.uses : undefined,
  );

/** Does what can be done on the page, until the fault has happened: another language, an answer, every button. */
async function useAll(page: Page): Promise<void> {
  const isOver = () =>
    page.evaluate(() => {
      const { happened, isArmed } = globalThis as unknown as Partial<Armed>;
      return isArmed !== true || (happened ?? 0) > 0;
    });
  const settle = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() => {
                resolve();
              }),
            ),
          );
        }),
    );
  const languages = 'a[hreflang=es], .kiosk-bar [lang=es], .language-screen [lang=es]';
  /** Its words may have to come first; a press that leads elsewhere meanwhile would leave the page that is to fail. */
  const otherLanguage = () =>
    page
      .waitForFunction(() => document.documentElement.lang === 'es', undefined, { timeout: 2000 })
      .catch(() => undefined);
  const all = [
    languages,
    'main:not([hidden] *) input',
    'main:not([hidden] *) .button:not(.button-quiet)',
    'main:not([hidden] *) summary',
    'main:not([hidden] *) button',
  ];
  for (const selector of all) {
    for (let n = 0; n < 12; n += 1) {
      if (await isOver()) return;
      const isThere = await page.locator(selector).nth(n).isVisible();
      if (!isThere) break;
      // What was there a moment ago may have gone with the page's end.
      await page
        .locator(selector)
        .nth(n)
        .dispatchEvent('click', undefined, { timeout: 3000 })
        .catch(() => undefined);
      if (selector === languages) await otherLanguage();
      await settle();
    }
  }
}

for (const [row, fault] of ourFaults.entries()) {
  test(`${fault.origin}, where it happens and on nine other places, seed ${String(seed)}: ${fault.expected}`, async ({
    context,
  }) => {
    test.setTimeout(180_000);
    const others = places.filter(({ name }) => name !== fault.at);
    const at = places.filter(({ name }) => name === fault.at);
    expect(at).toHaveLength(1);
    for (const place of [...at, ...drawn(others, 9, row)]) {
      await test.step(place.name, async () => {
        const page = await context.newPage();
        const found = await prepare(page, fault);
        await place.go(page);
        await arm(page, fault);
        // A kiosk begins anew when its last person finishes: what was armed has gone with the page.
        await useAll(page).catch((error: unknown) => {
          if (!String(error).includes('context was destroyed')) throw error;
        });
        const happenings = () =>
          page.evaluate(() => (globalThis as unknown as Partial<Armed>).happened ?? 0);
        if (place.name === fault.at) {
          if ('reads' in fault.code) expect(found(), 'places in the script').toBe(1);
          // Another language has to come first.
          await expect.poll(happenings, `it happens on ${fault.at}`).toBeGreaterThan(0);
        }
        const happened = await happenings();
        if (happened > 0) {
          // A Seek care now that the person has come to meanwhile stays, with its notice.
          const end = '#plain-list.broken, #still-holds:not([hidden])';
          await expect(page.locator(end).first(), place.name).toBeVisible();
          await expect(
            page.locator('[data-disposition=discuss-next-visit]:not([hidden] *)'),
          ).toHaveCount(0);
        }
        await page.close();
      });
    }
  });
}
