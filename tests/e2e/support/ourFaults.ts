/**
 * Faults of ours, put into the built script or into the browser that it runs in. Each sleeps until it is armed, so that a page
 * can be reached first. `at` is a place where it is sure to happen; elsewhere it may.
 */
export interface OurFault {
  readonly origin: string;
  /** A string of the built script, there once, that throws when it is read; or a part of the browser, that throws when it is used. */
  readonly code: { readonly reads: string } | { readonly uses: string };
  readonly at: string;
  /** What every one must end on, wherever it happens: a shown Seek care now stays, with the notice; all else ends on the list. */
  readonly expected: 'the list, or Seek care now that was shown';
}

const expected = 'the list, or Seek care now that was shown';
const read = (origin: string, reads: string, at: string): OurFault => ({
  origin,
  code: { reads },
  at,
  expected,
});
const used = (uses: string, at: string): OurFault => ({
  origin: `the browser: ${uses}`,
  code: { uses },
  at,
  expected,
});

export const ourFaults: readonly OurFault[] = [
  read('Start, rendered: what it is', 'start/what', 'Start'),
  read('Start, rendered: privacy', 'start/privacy', 'Start'),
  read('every page, rendered: the choice of language', 'language/label', 'Start'),
  read('a question, rendered', 'error/choose', 'the emergency check'),
  read('the tiles, rendered', 'first-sign/help', 'the tiles'),
  read('Check your answers, rendered', 'check-answers/intro', 'Check your answers'),
  read('Check your answers, its button rendered', 'check-answers/button', 'Check your answers'),
  read('a press: the result', 'SHOW_RESULT', 'Check your answers'),
  read('Discuss at next visit, rendered', 'discuss-next-visit/again', 'Discuss at next visit'),
  read('Seek care now, rendered: why', 'seek-care-now/why/heading', 'Seek care now, call first'),
  read('Seek care now, rendered: not kept', 'seek-care-now/not-kept', 'Seek care now, not sure'),
  read('Seek care now, rendered: by mistake', 'seek-care-now/mistake', 'Seek care now, call first'),
  read('Seek care now, rendered: take away', 'take-away/open', 'Seek care now, not sure'),
  read('a press: answering the rest', 'ANSWER_REST', 'Seek care now, call first'),
  read('a page beside the check, rendered: the way back', 'page/back', 'About'),
  read('a kiosk, rendered: on your own phone', 'own-phone/heading', 'Seek care now at a kiosk'),
  used('crypto.getRandomValues', 'Discuss at next visit'),
  used('history.pushState', 'Start'),
];
