/** A press that may lead nowhere, since the page may have ended. */
import type { Locator } from '@playwright/test';

/** Waits for a press. The app may fail in the middle of it: then what it ends on counts. */
export const unlessEnded = (press: Promise<void>, end: Locator) =>
  Promise.race([press.catch(() => undefined), end.filter({ visible: true }).waitFor()]);
