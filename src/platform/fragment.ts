/**
 * What an address says in its fragment before anything else is known. The whole contract is in
 * `deployment/launchLink.ts`.
 */

/** The pages beside the check; the fragment that asks for one is its name. */
export const sidePages = ['about', 'handout'] as const;
export type SidePageName = (typeof sidePages)[number];

/** The views of the review room: `#about/<view>`, and with a number `#about/<view>/<number>`. */
export const reviewViews = [
  'summary',
  'decide',
  'questions',
  'rules',
  'words',
  'hazards',
  'tests',
  'changes',
  'sign',
] as const;
export type ReviewView = (typeof reviewViews)[number];

/** A page beside the check, and for the review room where in it. */
export interface SidePlace {
  readonly name: SidePageName;
  readonly view?: ReviewView;
  /** From 1: of a decision, a hazard, a page of a list. */
  readonly number?: number;
}

/** The place beside the check that a fragment asks for, with or without its `#`. */
export function sidePlaceOf(fragment: string): SidePlace | undefined {
  const [name, view, number, ...more] = fragment.replace(/^#/, '').split('/');
  const page = sidePages.find((one) => one === name);
  if (page === undefined || more.length > 0) return undefined;
  if (view === undefined) return { name: page };
  const known = reviewViews.find((one) => one === view);
  if (page !== 'about' || known === undefined) return undefined;
  if (number === undefined) return { name: page, view: known };
  return /^[1-9]\d{0,2}$/.test(number)
    ? { name: page, view: known, number: Number(number) }
    : undefined;
}

/** The page beside the check that a fragment asks for, with or without its `#`. */
export const sidePageOf = (fragment: string): SidePageName | undefined =>
  sidePlaceOf(fragment)?.name;

/**
 * Mail programs and messengers write a link's signs as percent codes, some of them twice over.
 * @returns the fragment as it was made; as it came when that can't be known
 */
export function readable(fragment: string): string {
  if (fragment.includes('=') || !fragment.includes('%')) return fragment;
  try {
    const once = decodeURIComponent(fragment);
    return once === fragment ? fragment : readable(once);
  } catch {
    return fragment;
  }
}

/**
 * Whether an address asks for a kiosk, whatever else is wrong with it. A screen that strangers
 * share must not turn into a home check over a misspelt clinic: it stays a kiosk, with the notice.
 * `first-pages/inlineScript.ts` asks the same, less strictly and only of a link that nobody has
 * encoded, until the app has loaded.
 * @param fragment as in `location.hash`
 */
export const saysKiosk = (fragment: string): boolean =>
  /[#&]mode=kiosk(&|$)/.test(readable(fragment));
