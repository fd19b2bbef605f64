/**
 * Inline in the HTML, so that the first pages work before the app has loaded: Start, the emergency
 * check, what made you check, and Seek care now after an urgent emergency check. It leaves ticks
 * and pages in the document, where the app finds them. Once the app has taken over, no page is
 * marked `data-first` any more, and nothing here acts. It comes before the pages, so that Start
 * never shows without it: whatever it acts on is looked up when it acts.
 */

let hasFailed = false;
/** A fault of our own ends on the list. What others in the page do does not. */
const guarded =
  <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
  (...args: Args) => {
    try {
      act(...args);
    } catch {
      showPlainList();
    }
  };
const html = document;
const here = location;
const on = <Name extends keyof WindowEventMap>(
  name: Name,
  act: (event: WindowEventMap[Name]) => void,
) => addEventListener(name, guarded(act));
const early = '[data-first]';
const find = (selector: string, within: ParentNode = html) =>
  within.querySelector<HTMLElement>(selector);
/** The early page that an event or an element belongs to. */
const pageOf = (target: EventTarget | null) => (target as Element).closest<HTMLElement>(early);
const shown = () => find(`${early}:not([hidden])`);
/** Whether an early page has arrived to its end, which something behind it shows. */
const isThere = (name: string) => find(`[data-first=${name}]+*`);
/** The last element that it needs; null until it is read, and once the app has taken over. */
const waiting = () => find(`${early}~#waiting`);
const isBeingRead = () => html.readyState === 'loading';
const isFresh =
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type ===
  'navigate';
/**
 * Acts as soon as an early page has arrived, at the latest when all is read; only then after a
 * reload, since that brings ticks back. A browser never says that the network has cut the page off:
 * after some ten seconds nothing more is waited for.
 */
const onceThere = (act: () => void, name?: string, triesLeft = 2000) => {
  // Without a name all must be read: no page is called "undefined".
  if (!triesLeft || !isBeingRead() || (isFresh && isThere(name as string))) act();
  else setTimeout(guarded(onceThere), 5, act, name, triesLeft - 1);
};

// The address asks for a page beside the check, or for a kiosk, or a frame allows scripts alone,
// where the app won't begin: the styles hide these pages, and the app begins with its own.
if (/^#(about|handout)\b|mode=kiosk/.test(here.hash) || (origin === 'null' && parent !== self)) {
  html.body.dataset['asks'] = here.hash;
  // The app never came. At a kiosk there is nobody to load the page again.
  setTimeout(() => {
    if (find(early)) here.reload();
  }, 180_000);
}

// The browser's own language comes first among the links, before any of them is drawn.
try {
  const order = new CSSStyleSheet();
  order.replaceSync(`li:has(>[lang|=${navigator.language.replace(/-.*/, '')}]){order:-1}`);
  html.adoptedStyleSheets = [order];
} catch {
  // An old browser keeps the order of the page.
}

/** Shows one page, or none. */
const show = (name?: string) => {
  for (const page of html.querySelectorAll<HTMLElement>(early)) {
    // One that is still being read is hidden anyway, and may have no heading yet.
    if (!page.nextSibling) continue;
    // HTML allows one `main` without the attribute, wherever the others are.
    (find('main', page) as HTMLElement).hidden = page.hidden = page.dataset['first'] !== name;
    // What is hidden takes no focus.
    (find('h1', page) as HTMLElement).focus();
  }
  scrollTo(0, 0);
  if (name && hasFailed) showPlainList();
};
/**
 * From the page that shows to another one that has been read or will be, unless the first has gone
 * meanwhile.
 */
const goOn = (name: string) => {
  const from = shown();
  onceThere(() => {
    if (from !== shown()) return;
    if (isThere(name)) show(name);
    // What follows a first sign comes with the app.
    else if (waiting()) {
      (waiting() as HTMLElement).dataset['chosen'] = name;
      (waiting() as HTMLElement).hidden = false;
    }
    // Half a page that stays half: as Start does without a script, this leads to the plain page.
    else here.href = (find('[data-to]') as HTMLAnchorElement).href;
  }, name);
};

const reset = () => {
  for (const form of html.forms) if (pageOf(form)) form.reset();
};

on('click', (event) => {
  if (!pageOf(event.target)) return;
  // What stands now where a double click began must not be pressed by its second half.
  if (event.detail > 1) event.preventDefault();
  const control = (event.target as Element).closest<HTMLAnchorElement>('a,[data-to]');
  if (!control || event.detail > 1) return;
  // With a key the browser opens a link elsewhere.
  if (control.href && (event.ctrlKey || event.shiftKey || event.metaKey)) return;
  const {
    hash,
    href,
    hreflang,
    dataset: { to },
  } = control;
  const target = hash && find(hash);
  // Other links are followed; on half a page that stays half, all are, so that Start leads to the
  // plain page.
  const isOurs = (to || target || hreflang) && (waiting() || isBeingRead());
  if (!isOurs) return;
  event.preventDefault();
  if (to) goOn(to);
  else if (target) target.focus();
  else here.href = href + here.hash;
});

// The press and not the `submit` that follows: a frame that allows no forms keeps that back. Enter
// in a form is such a press too.
on('click', (event) => {
  const page = (event.target as Element).closest('[type=submit]') && pageOf(event.target);
  if (!page || event.detail > 1) return;
  event.preventDefault();
  const chosen = find('[name=choice]:checked', page) as HTMLInputElement | null;
  // What denies every point is no answer while one of them is ticked.
  const error = !chosen
    ? 'missing'
    : chosen.value === 'no' && find('[name=ticked]:checked', page) && 'contradiction';
  if (error) {
    const summary = find('.error-summary', page) as HTMLElement;
    for (const message of summary.querySelectorAll<HTMLElement>('[data-error]')) {
      message.hidden = message.dataset['error'] !== error;
      if (!message.hidden) find('.choices', page)?.setAttribute('aria-describedby', message.id);
    }
    summary.hidden = false;
    summary.focus();
    return;
  }
  // The build has made a page for each answer to the emergency check.
  goOn(`after-${(chosen as HTMLInputElement).value}`);
});

// A module runs before all is read, or never: the app has not come, or can't be run. What a browser
// extension does is none of that.
on('DOMContentLoaded', () => {
  if (!html.body.dataset['app']) showPlainList();
});

function showPlainList() {
  const list = find('#plain-list');
  const page = shown();
  hasFailed = true;
  if (!list || !page) return;
  // Seek care now says more than the list does.
  if (find('[data-disposition]', page)) (find('#still-holds') as HTMLElement).hidden = false;
  else {
    show();
    list.className += ' broken';
    list.role = 'main';
  }
}

// The browser has brought back what was in a form once the page is read.
if (!isFresh) onceThere(reset);
on('pagehide', () => {
  reset();
  if (!waiting()) return;
  delete (waiting() as HTMLElement).dataset['chosen'];
  show('start');
});
