/** The plain list of signs in the HTML, outside React. The app may only hide it; every failure ends by showing it again. */

const list = () => document.getElementById('plain-list');
const root = () => document.getElementById('app');

/** Called once the app has something of its own on the page. */
export function hidePlainList(): void {
  list()?.setAttribute('hidden', '');
}

/** Ends the check: the app's pages go, the plain list comes, with a line that says why. */
export function showPlainList(): void {
  root()?.setAttribute('hidden', '');
  list()?.removeAttribute('hidden');
  document.getElementById('plain-list-broken')?.removeAttribute('hidden');
  list()?.focus();
}

/** Shows the plain list after any error of ours that nothing has caught. */
export function showPlainListOnErrors(): void {
  addEventListener('error', ({ filename }) => {
    if (filename === '' || filename.startsWith(location.origin)) showPlainList();
  });
  addEventListener('unhandledrejection', showPlainList);
}
