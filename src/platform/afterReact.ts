/** See `beforeReact.ts`. */
import { reportErrorOfBrowser } from './beforeReact';

Reflect.set(globalThis, 'reportError', reportErrorOfBrowser);
