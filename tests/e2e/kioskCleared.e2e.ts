/** Cleared means cleared: after every way out of a turn nothing of the person is left in any place that holds things. */
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
import { withBackForwardCache } from './support/backForwardCache';
import { AtKiosk, kioskAddress, kioskFile, kioskOf, shortTimes } from './support/AtKiosk';
import { sheetsInHeap } from './support/heapSheets';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { nothing, stored } from './support/traces';
import { words } from './support/words';
import { wideUnless } from '../../tools/wide';

test.use({ launchOptions: withBackForwardCache });

const elsewhere = './icon.svg';
const reason = words.outcome.because['R1-vision'].worse;
const sheet = quietSheet({ vision: 'yes', 'vision.course': 'worse' });
/** As long as a deployment may wait: looking through the memory takes its time. */
const times = { ...shortTimes, idleSeconds: 60, resultIdleSeconds: 120 };
const allowsPrint = { ...kioskFile, kiosk: { ...times, allowPrint: true } };

/** Where a person leaves: an urgent result, the list of all answers, a ticked question. */
const places = {
  'an urgent result': async (person: AtKiosk) => {
    await person.takeStartedCheck(sheet, 'everything');
    await expect(seekCareNow(person.page)).toContainText(reason);
  },
  'the check of the answers': async (person: AtKiosk) => {
    await person.takeStartedCheck(quietSheet());
  },
  'a ticked question': async (person: AtKiosk) => {
    await person.answer('no', 'hearing', 'yes');
    await person.choose('sudden');
  },
};

const goBack = (page: Page) => page.goBack({ waitUntil: 'commit' });
const goForward = (page: Page) => page.goForward({ waitUntil: 'commit' });

/** Every way in which a turn ends. Each begins on the last screen of a person and leads to the language screen. */
const ways: Readonly<Record<string, (person: AtKiosk) => Promise<void>>> = {
  finish: (person) => person.finish(),
  'a time-out': (person) =>
    person.afterReload(() =>
      person.page.clock.fastForward((times.resultIdleSeconds + times.countdownSeconds + 1) * 1000),
    ),
  'a reload': (person) => person.afterReload(() => person.page.reload()),
  'Back, then Forward': (person) =>
    person.afterReload(async () => {
      await goBack(person.page);
      await goForward(person.page);
    }),
  'Forward, then Back': (person) =>
    person.afterReload(async () => {
      await person.page.goto(elsewhere);
      await goBack(person.page);
    }),
  'a change of language, then finish': async (person) => {
    await person.changeLanguage('English');
    await expect(person.page.locator('html')).toHaveAttribute('lang', 'en');
    await new AtKiosk(person.page, 'en').finish();
  },
};

/** The end that nobody sees; the others are wide, since each looks through the memory twice. */
const ofEveryRun = 'a time-out';

/** Holds every place against what a new page has. */
async function expectNothingLeft(page: Page): Promise<void> {
  expect(await page.locator('input:checked, [data-rule], [data-disposition]').count()).toBe(0);
  expect(await page.locator('#app').textContent()).not.toContain(reason);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  expect(await stored(page)).toEqual(nothing);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const spoken = nodes.map(({ name }) => String(name?.value ?? ''));
  expect(spoken.filter((name) => name.includes(reason))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').innerText()).not.toContain(reason);
  await page.emulateMedia({ media: null });
  expect(await sheetsInHeap(page), 'sheets in memory, by path').toEqual([]);
}

/** Every way out from a result, and the first of them from every other place. */
const turns = Object.entries(ways).flatMap(([way, leave], n) =>
  Object.entries(places)
    .slice(0, n === 0 ? undefined : 1)
    .map(([place, go]) => ({ way, leave, place, go })),
);

for (const { way, leave, place, go } of turns) {
  test(`after ${way} from ${place} nothing is left${wideUnless(place === 'an urgent result' && way === ofEveryRun)} [HZ-20a]`, async ({
    page,
  }) => {
    test.slow();
    await page.clock.install();
    const isSpoken = way.startsWith('a change of language') ? 'es' : 'en';
    const person = await kioskOf(page, allowsPrint, isSpoken);
    await page.goto(elsewhere);
    await person.open(kioskAddress);
    const entries = await page.evaluate(() => history.length);
    await person.start();
    await go(person);
    // The same search finds the sheet while the turn goes on.
    expect(await sheetsInHeap(page), 'sheets in memory').not.toEqual([]);
    await leave(person);
    await expectNothingLeft(page);
    if (!way.startsWith('Forward')) {
      expect(await page.evaluate(() => history.length)).toBe(entries);
    }

    // The next person finds an empty form, and no way back into the turn before.
    const next = new AtKiosk(page);
    await next.chooseLanguage();
    await next.start();
    await next.answer('no');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
}

test('a page that the browser kept whole shows nothing of itself, and is loaded anew [HZ-20b]', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) sessionStorage.setItem('came-back-whole', document.body.innerText);
    });
  });
  const person = new AtKiosk(page);
  await person.begin();
  await person.takeStartedCheck(sheet);
  await page.goto(elsewhere);
  await goBack(page);
  await person.expectLanguageScreen();
  const shown = await page.evaluate(() => sessionStorage.getItem('came-back-whole'));
  expect(shown, 'the browser restored the page from its cache').not.toBeNull();
  expect(shown).not.toContain(reason);
});

test('a page that is frozen is cleared at once, and covered [HZ-20c]', async ({ page }) => {
  const person = await kioskOf(page);
  await person.begin();
  await person.takeStartedCheck(sheet);
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await expect(page.locator('html')).toHaveAttribute('data-covered');
  await expect(page.locator('body')).toBeHidden();
  expect(await sheetsInHeap(page), 'sheets in memory').toEqual([]);
});

test('a kiosk that may not print puts nothing on paper [HZ-37b]', async ({ page }) => {
  const person = await kioskOf(page);
  await person.begin();
  await person.takeStartedCheck(sheet);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toBeHidden();
});
