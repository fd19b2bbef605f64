/** The plain list of signs in the HTML, outside React. The app may only hide it, and only while a page of its own is there; every failure ends by showing it again. */
import { saysKiosk } from '../deployment/launchLink';
import { plainPage, readSite } from './site';

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
  const signs = list();
  if (signs === null) leaveHalfPage();
  else {
    for (const page of document.querySelectorAll('#app, [data-early]')) {
      page.setAttribute('hidden', '');
    }
    signs.removeAttribute('hidden');
    signs.setAttribute('role', 'main');
    signs.classList.add('broken');
    signs.focus();
  }
  // At a kiosk nobody is there who would load the page again.
  if (isKiosk()) {
    setTimeout(() => {
      location.reload();
    }, kioskRetryMs);
  }
}

/** The network has cut the HTML off before its list of signs. What there is of it stays, since its Start leads to the plain page; without even that, the plain page comes. */
function leaveHalfPage(): void {
  const hasStart = document.querySelector('[data-early] [data-to]') !== null;
  if (!hasStart && !isKiosk()) location.replace(plainPage(readSite()));
}

/** The address says it also before the app could mark the page. */
function isKiosk(): boolean {
  return saysKiosk(location.hash) && !readSite().isAlone;
}

/** Shows the plain list after any error of ours that nothing has caught. */
export function showPlainListOnErrors(): void {
  addEventListener('error', ({ filename }) => {
    if (filename === '' || filename.startsWith(location.origin)) showPlainList();
  });
  addEventListener('unhandledrejection', showPlainList);
}
