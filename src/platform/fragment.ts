/** What an address says in its fragment before anything else is known. The whole contract is in `deployment/launchLink.ts`. */

/** The pages beside the check; the fragment that asks for one is its name. */
export const sidePages = ['about', 'handout'] as const;
export type SidePageName = (typeof sidePages)[number];

/** The page beside the check that a fragment asks for, with or without its `#`. */
export const sidePageOf = (fragment: string): SidePageName | undefined =>
  sidePages.find((name) => name === fragment.replace(/^#/, ''));

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
 * Whether an address asks for a kiosk, whatever else is wrong with it. A screen that strangers share must not turn into a
 * home check over a misspelt clinic: it stays a kiosk, with the notice. `first-pages/inlineScript.ts` asks the same, less
 * strictly and only of a link that nobody has encoded, until the app has loaded.
 * @param fragment as in `location.hash`
 */
export const saysKiosk = (fragment: string): boolean =>
  /[#&]mode=kiosk(&|$)/.test(readable(fragment));
