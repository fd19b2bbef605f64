/**
 * What one of our handlers throws, React hands to `reportError`, which it looks up once, when its
 * own file is evaluated. It must find ours there. `afterReact.ts` puts the browser's own back: what
 * others in the page report is no fault of ours.
 */
import { reportFault } from './ownFaults';

/** Undefined in a browser that has none. */
export const reportErrorOfBrowser: unknown = Reflect.get(globalThis, 'reportError');

Reflect.set(globalThis, 'reportError', reportFault);
