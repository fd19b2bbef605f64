import { stampOfTexts, texts } from './faults';

/**
 * Faults of ours: in the built script, in a file that comes damaged, in the browser that it runs in. `at` is a place where it
 * is sure to happen; elsewhere it may. Each row counts that it did happen.
 */
export interface OurFault {
  readonly origin: string;
  readonly code:
    | {
        /** A string of the built script, there once, that throws when it is read, once the place is reached. */
        readonly reads: string;
      }
    | {
        /** A part of the browser that throws when it is used, or is not there when it is looked up. */
        readonly part: string;
        readonly how: 'throws' | 'is missing';
        readonly from: 'the start' | 'the place';
      }
    | {
        /** Files whose address ends so, and what comes in their place, from the start. */
        readonly files: RegExp;
        readonly come: Damage;
      };
  readonly at: string;
  /** What is pressed there; without it, whatever can be. */
  readonly press?: readonly string[];
  /**
   * `the list`: nothing goes on, so the list of signs comes; a Seek care now that was shown stays, with its notice.
   * `the check`: it goes on, and whoever is not sure comes to Seek care now.
   */
  readonly expected: 'the list' | 'the check';
}

/** What became of a file on its way. */
export type Damage =
  'not found' | 'as a sign-in page' | 'cut off' | 'throwing' | readonly [RegExp, string];

const read = (origin: string, reads: string, at: string, press?: readonly string[]): OurFault => ({
  origin,
  code: { reads },
  at,
  ...(press === undefined ? {} : { press }),
  expected: 'the list',
});

type Part = Extract<OurFault['code'], { readonly part: string }>;
const part = (
  name: string,
  how: Part['how'],
  from: Part['from'],
  at: string,
  expected: OurFault['expected'],
  press?: readonly string[],
): OurFault => ({
  origin: `the browser: ${name} ${how}, from ${from} on`,
  code: { part: name, how, from },
  at,
  ...(press === undefined ? {} : { press }),
  expected,
});

const file = (
  name: string,
  files: RegExp,
  come: Damage,
  at: string,
  expected: OurFault['expected'],
): OurFault => ({
  origin: `${name}: ${typeof come === 'string' ? come : String(come[0])}`,
  code: { files, come },
  at,
  expected,
});

const pageItself = /\/(?:en\/)?(?:\?.*)?$/u;
const theApp = /\/check-[^/]*\.js$/u;
const theKiosk = /\/startKiosk-[^/]*\.js$/u;
const inSpanish = /\/es-[^/]*\.js$/u;
const toTeam = ['main button.button:not(.button-quiet)'];
const inSpanishToo = ['.language-menu summary', 'a[hreflang=es]'];
const printing = ['.take-away summary', '.take-away .button'];
const saving = ['.take-away summary', '.take-away .form-actions .button'];

