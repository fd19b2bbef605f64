/** Edges, marks and rings of focus as they are on the screen, read off pictures of it. */
import type { ElementHandle, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { contrast, type Rgb } from '../../support/contrast';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The window around a box, as far as it is on the screen. @returns the colour of a pixel of the window; none beyond the picture */
async function picture(page: Page, box: Box, margin = 10) {
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.floor(box.left) - margin);
  const y = Math.max(0, Math.floor(box.top) - margin);
  const width = Math.min(screen.width, Math.ceil(box.right) + margin) - x;
  const height = Math.min(screen.height, Math.ceil(box.bottom) + margin) - y;
  const image = PNG.sync.read(await page.screenshot({ clip: { x, y, width, height } }));
  return (left: number, top: number): Rgb | undefined => {
    const [column, row] = [Math.round(left) - x, Math.round(top) - y];
    if (column < 0 || row < 0 || column >= width || row >= height) return undefined;
    const [red = 0, green = 0, blue = 0] = image.data.subarray(4 * (row * width + column));
    return [red, green, blue];
  };
}
type Picture = Awaited<ReturnType<typeof picture>>;

/** Across the middle of each side, from so many pixels outside to so many inside; a side beyond the window is left out. */
function acrossSides(at: Picture, box: Box, outside: number, inside: number): readonly Rgb[][] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const steps = Array.from({ length: outside + inside + 1 }, (_, n) => n - outside);
  const sides = [
    steps.map((n) => at(box.left + n, y)),
    steps.map((n) => at(box.right - 1 - n, y)),
    steps.map((n) => at(x, box.top + n)),
    steps.map((n) => at(x, box.bottom - 1 - n)),
  ];
  return sides
    .map((side) => side.filter((colour) => colour !== undefined))
    .filter((side) => side.length === steps.length);
}

/** The strongest step from the ground outside to what follows inside, for each side, strongest side first. */
const ofEdges = (at: Picture, box: Box): readonly number[] =>
  acrossSides(at, box, 4, 5)
    .map(([ground, ...rest]) =>
      Math.max(...rest.map((colour) => contrast(ground ?? colour, colour))),
    )
    .toSorted((a, b) => b - a);

/** How much the focus changes about a box, for each side, strongest side first. */
function ofRing(before: Picture, after: Picture, box: Box): readonly number[] {
  const ringed = acrossSides(after, box, 8, 3);
  return acrossSides(before, box, 8, 3)
    .map((side, n) =>
      Math.max(...side.map((colour, step) => contrast(colour, ringed[n]?.[step] ?? colour))),
    )
    .toSorted((a, b) => b - a);
}

/**
 * Two sides are enough for a ring, since a bar may lie over one and a link in lines has no middle, and for a
 * circle, whose thin line falls between two pixels.
 */
const onTwoSides = (sides: readonly number[]): number => sides[1] ?? sides[0] ?? 0;

/** The strongest contrast within a box that is ticked: of the tick on its ground. */
function ofTick(at: Picture, box: Box): number {
  const y = (box.top + box.bottom) / 2;
  const ground = at(box.left + 4, y);
  const colours: number[] = [];
  for (let left = box.left + 5; left < box.right - 5; left += 1) {
    for (let top = box.top + 5; top < box.bottom - 5; top += 1) {
      const colour = at(left, top);
      if (ground !== undefined && colour !== undefined) colours.push(contrast(ground, colour));
    }
  }
  return Math.max(...colours);
}

const boxOf = (control: ElementHandle<HTMLElement>, selector: string) =>
  control.evaluate((element, around): Box => {
    const { left, top, right, bottom } = (
      element.closest(around) ?? element
    ).getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);

/** Controls that look alike are measured once. */
function controlsOf(page: Page) {
  return page.evaluateHandle(() => {
    const seen = new Set<string>();
    const all = document.querySelectorAll<HTMLElement>(
      ':is(button, select, textarea, input, summary, a[href], label:has(input)):not(:disabled)',
    );
    return [...all].filter((control) => {
      const menu = control.closest<HTMLDetailsElement>('.menu');
      if (menu !== null) menu.open = true;
      // The skip link is seen only while it has the focus.
      const isSeen =
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !control.matches('.skip-link');
      if (menu !== null) menu.open = false;
      if (!isSeen) return false;
      const { color, backgroundColor, borderColor } = getComputedStyle(control);
      const { parentElement: parent } = control;
      const type = control instanceof HTMLInputElement ? [control.type, control.checked] : [];
      const look = [control, parent].flatMap((one) => [one?.tagName, one?.className]);
      const key = [...look, ...type, color, backgroundColor, borderColor].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });
}

/** @returns a line for each control whose edge, mark or ring of focus stands out by less than 3:1 (WCAG 2.2, 1.4.11) */
export async function faintControls(page: Page): Promise<readonly string[]> {
  const faint: string[] = [];
  const handles = await (await controlsOf(page)).getProperties();
  // The last thing that was used is the keyboard, so that a focus shows its ring.
  await page.keyboard.press('Shift');
  for (const handle of handles.values()) {
    const control = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (control === null) continue;
    const look = await control.evaluate((element) => {
      // The panels of the head lie over the page: only the one is open that the control is in.
      for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu')) {
        menu.open = menu.querySelector('.menu-panel')?.contains(element) === true;
      }
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const style = getComputedStyle(element);
      return {
        name: `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 30)}`,
        isMark: element.matches('[type=checkbox], [type=radio]'),
        isLabel: element instanceof HTMLLabelElement,
        isTicked: element.matches(':checked'),
        // Words alone are known as words, also on a ground that marks where one is.
        hasEdge:
          !element.matches('a:not([class])') &&
          ((style.borderBlockStartStyle !== 'none' && style.borderInlineStartStyle !== 'none') ||
            style.backgroundColor !== 'rgba(0, 0, 0, 0)'),
      };
    });
    const note = (what: string, ratio: number) => {
      if (ratio < 3) faint.push(`${what} ${ratio.toFixed(2)}: ${look.name}`);
    };
    const own = await boxOf(control, ':scope');
    const plain = await picture(page, own);
    const edges = ofEdges(plain, own);
    if (look.isMark) note('edge', onTwoSides(edges));
    else if (look.hasEdge) note('edge', edges.at(-1) ?? 0);
    if (look.isMark && look.isTicked) note('tick', ofTick(plain, own));
    if (look.isLabel) continue;
    // The ring of a box to tick may be about its words and it together.
    const whole = await boxOf(control, 'label');
    const before = await picture(page, whole);
    await control.evaluate((element) => element.focus({ preventScroll: true }));
    const after = await picture(page, whole);
    const rings = [own, whole].map((box) => onTwoSides(ofRing(before, after, box)));
    note('ring', Math.max(...rings));
  }
  return faint;
}
