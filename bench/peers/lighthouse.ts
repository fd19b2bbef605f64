/**
 * `npm run bench:lighthouse`: what Lighthouse (mobile) says of Start, a question, both results and
 * the handout. No address opens a question or a result, so those are reached by hand: a timespan
 * over the press that brings them, then a snapshot.
 */
import { startFlow, type UserFlow } from 'lighthouse';
import { launch, type Page } from 'puppeteer-core';
import { chromiumFlags, findOrInstallChromium } from '../../tools/findChromium';
import { en } from '../../locales/en';
import handout from '../../locales/en/handout.json';
import { appPage, buildApp } from '../build';
import { Driver, type DrivenPage } from '../driver';
import { judged, notJudged, writeLighthouse, type Judged } from '../lighthouseReport';
import { machine } from '../machine';
import type { Move } from '../page/probe';
import { pageScript } from '../pageScript';
import { quietPath, urgentPath } from '../questionnaire/paths';
import { today } from '../readme';
import { serve } from '../serve';
import { moves, subjects } from '../subjects';

interface Screen {
  readonly name: string;
  readonly look: (flow: UserFlow, page: Page) => Promise<void>;
}

const where = machine();
const folder = buildApp();
const [app] = subjects(appPage(folder));
if (app === undefined) throw new Error('Our app is not among the subjects');
const { startButton } = app;
// At the root of the host, where crawlers look for robots.txt.
const server = await serve({ app: folder });
const start = server.addresses.app + appPage(folder);

const driven = (page: Page): DrivenPage => ({
  goto: (address, options) => page.goto(address, options),
  // Puppeteer's own types take no function with a type parameter.
  evaluate: (run, arg) =>
    page.evaluate(`(${String(run)})(${JSON.stringify(arg) ?? ''})`) as ReturnType<
      DrivenPage['evaluate']
    > as Promise<Awaited<ReturnType<typeof run>>>,
  mouse: page.mouse,
  keyboard: page.keyboard,
  url: () => page.url(),
});

const loaded = (name: string, says: string, fragment = ''): Screen => ({
  name,
  look: async (flow, page) => {
    await flow.navigate(start + fragment, { name });
    // Another page under this name would be judged in its place.
    const shown = `${await page.title()}; ${await page.$eval('h1', (h1) => h1.textContent)}`;
    if (!shown.includes(says)) throw new Error(`The page says "${shown}", not "${says}"`);
  },
});

/** Makes the moves from Start on, the last one under watch. */
const reached = (name: string, way: readonly Move[]): Screen => ({
  name,
  look: async (flow, page) => {
    const driver = new Driver(driven(page));
    await driver.open(start, startButton);
    for (const [index, move] of way.entries()) {
      if (index === way.length - 1) await flow.startTimespan({ name });
      await driver.make(move, 'click');
    }
    await flow.endTimespan();
    await flow.snapshot({ name });
  },
});

const screens: readonly Screen[] = [
  loaded('Start', en.app.start.heading),
  reached('question', moves(app, urgentPath).slice(0, 1)),
  reached('Seek care now', moves(app, urgentPath)),
  reached('Discuss at next visit', moves(app, quietPath)),
  loaded('handout', handout.title, '#handout'),
];

const browser = await launch({ executablePath: findOrInstallChromium(), args: chromiumFlags });
try {
  const probe = await pageScript('probe');
  const all: Judged[] = [];
  let version = 'unknown';
  for (const { name, look } of screens) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(probe);
    const flow = await startFlow(page, { name });
    try {
      await look(flow, page);
      const { steps } = await flow.createFlowResult();
      all.push(...steps.map(({ lhr }) => judged(name, lhr)));
      version = steps[0]?.lhr.lighthouseVersion ?? version;
    } catch (error) {
      all.push(notJudged(name, String(error)));
    }
    await page.close();
  }
  await writeLighthouse(
    {
      command: 'npm run bench:lighthouse',
      date: today(),
      machine: where,
      browser: `${await browser.version()}, Lighthouse ${version}, mobile`,
    },
    all,
  );
} finally {
  await browser.close();
  server.close();
}
