/**
 * Stands inline in the HTML, so that the first pages work before the app is there: Start, the emergency check, what made
 * you check, and Seek care now after an urgent emergency check. It leaves ticks and pages in the document, where the app
 * finds them. Once the app has taken over, no page is marked `data-early` any more, and nothing here acts.
 * Every byte of it comes before the first paint, so it asks the document for as little as it can.
 */

/** Put in by the build, from the rules: which page follows each answer to the emergency check. */
declare const PAGE_AFTER_GATE: Readonly<Record<string, string>>;

const find = (selector: string, within: ParentNode = document) =>
  within.querySelector<HTMLElement>(selector);
const pages = document.querySelectorAll<HTMLElement>('[data-early]');
/** The early page that an event or an element belongs to. */
const pageOf = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('[data-early]');
// Both are in every page that the build makes.
const list = document.getElementById('plain-list') as HTMLElement;
const waiting = document.getElementById('waiting') as HTMLElement;

/** Shows one page, or the plain list when there is none of that name. */
const show = (name?: string) => {
  for (const page of pages) {
    // HTML allows one `main` without the attribute, wherever the others stand.
    (find('main', page) as HTMLElement).hidden = page.hidden = page.dataset['early'] !== name;
    // What is hidden takes no focus.
    find('h1', page)?.focus();
  }
  list.hidden = Boolean(name) && name !== 'start';
  scrollTo(0, 0);
};

const reset = () => {
  for (const form of document.forms) if (pageOf(form)) form.reset();
};

addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLAnchorElement>('a,[data-leads-to]');
  if (!control || !pageOf(control)) return;
  const target = document.getElementById(control.hash?.slice(1));
  const { leadsTo } = control.dataset;
  if (leadsTo || target || control.hreflang || event.detail > 1) event.preventDefault();
  if (event.detail > 1) return;
  if (leadsTo) show(leadsTo);
  else if (target) target.focus();
  else if (control.hreflang) location.assign(control.href + location.hash);
});

addEventListener('submit', (event) => {
  const page = pageOf(event.target);
  if (!page) return;
  event.preventDefault();
  const answer = (find('input:checked', page) as HTMLInputElement | null)?.value;
  if (answer === undefined) {
    const parts = page.querySelectorAll<HTMLElement>(
      '.error-summary,.error-summary a,.field-error',
    );
    const [summary, link, message] = parts as unknown as readonly [HTMLElement, Element, Element];
    summary.hidden = false;
    message.textContent = link.textContent;
    summary.focus();
  } else if (page.dataset['early'] === 'first-sign') {
    page.dataset['waiting'] = '';
    waiting.hidden = false;
  } else show(PAGE_AFTER_GATE[answer]);
});

addEventListener(
  'error',
  (event) => {
    // A script that can't be had, or one of ours that fails; not what a browser extension does.
    const file = event.filename ?? (event.target as HTMLScriptElement).src ?? '';
    const shown = find('[data-early]:not([hidden])');
    if (!file.startsWith(location.origin) || !shown || shown.dataset['early']?.startsWith('seek'))
      return;
    show();
    waiting.hidden = true;
    list.classList.add('broken');
    list.role = 'main';
  },
  true,
);

const [entry] = performance.getEntriesByType('navigation');
if ((entry as PerformanceNavigationTiming | undefined)?.type !== 'navigate') reset();
addEventListener('pagehide', () => {
  reset();
  if (find('[data-early]')) show('start');
});
