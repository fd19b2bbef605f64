/**
 * The test of the other browsers: each with a window of its own, at a site of a clinic that nginx
 * serves.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNginx, type NginxSite } from '../../../../tools/nginx';
import { deploymentFile } from '../../../e2e/support/hosted';
import { hasJudges } from '../judges';
import { needs, needsThat, test as host } from '../test';
import type { EngineName, RunningEngine } from './Engine';
import { startFirefox } from './firefox';
import { Visitor } from './Visitor';
import { startWebKitGtk } from './webKitGtk';

/**
 * A number without a letter beside it is what a page from right to left turns round, when it does.
 */
export const clinic = {
  id: 'riyadh',
  name: 'Riyadh Bone Team',
  phone: '+966 11 123 4567',
  urgentLine: '+966 11 123 4568',
};
export const clinicLink = `#v=1&clinic=${clinic.id}&country=SA`;
/** Of that country. */
export const emergencyNumber = '997';

/**
 * A page of the site whose `lang` was changed before the app runs, as add-ons and in-app browsers
 * do.
 */
export const changedFromOutside = 'en/changed-from-outside.html';

interface OfWorker {
  /** A copy of the built folder, with the clinic in its deployment file. */
  readonly folder: string;
  readonly site: NginxSite;
  /** Starts a browser once for all tests of a worker. Skips the test where none can be started. */
  readonly started: (name: EngineName) => Promise<RunningEngine>;
}

const start: Readonly<Record<EngineName, () => Promise<RunningEngine>>> = {
  Firefox: () => startFirefox(needs('firefox', 'firefox-esr')),
  WebKitGTK: () => startWebKitGtk(needs('WebKitWebDriver'), needs('Xvfb')),
};

export const test = host.extend<{ engine: EngineName; visitor: Visitor }, OfWorker>({
  engine: ['Firefox', { option: true }],
  folder: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'marble-engines-'));
      cpSync('dist', folder, { recursive: true });
      const file = { ...deploymentFile, clinics: [clinic] };
      writeFileSync(join(folder, 'deployment.json'), JSON.stringify(file));
      const page = readFileSync(join(folder, 'en/index.html'), 'utf8');
      writeFileSync(join(folder, changedFromOutside), page.replace('lang="en"', 'lang="es"'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ folder }, use) => {
      const site = await startNginx(folder);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({}, use) => {
      const running = new Map<EngineName, RunningEngine>();
      await use(async (name) => {
        const engine = running.get(name) ?? (await start[name]());
        running.set(name, engine);
        return engine;
      });
      for (const engine of running.values()) await engine.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visitor: async ({ engine, started }, use) => {
    needsThat(hasJudges(), 'the packages of tests/host/judges');
    const window = await (await started(engine)).newWindow();
    await use(new Visitor(window));
    await window.close();
  },
});

export { expect } from '@playwright/test';
