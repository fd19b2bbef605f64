/** The browser that all measurements run in. */
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, findOrInstallChromium } from '../tools/findChromium';

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallChromium(), args: chromiumFlags });
}
