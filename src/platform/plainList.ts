/**
 * The plain list of signs in the HTML, outside React. The app may only hide it, and only while a
 * page of its own is there; every failure ends by showing it again.
 */
import { saysKiosk } from './fragment';
import { seekCareNowShown } from './keptPage';
import { keepAfterFailure } from './serviceWorker';
import { plainPage, readSite } from './addresses';

/** As long as in `inlineScript.ts`, which waits for an app that never comes. */
const kioskRetryMs = 180_000;

let retry: ReturnType<typeof setTimeout> | undefined;

const list = () => document.getElementById('plain-list');

/** Shows the list below Start, hides it elsewhere. After a failure it stays. */
export function setPlainListHidden(hidden: boolean): void {
  const signs = list();
  if (signs?.classList.contains('broken') === false) signs.toggleAttribute('hidden', hidden);
}

/**
 * Ends the check: the app's pages go, the plain list comes, with a line that says why. Seek care
 * now stays, with such a line of its own.
 */
export function showPlainList(): void {
  keepAfterFailure();
  // At a kiosk there is nobody to load the page again.
  if (isKiosk()) {
    retry ??= setTimeout(() => location.reload(), kioskRetryMs);
  }
  const signs = list();
  // The page that says "now" is worth more than the list, and it needs no script.
  if (seekCareNowShown() !== null) showPlainListAfterSeekCareNow();
  else if (signs === null) leaveHalfPage();
  else {
    for (const page of document.querySelectorAll('#app, [data-first]')) {
      page.setAttribute('hidden', '');
    }
    signs.removeAttribute('hidden');
    signs.setAttribute('role', 'main');
    signs.classList.add('broken');
    signs.focus();
  }
}

/** Whoever goes on from there, by a part of the app that still works, comes to the list. */
function showPlainListAfterSeekCareNow(): void {
  document.getElementById('still-holds')?.removeAttribute('hidden');
  const watch = new MutationObserver(() => {
    if (seekCareNowShown() !== null) return;
    watch.disconnect();
    showPlainList();
  });
  // The first pages change by an attribute alone.
  const hidden = { attributes: true, attributeFilter: ['hidden'] };
  watch.observe(document.body, { childList: true, subtree: true, ...hidden });
}

/**
 * The network has cut the HTML off before its list of signs. What there is of it stays, since its
 * Start leads to the plain page; without even that, the plain page comes.
 */
function leaveHalfPage(): void {
  const hasStart = document.querySelector('[data-first] [data-to]') !== null;
  if (!hasStart && !isKiosk()) location.replace(plainPage(readSite()));
}

let isAtHome = false;

/** The deployment has no kiosk: the check for home is open, whatever the address says. */
export function openedAtHome(): void {
  isAtHome = true;
}

/** The address says it also before the app could mark the page. */
function isKiosk(): boolean {
  return !isAtHome && saysKiosk(location.hash) && !readSite().isAlone;
}
