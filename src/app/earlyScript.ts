/**
 * Stands inline in the HTML, so that the first pages work before the app is there: Start, the emergency check, what made
 * you check, and Seek care now after an urgent emergency check. It leaves ticks and pages in the document, where the app
 * finds them. Once the app has taken over, no page is marked `data-early` any more, and nothing here acts.
 * It stands before the pages, so that Start never shows without it: whatever it acts on is looked up when it acts.
 */

/** Put in by the build, from the rules: which page follows each answer to the emergency check. */
declare const PAGE_AFTER_GATE: Readonly<Record<string, string>>;

const html = document;
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

/** Shows one page, or the plain list when there is none of that name. */
const show = (name?: string) => {
  for (const page of html.querySelectorAll<HTMLElement>('[data-early]')) {
    // HTML allows one `main` without the attribute, wherever the others stand.
    (find('main', page) as HTMLElement).hidden = page.hidden = page.dataset['early'] !== name;
    // What is hidden takes no focus.
    (find('h1', page) as HTMLElement).focus();
  }
  (find('#plain-list') as HTMLElement).hidden = Boolean(name) && name !== 'start';
  scrollTo(0, 0);
};

const reset = () => {
  for (const form of html.forms) if (pageOf(form)) form.reset();
};

on('click', (event) => {
  const control = (event.target as Element).closest<HTMLAnchorElement>('a,[data-leads-to]');
  if (!control || !pageOf(control)) return;
  const { hash, href, hreflang } = control;
  const { leadsTo } = control.dataset;
  const target = hash && find(hash);
  const isRepeated = event.detail > 1;
  // Other links are followed; on half a page that stays half, all are, so that Start leads to the plain page.
  const isOurs = (leadsTo || target || hreflang) && (waiting() || isBeingRead());
  if (isRepeated || isOurs) event.preventDefault();
  if (isRepeated || !isOurs) return;
  if (!waiting()) {
    onceRead(() => {
      control.click();
    });
  } else if (leadsTo) show(leadsTo);
  else if (target) target.focus();
  else location.assign(href + location.hash);
});

on('submit', (event) => {
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
    (waiting() as HTMLElement).hidden = false;
  } else show(PAGE_AFTER_GATE[answer]);
});

on(
  'error',
  (event) => {
    // A script that can't be had, or one of ours that fails; not what a browser extension does.
    const file = event.filename ?? (event.target as HTMLScriptElement).src ?? '';
    if (file.startsWith(location.origin)) onceRead(showPlainList);
  },
  true,
);

function showPlainList() {
  const list = find('#plain-list');
  // Seek care now says more than the list does.
  if (!list || !find('[data-early]:not([hidden],[data-early^=seek])')) return;
  show();
  (waiting() as HTMLElement).hidden = true;
  list.className += ' broken';
  list.role = 'main';
}

const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// What the browser brings back into a form is there once the page is read.
if (entry?.type !== 'navigate') onceRead(reset);
on('pagehide', () => {
  reset();
  if (waiting()) show('start');
});
