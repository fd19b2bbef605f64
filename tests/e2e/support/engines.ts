/** What two accessibility engines find on the page as it stands: axe, and IBM's Equal Access. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';
import { languages } from '../../../locales';
import { axe } from './axe';

/**
 * Where both engines look at every screen: what they find hangs on the marks of a page, which are
 * the same in each language, and on its direction and length. Two of each direction, one of them long.
 */
export const lookedInto = languages.filter(({ tag }) => ['en', 'es', 'ar', 'ur'].includes(tag));

type Engine = { readonly ace: { readonly Checker: typeof Checker } };

/**
 * Wrong here: it wants all boxes of one name in one fieldset, and does not see that a fieldset may
 * hold another, as "to talk about" stands within the topics.
 */
const wrongRule = 'input_checkboxes_grouped';

// Evaluated by the debugger, which the page's own policy of scripts does not bind.
const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** One line a finding, of whichever engine. */
export async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html}`)),
    ...(await ofSecondEngine(page)),
  ];
}

/** What breaks WCAG 2.2, A or AA, without doubt; what the engine asks a person to look at is not in it. */
async function ofSecondEngine(page: Page): Promise<readonly string[]> {
  await page.evaluate(engine);
  return page.evaluate(async (wrong) => {
    const { Checker } = (globalThis as unknown as Engine).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    const at = (path: string) =>
      document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
    // What is folded away is not on the page; the engine takes a field in there for one whose label is hidden.
    const isShown = (path: string) => {
      const node = at(path);
      return !(node instanceof Element) || node.checkVisibility();
    };
    return results
      .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
      .filter(({ ruleId, path }) => ruleId !== wrong && isShown(path['dom'] ?? ''))
      .map(({ ruleId, message, snippet }) => `IBM ${ruleId}: ${message} ${snippet}`);
  }, wrongRule);
}

/** In the light and in the dark, as the page stands and with all open that folds; it is left as it was found. */
export async function findingsUnfolded(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion, so that no colour is read half-way through its change.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(...(await findings(page)).map((line) => `${colorScheme}, ${state}: ${line}`));
    }
  };
  await look('as it stands');
  const fold = await unfold(page);
  await look('unfolded');
  await fold();
  return found;
}

/**
 * Opens all that folds, and waits for what a fold loads as it opens.
 * @returns closes again what was closed
 */
export async function unfold(page: Page): Promise<() => Promise<void>> {
  const closed = await page.evaluateHandle(() => [
    ...document.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
  ]);
  const setOpen = (isOpen: boolean) =>
    closed.evaluate((folds, open) => {
      for (const fold of folds) fold.open = open;
    }, isOpen);
  await setOpen(true);
  await expect(page.locator('#app .lazy-details[open]:not([data-loaded])')).toHaveCount(0);
  return () => setOpen(false);
}
