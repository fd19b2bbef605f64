/**
 * Presses what a person would, by a script in the page itself and as fast as the page goes on: for tests that only need to
 * be somewhere, or that go on with whatever is left of a page. Nobody is timed or measured here.
 */
import type { Page } from '@playwright/test';

/**
 * Answers the questions of a check: these values first, one a page, then `no` or `none` to what is still asked.
 * @param isAll false stops behind the last of these values
 * @throws when a page does not offer the value, or does not go on
 */
export async function hurry(
  page: Page,
  values: readonly string[],
  isAll: boolean = true,
): Promise<void> {
  await page.evaluate(
    async ([given, goesOn]) => {
      const turn = () => new Promise((resolve) => setTimeout(resolve));
      const form = () =>
        document.querySelector(
          ':is(main:not([hidden] *) form:has(.choice-group), main:not([hidden] *) .tiles)',
        );
      const left = [...given];
      for (;;) {
        const asked = form();
        if (asked === null || (left.length === 0 && !goesOn)) return;
        const value = left.shift();
        const wanted = value === undefined ? ':is([value=no],[value=none])' : `[value="${value}"]`;
        const choice = asked.querySelector<HTMLElement>(`[name=choice]${wanted},button${wanted}`);
        if (choice === null) throw new Error(`Test set-up: a page does not offer ${wanted}.`);
        choice.click();
        asked.querySelector<HTMLElement>('[type=submit]')?.click();
        for (let turns = 0; form() === asked; turns += 1) {
          if (turns > 1000) throw new Error(`The page after ${wanted} does not come.`);
          await turn();
        }
      }
    },
    [values, isAll] as const,
  );
}

/** Presses up to twelve of these, until a fault has happened (`pageWithFaults.ts`). @returns whether something was there to press */
export async function pressAll(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const hasFailed = () =>
      ((globalThis as { faults?: { first: string } }).faults?.first ?? '') !== '';
    let n = 0;
    for (; n < 12 && !hasFailed(); n += 1) {
      const control = document.querySelectorAll<HTMLElement>(wanted)[n];
      if (control === undefined) break;
      if (!control.checkVisibility()) continue;
      control.click();
      await turn();
    }
    if (n > 0) {
      await frame();
      await frame();
      await turn();
    }
    return n > 0;
  }, selector);
}

/**
 * Goes on from wherever the page is, as a person who is not sure of anything; on a page that asks nothing, by the first
 * button that leads anywhere and has not been pressed there before.
 * @returns what it ends on; the words of its heading where nothing that is pressed leads anywhere
 */
export async function carryOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const heading = () => visible('main h1')[0]?.textContent ?? 'nothing';
    const pressed = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      if (visible('#plain-list.broken, #still-holds').length > 0) return 'the list';
      if (visible('[data-disposition=seek-care-now]').length > 0) return 'Seek care now';
      const before = heading();
      visible('.choice-group [value=not-sure], .choice-group input').at(0)?.click();
      const ways = [
        ...visible('main form:has(.choice-group) [type=submit]'),
        ...visible('.language-screen button'),
        ...visible('main > .form-actions > .button:not(.button-quiet)'),
        ...visible('main a.button, main .button:not(.button-quiet)'),
        ...visible('main button').toReversed(),
      ];
      const press = (way: HTMLElement) => `${before}: ${way.textContent}`;
      const way = ways.find((one) => !pressed.has(press(one)));
      if (way === undefined) return `${before}: nothing goes on`;
      pressed.add(press(way));
      way.click();
      // What is asked first ("Start again?") stands on the same page.
      for (let turns = 0; turns < 100 && heading() === before; turns += 1) await turn();
    }
    return heading();
  });
}
