/** What becomes of words that need more room, read in the page itself. */
import type { Page } from '@playwright/test';

/** The spacing that a reader may set, and that no page may break under (WCAG 2.2, 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    // Made by script, so that the page's own policy of styles lets it in.
    document.adoptedStyleSheets = [sheet];
  });
}

/**
 * Words that are cut by what is around them, that leave their control, or that lie over other words, each with where; and
 * "sideways" where the page is wider than its window. What is fixed over the page may lie over it: it can be scrolled away from.
 */
export async function wordsThatDoNotFit(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = 'button, summary, label, .button, .call-button, .other-line, .tick, th, td';
    const slack = 1.5;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`sideways: ${String(scrollWidth - clientWidth)} px`);

    const ancestors = function* (element: Element | null) {
      for (let one = element; one !== null; one = one.parentElement) yield one;
    };
    // What scrolls for itself shows only a part of its words, and none of them over what is around it.
    const layerOf = (element: Element) =>
      [...ancestors(element)].find((one) => {
        const { position, overflowY } = getComputedStyle(one);
        return (
          ['fixed', 'sticky', 'absolute'].includes(position) ||
          (overflowY === 'auto' && one !== document.body)
        );
      }) ?? document.body;
    const name = (element: Element, text: string) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${text.trim().slice(0, 50)}`;
    const isWithin = (rect: DOMRect, box: DOMRect) =>
      rect.left >= box.left - slack &&
      rect.right <= box.right + slack &&
      rect.top >= box.top - slack &&
      rect.bottom <= box.bottom + slack;

    const shown: { element: Element; text: string; layer: Element; rects: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || text.trim() === '') continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What is for the ear alone has no place; a list of the system's own shows one line of it. The app's
      // name leaves its mark alone where the row on top is full, whatever the spacing.
      if (element.closest('select, .skip-link, .visually-hidden, .brand') !== null) continue;
      // Shortened to some lines, whatever the spacing: a press shows the whole.
      if (getComputedStyle(element).webkitLineClamp !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
      shown.push({ element, text, layer: layerOf(element), rects });
    }

    for (const { element, text, rects } of shown) {
      const cutter = [...ancestors(element)].find((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const cuts = (value: string) => value === 'hidden' || value === 'clip';
        return cuts(overflowX) || cuts(overflowY);
      });
      const box = cutter?.getBoundingClientRect();
      if (box !== undefined && !rects.every((rect) => isWithin(rect, box))) {
        found.push(`cut: ${name(element, text)}`);
      }
      const control = element.closest(controls)?.getBoundingClientRect();
      if (control !== undefined && !rects.every((rect) => isWithin(rect, control))) {
        found.push(`out of its control: ${name(element, text)}`);
      }
    }

    const lines = shown.flatMap((one) => one.rects.map((rect) => ({ ...one, rect })));
    lines.sort((one, other) => one.rect.top - other.rect.top);
    for (const [n, one] of lines.entries()) {
      for (const other of lines.slice(n + 1)) {
        const down = one.rect.bottom - other.rect.top;
        if (down <= 0) break;
        if (one.layer !== other.layer || one.element === other.element) continue;
        const across =
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const high = Math.min(down, other.rect.height, one.rect.height);
        if (across > 3 && high > 3) {
          found.push(`over each other: ${name(one.element, one.text)} / ${other.text.trim()}`);
        }
      }
    }
    return [...new Set(found)];
  });
}
