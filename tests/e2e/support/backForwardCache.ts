/** A browser that may keep a page whole and show it again; Playwright's own never does. */
import { chromiumFlags, findOrInstallChromium } from '../../../tools/findChromium';

export const withBackForwardCache = {
  executablePath: findOrInstallChromium(),
  args: chromiumFlags,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};
