/** Finds out what the person has done on the prerendered first pages, and gives the app the page that is shown. */
import type { FirstPageForm } from '../check/screens/ChoiceForm';
import type { FirstSign } from '../check/checkContext';
import type { CheckEvent } from '../check/checkMachine';
import { firstPages } from './firstPages';
import { setPlainListHidden } from '../platform/plainList';

export interface AdoptedPage {
  /** The element that the app renders into. */
  readonly container: HTMLElement;
  /** Steps of the check that are taken already, in order. */
  readonly steps: readonly CheckEvent[];
  /** What the form on the page holds; undefined on a page without one. */
  readonly form: FirstPageForm | undefined;
  /** Prefix of the ids in the prerendered page when the app can go on with that very page; undefined when it renders anew. */
  readonly hydrates: string | undefined;
}

/** Called once, before the first render. Leaves one page in the document, as `#app`. @throws TypeError when the HTML has no page for the app */
export function adoptFirstPage(): AdoptedPage {
  const pages = [...document.querySelectorAll<HTMLElement>('[data-first]')];
  const container =
    pages.find((page) => !page.hasAttribute('hidden')) ??
    pages[0] ??
    document.getElementById('app');
  if (container === null) {
    throw new TypeError('Expected an element with the id "app" or with data-first in the page.');
  }
  const name = container.dataset['first'];
  const isResult = container.querySelector('[data-disposition]') !== null;
  const waiting = document.getElementById('waiting');
  const isWaiting = waiting?.hidden === false;
  const ticked = container.querySelector<HTMLInputElement>('input:checked')?.value;
  const error = container.querySelector<HTMLElement>('.error-summary');
  const steps = firstPages.find((page) => page.name === name)?.steps ?? [];

  // The styles go by the page of Start, which may be one of those that leave.
  setPlainListHidden(name !== undefined && name !== 'start');
  for (const page of pages) if (page !== container) page.remove();
  waiting?.setAttribute('hidden', '');
  delete container.dataset['first'];
  container.id = 'app';
  container.hidden = false;
  container.querySelector('main')?.removeAttribute('hidden');

  const chosen: readonly CheckEvent[] =
    isWaiting && ticked !== undefined ? [{ type: 'CHOOSE_FIRST', first: ticked as FirstSign }] : [];
  // A result is rendered anew: only now is there a clock to say when it was shown.
  const isSamePage = name !== undefined && !isResult && !isWaiting;
  return {
    container,
    steps: [...steps, ...chosen],
    form: error === null ? undefined : { ticked, failed: !error.hasAttribute('hidden') },
    hydrates: isSamePage ? prefixOf(name) : undefined,
  };
}

/** The prefix that keeps the ids of the prerendered pages apart. */
export function prefixOf(name: string): string {
  return `${name}-`;
}