export const ourFaults: readonly OurFault[] = [
  // A page that can't be rendered, and a press that can't be done.
  read('Start, rendered: what it is', 'start/what', 'Start'),
  read('Start, rendered: privacy', 'start/privacy', 'Start'),
  read('every page, rendered: the way to call', 'emergency-button/name', 'Start'),
  read('a question, rendered', 'error/choose', 'the emergency check'),
  read('the tiles, rendered', 'first-sign/help', 'the tiles'),
  read('Check your answers, rendered', 'check-answers/intro', 'Check your answers'),
  read('Check your answers, its button rendered', 'check-answers/button', 'Check your answers'),
  read('Discuss at next visit, rendered', 'discuss-next-visit/again', 'Discuss at next visit'),
  read('Seek care now, rendered: why', 'seek-care-now/why/heading', 'Seek care now, call first'),
  read('Seek care now, rendered: not kept', 'seek-care-now/not-kept', 'Seek care now, not sure'),
  read(
    'Seek care now, rendered: by mistake',
    'outcome:seek-care-now/mistake',
    'Seek care now, call first',
  ),
  read('Seek care now, rendered: take away', 'take-away/open', 'Seek care now, not sure'),
  read('a page beside the check, rendered: the way back', 'page/back', 'About', inSpanishToo),
  read('a kiosk, rendered: on your own phone', 'own-phone/heading', 'Seek care now at a kiosk'),
  read('the machine, told to show the result', 'SHOW_RESULT', 'Check your answers'),
  read('the machine, told to answer the rest', 'ANSWER_REST', 'Seek care now, not sure', [
    '.answer-rest summary',
    '.answer-rest button',
  ]),
  // A part of the browser that refuses what is asked of it.
  part('crypto.getRandomValues', 'throws', 'the place', 'Discuss at next visit', 'the list', [
    '.outcome > .form-actions button:last-child',
    '.start-again button:last-child',
  ]),
  part('history.pushState', 'throws', 'the place', 'Start', 'the list'),
  part('history.replaceState', 'throws', 'the place', 'the tiles', 'the check'),
  part('Node.prototype.removeChild', 'throws', 'the place', 'the emergency check', 'the list'),
  part('HTMLElement.prototype.focus', 'throws', 'the place', 'Start', 'the list'),
  part('Intl.DateTimeFormat', 'throws', 'the place', 'Check your answers', 'the list'),
  part(
    'HTMLDialogElement.prototype.showModal',
    'throws',
    'the place',
    'Seek care now, call first',
    'the check',
    toTeam,
  ),
  part(
    'HTMLDialogElement.prototype.showModal',
    'is missing',
    'the place',
    'Seek care now, not sure',
    'the check',
    toTeam,
  ),
  part('print', 'throws', 'the place', 'Seek care now, call first', 'the check', printing),
  part(
    'URL.createObjectURL',
    'throws',
    'the place',
    'Seek care now, not sure',
    'the check',
    saving,
  ),
  // A part of the browser that is not there, or forbidden, from the start.
  part('Intl', 'is missing', 'the start', 'Start', 'the list'),
  part('MessageChannel', 'throws', 'the start', 'the languages of a kiosk', 'the list'),
  part('setInterval', 'throws', 'the start', 'the languages of a kiosk', 'the list'),
  part('ResizeObserver', 'is missing', 'the start', 'a question at a kiosk', 'the list'),
  part('Intl.DisplayNames', 'throws', 'the start', 'Start', 'the check'),
  part('navigator.serviceWorker.register', 'throws', 'the start', 'Start', 'the check'),
  part('trustedTypes.createPolicy', 'throws', 'the start', 'Start', 'the check'),
  part('navigator.locks.request', 'throws', 'the start', 'the emergency check', 'the check'),
  part('caches.open', 'throws', 'the start', 'Start', 'the check'),
  part('fetch', 'throws', 'the start', 'Start', 'the check'),
  part('navigator.wakeLock.request', 'throws', 'the start', 'a question at a kiosk', 'the check'),
  // A file that does not come as it was built.
  file('the page', pageItself, [/ id="build" value="/gu, '$&0'], 'About', 'the list'),
  file('the words of the page', texts, 'not found', 'Start', 'the list'),
  file('the words of the page', texts, 'as a sign-in page', 'the emergency check', 'the list'),
  file('the words of the page', texts, 'cut off', 'the languages of a kiosk', 'the list'),
  file('the words of the page', texts, [stampOfTexts, '`0`'], 'the handout', 'the list'),
  file('the app', theApp, 'cut off', 'Start', 'the list'),
  file('the app', theApp, 'as a sign-in page', 'the languages of a kiosk', 'the list'),
  file('the kiosk', theKiosk, 'cut off', 'the languages of a kiosk', 'the list'),
  file('the kiosk', theKiosk, 'throwing', 'a question at a kiosk', 'the list'),
  file('the words of another language', inSpanish, 'not found', 'Start', 'the check'),
  file('the words of another language', inSpanish, 'cut off', 'the tiles', 'the check'),
  file(
    'the words of another language',
    inSpanish,
    'as a sign-in page',
    'a question at a kiosk',
    'the check',
  ),
  file('About', /\/AboutRoute-[^/]*\.js$/u, 'cut off', 'About', 'the check'),
  file('the handout', /\/HandoutRoute-[^/]*\.js$/u, 'throwing', 'the handout', 'the check'),
  file('the deployment file', /\/deployment\.json$/u, 'as a sign-in page', 'Start', 'the check'),
];
