/**
 * Finds out what the person has done on the prerendered first pages, and gives the app the page
 * that is shown.
 */
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
  /**
   * Prefix of the ids in the prerendered page when the app can go on with that very page; undefined
   * when it renders anew.
   */
  readonly hydrates: string | undefined;
}

/**
 * Called once, before the first render. Leaves one page in the document, as `#app`.
 * @throws TypeError when the HTML has no page for the app
 */
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
  const form = container.querySelector('form');
  const error = container.querySelector('.error-summary');
  const ticked = checkedIn(document, 'ticked');
  const steps = firstPages.find((page) => page.name === name)?.steps ?? [];
  // The tile that was pressed, under the name of the page behind it.
  const tile = isWaiting ? waiting.dataset['chosen']?.replace('after-', '') : undefined;

  // The styles go by the page of Start, which may be one of those that leave.
  setPlainListHidden(name !== undefined && name !== 'start');
  for (const page of pages) if (page !== container) page.remove();
  waiting?.setAttribute('hidden', '');
  delete waiting?.dataset['chosen'];
  delete container.dataset['first'];
  container.id = 'app';
  container.hidden = false;
  container.querySelector('main')?.removeAttribute('hidden');

  const chosen: readonly CheckEvent[] =
    tile === undefined ? [] : [{ type: 'CHOOSE_FIRST', first: tile as FirstSign }];
  // A result is rendered anew: only now is there a clock to say when it was shown.
  const isSamePage = name !== undefined && !isResult && !isWaiting;
  return {
    container,
    // The emergency check is the only page before the app with points to tick.
    steps: [
      ...steps.map((step) => (step.type === 'ANSWER' ? { ...step, ticked } : step)),
      ...chosen,
    ],
    form:
      form === null
        ? undefined
        : {
            chosen: checkedIn(form, 'choice')[0],
            ticked,
            failed: error?.hasAttribute('hidden') === false,
          },
    hydrates: isSamePage ? prefixOf(name) : undefined,
  };
}

function checkedIn(part: ParentNode, name: string): readonly string[] {
  const boxes = part.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`);
  return [...boxes].map(({ value }) => value);
}

/** The prefix that keeps the ids of the prerendered pages apart. */
export function prefixOf(name: string): string {
  return `${name}-`;
}
