/** What a page shows, read in the page itself: functions that a driver hands over to run there. */

/** All that a person goes by on the page that is shown. */
export const whatIsShown = () => ({
  headings: [...document.querySelectorAll('h1')]
    .filter((heading) => heading.checkVisibility())
    .map(({ textContent }) => textContent),
  disposition: [...document.querySelectorAll('[data-disposition]')]
    .filter((result) => result.checkVisibility())
    .map((result) => result.getAttribute('data-disposition')),
  chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
    ({ value }) => value,
  ),
  isBroken: document.querySelector('#plain-list.broken, #still-holds:not([hidden])') !== null,
  isSameLoad: 'heard' in globalThis,
});

/** Every number with a country code that can be seen, and where each of its signs stands, in CSS pixels from the left. */
export function numbersShown() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { readonly number: string; readonly places: readonly number[] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const number = /\+[\d ]{8,}\d/u.exec(node.textContent ?? '');
    if (number === null || node.parentElement?.checkVisibility() !== true) continue;
    const range = document.createRange();
    const places = Array.from(number[0], (_, n) => {
      range.setStart(node, number.index + n);
      range.setEnd(node, number.index + n + 1);
      return range.getBoundingClientRect().x;
    });
    found.push({ number: number[0], places });
  }
  return found;
}
