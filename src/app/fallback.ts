/** The plain list of signs in the HTML, outside React. The app may only hide it, and only while a page of its own is there; every failure ends by showing it again. */

/** As long as in `earlyScript.ts`, which waits for an app that never comes. */
const kioskRetryMs = 180_000;

const list = () => document.getElementById('plain-list');

/** Shows the list below Start, hides it elsewhere. After a failure it stays. */
export function setPlainListHidden(hidden: boolean): void {
  const signs = list();
  if (signs?.classList.contains('broken') === false) signs.toggleAttribute('hidden', hidden);
}

/** Ends the check: the app's pages go, the plain list comes, with a line that says why. */
export function showPlainList(): void {
  // The page that says "now" is worth more than the list, and it needs no script.
  if (document.querySelector('[data-early]:not([hidden]) [data-disposition]') !== null) return;
  for (const page of document.querySelectorAll('#app, [data-early]')) {
    page.setAttribute('hidden', '');
  }
  list()?.removeAttribute('hidden');
  list()?.setAttribute('role', 'main');
  list()?.classList.add('broken');
  list()?.focus();
  // At a kiosk nobody is there who would load the page again.
  if (document.documentElement.dataset['kiosk'] !== undefined) {
    setTimeout(() => {
      location.reload();
    }, kioskRetryMs);
  }
}

/** Shows the plain list after any error of ours that nothing has caught. */
export function showPlainListOnErrors(): void {
  addEventListener('error', ({ filename }) => {
    if (filename === '' || filename.startsWith(location.origin)) showPlainList();
  });
  addEventListener('unhandledrejection', showPlainList);
}
