/**
 * Stands inline in the HTML, so that the first pages work before the app is there: Start, the emergency check, what made
 * you check, and Seek care now after an urgent emergency check. It leaves ticks and pages in the document, where the app
 * finds them. Once the app has taken over, no page is marked `data-early` any more, and nothing here acts.
 * It stands before the pages, so that Start never shows without it: whatever it acts on is looked up when it acts.
 */

const html = document;
const here = location;
const on = addEventListener;
const find = (selector: string, within: ParentNode = html) =>
  within.querySelector<HTMLElement>(selector);
/** The early page that an event or an element belongs to. */
const pageOf = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('[data-early]');
/** The last element that it needs; null until it is read, and once the app has taken over. */
const waiting = () => find('[data-early]~#waiting');
const isBeingRead = () => html.readyState === 'loading';
const onceRead = (act: () => void) => {
  if (isBeingRead()) html.addEventListener('readystatechange', act, { once: true });
  else act();
};

// The address asks for a page beside the check, or for a kiosk: the styles hide these pages, and the app begins with its own.
if (/^#(about|handout)$|mode=kiosk\b/.test(here.hash)) {
  html.body.dataset['asks'] = here.hash;
  // The app never came. At a kiosk nobody is there who would load the page again.
  setTimeout(() => {
    if (waiting()) here.reload();
  }, 180_000);
}

/** Shows one page, or the plain list when there is none of that name. */
const show = (name?: string) => {
  for (const page of html.querySelectorAll<HTMLElement>('[data-early]')) {
    // HTML allows one `main` without the attribute, wherever the others stand.
    (find('main', page) as HTMLElement).hidden = page.hidden = page.dataset['early'] !== name;
    // What is hidden takes no focus.
    (find('h1', page) as HTMLElement).focus();
  }
  (find('#plain-list') as HTMLElement).hidden = (name && name !== 'start') as boolean;
  scrollTo(0, 0);
};

const reset = () => {
  for (const form of html.forms) if (pageOf(form)) form.reset();
};

on('click', (event) => {
  const control = (event.target as Element).closest<HTMLAnchorElement>('a,[data-to]');
  if (!control || !pageOf(control)) return;
  const { hash, href, hreflang } = control;
  const { to } = control.dataset;
  const target = hash && find(hash);
  const isRepeated = event.detail > 1;
  // Other links are followed; on half a page that stays half, all are, so that Start leads to the plain page.
  const isOurs = (to || target || hreflang) && (waiting() || isBeingRead());
  if (isRepeated || isOurs) event.preventDefault();
  if (isRepeated || !isOurs) return;
  if (!waiting()) {
    onceRead(() => {
      // Whoever has gone on meanwhile is not brought back.
      if (!(pageOf(control) as HTMLElement).hidden) control.click();
    });
  } else if (to) show(to);
  else if (target) target.focus();
  else here.href = href + here.hash;
});

on('submit', (event) => {
  const page = pageOf(event.target);
  if (!page) return;
  event.preventDefault();
  const chosen = find('input:checked', page) as HTMLInputElement | null;
  if (!chosen) {
    const parts = page.querySelectorAll<HTMLElement>('.error-summary,.field-error');
    const [summary, message] = parts as unknown as readonly [HTMLElement, Element];
    summary.hidden = false;
    message.textContent = (find('a', summary) as Element).textContent;
    summary.focus();
    return;
  }
  // The build has made a page for each answer to the emergency check. What follows a first sign comes with the app.
  const next = `after-${chosen.value}`;
  if (find(`[data-early=${next}]`)) show(next);
  else (waiting() as HTMLElement).hidden = false;
});

on(
  'error',
  (event) => {
    // A script that can't be had, or one of ours that fails; not what a browser extension does.
    const file = event.filename ?? (event.target as HTMLScriptElement).src;
    if (file?.startsWith(here.origin)) onceRead(showPlainList);
  },
  true,
);

function showPlainList() {
  const list = find('#plain-list');
  const shown = find('[data-early]:not([hidden])');
  // Seek care now says more than the list does.
  if (!list || !shown || find('[data-disposition]', shown)) return;
  show();
  (waiting() as HTMLElement).hidden = true;
  list.className += ' broken';
  list.role = 'main';
}

const navigations = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// What the browser brings back into a form is there once the page is read.
if (navigations[0]?.type !== 'navigate') onceRead(reset);
on('pagehide', () => {
  reset();
  if (waiting()) show('start');
});
