/**
 * A fault of ours ends on no less than the list of signs, and takes no shown Seek care now away: wherever it happens,
 * whatever it is. Those that begin on the place share its visits: all are armed, the first to happen is judged and leaves
 * them, and so on until everything has been pressed and none of those that are left has happened.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { drawn, seed } from './support/drawn';
import { literal } from './support/faults';
import { carryOn, pressAll } from './support/hurry';
import { ourFaults, type OurFault } from './support/ourFaults';
import { arm, isOfPlace, prepare } from './support/pageWithFaults';
import { places, type Place } from './support/places';
import { discussNextVisit } from './support/resultPage';
import { expect, test } from './support/test';

const toSpanish = 'a[hreflang=es], .kiosk-bar [lang=es], .language-screen [lang=es]';
/** Another language first, since it renders all anew. */
const presses = [
  ':is(.language-menu, .kiosk-bar) summary',
  toSpanish,
  'main:not([hidden] *) .choice-group input',
  'main:not([hidden] *) .button:not(.button-quiet)',
  'main:not([hidden] *) summary',
  'main:not([hidden] *) button',
];

/** @returns the fault that has happened, if any */
async function visit(
  context: BrowserContext,
  place: Place,
  faults: readonly OurFault[],
  pressed: readonly string[] = presses,
): Promise<OurFault | undefined> {
  const page = await context.newPage();
  const end = page.locator('#plain-list.broken, #still-holds:not([hidden])').first();
  const happened = await prepare(page, faults);
  // Who sets out for a place may find the list before it.
  const arrived = place.go(page).catch((error: unknown) => {
    if (happened() === undefined) throw error;
  });
  await Promise.race([arrived, end.waitFor()]);
  arrived.catch(() => undefined);
  await arm(page, faults);
  for (const selector of pressed) {
    if (happened() !== undefined) break;
    // What it presses may be loaded first.
    if (pressed !== presses) await page.locator(selector).first().waitFor();
    // A kiosk begins anew when its last person finishes: what was armed has gone with the page.
    await pressAll(page, selector).catch((error: unknown) => {
      if (!String(error).includes('context was destroyed')) throw error;
    });
    // Its words come a moment later, and what is pressed next may lead off the page before.
    if (selector === toSpanish && pressed === presses) {
      const lang = () => page.locator('html').getAttribute('lang');
      for (let tried = 0; tried < 300 && happened() === undefined; tried += 1) {
        if ((await lang().catch(() => 'es')) === 'es') break;
        await page.waitForTimeout(50);
      }
    }
  }
  // What it presses may load something before it fails.
  if (pressed !== presses) await expect.poll(happened).toBeDefined();
  const fault = happened();
  if (fault?.expected === 'the list') {
    await expect(end, fault.origin).toBeVisible();
    await expect(discussNextVisit(page).filter({ visible: true }), fault.origin).toHaveCount(0);
  } else if (fault !== undefined) {
    expect(await carryOn(page), fault.origin).toBe('Seek care now');
    await expect(end, fault.origin).toBeHidden();
  }
  await page.close();
  return fault;
}

const draws = ourFaults.map((fault, row) => {
  const others = places.filter(({ name }) => name !== fault.at);
  return { fault, on: drawn(others, 9, row) };
});

test.describe(`${String(ourFaults.length)} faults of ours, each where it happens and on nine other places, seed ${String(seed)}`, () => {
  for (const place of places) {
    test(`${place.name}: nothing less than the list`, async ({ context }) => {
      // Up to fifty loads of the page, on whatever machine.
      test.setTimeout(600_000);
      // All rows that fail are told, not only the first.
      const failed: string[] = [];
      const attempt = (name: string, faults: readonly OurFault[], pressed?: readonly string[]) =>
        test.step(name, () =>
          visit(context, place, faults, pressed).catch((error: unknown) => {
            failed.push(`${name}: ${String(error)}`);
            return undefined;
          }),
        );
      for (const fault of ourFaults.filter(({ at }) => at === place.name)) {
        const happened = await attempt(`${fault.origin}, here`, [fault], fault.press);
        if (happened !== fault) failed.push(`${fault.origin} has not happened here`);
      }
      const here = draws.filter(({ on }) => on.includes(place)).map(({ fault }) => fault);
      for (const fault of here) if (!isOfPlace(fault)) await attempt(fault.origin, [fault]);
      const left = new Set(here.filter(isOfPlace));
      for (let happened: OurFault | undefined; left.size > 0; left.delete(happened)) {
        happened = await attempt(`the first of ${String(left.size)}`, [...left]);
        if (happened === undefined) break;
      }
      expect(failed).toEqual([]);
    });
  }
});

test('each fault of the script stands in it once, and each row has its place', () => {
  const built = readdirSync('dist/assets')
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));
  for (const { origin, code, at } of ourFaults) {
    expect(places.map(({ name }) => name)).toContain(at);
    if (!('reads' in code)) continue;
    const found = built.map((script) => [...script.matchAll(literal(code.reads))].length);
    expect(Math.max(...found), `${origin}: ${code.reads}`).toBe(1);
  }
  expect(new Set(ourFaults.map(({ origin }) => origin)).size).toBe(ourFaults.length);
});
