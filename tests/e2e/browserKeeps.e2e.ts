/** What a browser of one's own writes down about a check, read from its profile's files: that the check was opened. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startChromium } from '../../tools/startChromium';
import { quietSheet } from '../support/sheets';
import { CaregiverAtScreen } from './support/CaregiverAtScreen';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check } = words;

const checks: Readonly<
  Record<'quiet' | 'urgent', (caregiver: CaregiverAtScreen) => Promise<void>>
> = {
  quiet: async (caregiver) => {
    await caregiver.takeStartedCheck(quietSheet({ topics: ['mood'] }), 'topics');
    await caregiver.showResult();
    await expect(discussNextVisit(caregiver.page)).toBeVisible();
  },
  urgent: async (caregiver) => {
    await caregiver.answer('no', 'sight');
    await caregiver.press(check.continue);
    await expect(caregiver.page.locator('.error-summary')).toBeVisible();
    await caregiver.answer('yes', 'new');
    await expect(seekCareNow(caregiver.page)).toBeVisible();
  },
};

interface Kept {
  /** Every title with the name of the check in it, in every file of the profile. */
  readonly titles: readonly string[];
  /** Entries that the Back menu lists, from the check on. */
  readonly backMenu: readonly string[];
  /** What the next site reads. */
  readonly entriesForTheNextSite: number;
  /** Everything in the profile that this check has said, such as signs and answers. */
  readonly said: readonly string[];
}

/** The app's own files are in the browser's caches, whatever is answered: only the rest tells of a check. */
const holdsTheApp = /(Cache|Service Worker)/u;

/** All that the profile's files say, whether it is written as UTF-8 or as UTF-16. */
function textsIn(profile: string): string {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !holdsTheApp.test(entry.parentPath))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
    .map((bytes) => bytes.toString('latin1').replace(/(?<=[^\0])\0/gu, ''))
    .join('\n');
}

const backMenuOf = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ title }) => title).filter((title) => title.includes(app.name));
};

async function keptAfter(kind: keyof typeof checks, baseURL: string): Promise<Kept> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-keeps-'));
  const { address, ended, kill } = await startChromium(profile, 'about:blank');
  try {
    const browser = await chromium.connectOverCDP(address);
    const page = await browser.contexts()[0]?.newPage();
    if (page === undefined) throw new Error('Expected a browser with a window.');
    const said = new Set<string>();
    const caregiver = new CaregiverAtScreen(page);
    caregiver.whenArrived(async () => {
      said.add((await caregiver.heading.innerText()).trim());
      for (const text of await page
        .locator('main .sign-name, main .choice-label, main .tick, main .tiles button')
        .allInnerTexts()) {
        said.add(text.trim());
      }
    });
    await page.goto(`${baseURL}en/#v=1`);
    await caregiver.start();
    await checks[kind](caregiver);
    const backMenu = await backMenuOf(page);
    await page.goto(`${baseURL}icon.svg`);
    const entriesForTheNextSite = await page.evaluate(() => history.length);
    // Closed well, the browser writes down all that it keeps.
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close');
    await ended;
    const texts = textsIn(profile);
    expect(texts, 'the control: the profile knows the address').toContain('/en/#v=1');
    return {
      titles: [
        ...new Set(texts.match(/[A-Za-z][\w:?,]*(?: [\w:?,]+)*? - Marble Check/gu)),
      ].toSorted(),
      backMenu,
      entriesForTheNextSite,
      // Words as short as an answer of "No" are in every file.
      said: [...said].filter((text) => text.length > 8 && texts.includes(text)),
    };
  } finally {
    await kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

test('a quiet and an urgent check leave the same in a browser’s own files: that the check was opened [HZ-22] [HZ-66] @wide', async ({
  baseURL,
}) => {
  test.slow();
  const quiet = await keptAfter('quiet', baseURL ?? '');
  const urgent = await keptAfter('urgent', baseURL ?? '');
  expect(quiet.said).toEqual([]);
  expect(urgent.said).toEqual([]);
  // Which of its pages' titles a browser gets round to writing down is chance; there are no others.
  const every = expect.arrayContaining([...quiet.titles, ...urgent.titles]) as unknown;
  expect([app.title.question, app.title.error]).toEqual(every);
  expect(quiet.backMenu).toEqual([app.name, app.name]);
  expect(urgent.backMenu).toEqual(quiet.backMenu);
  expect(urgent.entriesForTheNextSite).toBe(quiet.entriesForTheNextSite);
});
