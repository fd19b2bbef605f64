/**
 * How a kiosk comes to a new version: never while somebody uses it, and only when its daily moment
 * has come.
 */

/** A version that does not come in by then is left for another day. */
const longestMs = 60_000;

/**
 * Looks for a new version, lets it in, and loads the page again, with it or without it.
 * @param letIn ends the hold of the version that runs
 * @param reload loads the page again
 */
export async function reloadWithNewVersion(letIn: () => void, reload: () => void): Promise<void> {
  letIn();
  setTimeout(reload, longestMs);
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    // Another version loads the page again by itself once it has taken over.
    if ((registration?.installing ?? registration?.waiting ?? null) === null) reload();
  } catch {
    // No network, or no worker here.
    reload();
  }
}
