/** The kiosk of a waiting room: its screens, walked by finger and by keys. */
import { kioskScreens } from './support/kioskScreens';
import { findingsUnfolded, lookedInto } from './support/engines';
import { languages } from '../../locales';
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
import { readQr } from '../support/readQr';
import { kioskAddress, kioskFile, kioskOf, patientFile, shortTimes } from './support/AtKiosk';
import { CaregiverAtKeyboard } from './support/CaregiverAtKeyboard';
import { clinic, host } from './support/hosted';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { complaintsOf } from './support/traces';
import { words, wordsIn } from './support/words';

const { outcome } = words;
const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };
const largest = { width: 3840, height: 2160 };

/** Targets lower than 64 px, and words smaller than 28 px. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const name = (element: Element) => `${element.tagName} ${element.textContent.slice(0, 40)}`;
    const targets = [
      ...document.querySelectorAll('button, a[href], select, summary, .choice-label, .tick'),
    ].filter((element) => isSeen(element) && !element.matches('.skip-link'));
    const low = targets.filter((element) => element.getBoundingClientRect().height < 63.9);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || !isSeen(element) || (text.textContent ?? '').trim() === '') continue;
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 28) small.add(name(element));
    }
    return [...low.map((element) => `low: ${name(element)}`), ...small];
  });
}

for (const { name, go } of kioskScreens) {
  test(`${name}: large enough in 1080p and 4K, upright and across, with its way out @wide`, async ({
    page,
  }) => {
    test.slow();
    await page.clock.install();
    const person = await kioskOf(page);
    await go(person);
    for (const viewport of [portrait, landscape, largest]) {
      await page.setViewportSize(viewport);
      expect(await tooSmall(page), String(viewport.width)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
    await expect(
      page.getByRole('button', { name: words.kiosk.finish }).filter({ visible: true }).last(),
    ).toBeInViewport();
    // Nothing that calls, copies, shares, saves, prints or leads out.
    await expect(page.locator('#app :is(a:not(.skip-link, .error-summary a), select)')).toHaveCount(
      0,
    );
    await expect(page.locator('body')).not.toContainText(/999|7946/u);
    await expect(page.getByRole('banner').getByText(words.kiosk['nurse-line'])).toBeInViewport();
    for (const taken of [outcome.actions.print, outcome['take-away'].open]) {
      await expect(page.getByText(taken, { exact: true })).toHaveCount(0);
    }
  });

  for (const { tag } of lookedInto) {
    test(`${tag}, ${name}: two engines find nothing, light and dark, folded and unfolded @wide [HZ-25a] [HZ-26a]`, async ({
      page,
    }) => {
      test.slow();
      await page.clock.install();
      const file =
        name === 'the warning'
          ? { ...kioskFile, kiosk: { ...shortTimes, countdownSeconds: 3600 } }
          : patientFile;
      await go(await kioskOf(page, file, tag));
      await page.setViewportSize(portrait);
      expect(await findingsUnfolded(page)).toEqual([]);
    });
  }
}

test('a person walks by finger to both results; title, address and history stay as they were', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: portrait,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  const complaints = await complaintsOf(page);
  const person = await kioskOf(page);
  await person.stepUp();
  const traces = () =>
    page.evaluate(() => ({ title: document.title, at: location.href, entries: history.length }));
  const before = await traces();
  await page.locator('.language-screen').getByRole('button', { name: 'English' }).tap();
  await person.arrive();
  person.whenArrived(async () => {
    expect(await traces()).toEqual(before);
  });
  await person.start();
  await person.takeStartedCheck(quietSheet());
  await person.showResult();
  await expect(discussNextVisit(page)).toContainText(
    outcome['discuss-next-visit']['for-now-only-kiosk'],
  );
  await person.finish();

  await person.chooseLanguage();
  await person.start();
  await person.takeStartedCheck(quietSheet({ vision: 'yes', 'vision.course': 'not-sure' }));
  await expect(seekCareNow(page)).toContainText(words.kiosk.now.order);
  await expect(page.getByText(outcome['seek-care-now']['not-kept'])).toHaveCount(0);
  expect(await reasonsShown(page)).toEqual(['R1-vision']);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a person walks by keys alone, goes back by our own Back, and ends the turn', async ({
  page,
}) => {
  await host(page, kioskFile);
  const atKeyboard = new CaregiverAtKeyboard(page);
  await page.goto(kioskAddress);
  await page.locator('.language-screen').waitFor();
  await atKeyboard.pressOn('English');
  await atKeyboard.pressOn(words.app.start.button);
  await atKeyboard.answer('no', 'hearing');
  await atKeyboard.pressOn(words.check.back);
  await expect(page.locator('.tiles [aria-current]')).toHaveAttribute('value', 'hearing');
  await atKeyboard.answer('hearing');
  await atKeyboard.answerFrom(quietSheet({ hearing: 'yes', 'hearing.course': 'sudden' }));
  await expect(seekCareNow(page)).toBeVisible();
  await atKeyboard.tabTo('the way out', ({ text }) => text === words.kiosk.finish);
  await page.keyboard.press('Enter');
  await atKeyboard.tabTo('Clear', ({ text }) => text === words.kiosk.ask.clear);
  await page.keyboard.press('Enter');
  await expect(page.locator('.language-screen')).toBeVisible();
});

test('each language says its name and whom to tell, and Start in it says to tell the desk if in doubt [HZ-21e]', async ({
  page,
}) => {
  const person = await kioskOf(page, kioskFile, 'ar');
  await person.stepUp();
  await expect(page.locator('.language-screen h1')).toHaveText(words.kiosk.language.heading);
  await expect(page.locator('.for-all')).toContainText(words.kiosk.language['in-doubt']);
  await expect(page.locator('.for-all')).toContainText(words.app.trial);
  for (const { tag: spoken, name, dir } of languages) {
    const own = page.locator(`.language-screen li[lang=${spoken}][dir=${dir}]`);
    await expect(own.getByRole('button')).toHaveText(name);
    await expect(own.locator('p')).toHaveText(wordsIn[spoken].kiosk['nurse-line']);
  }
  await person.chooseLanguage();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(wordsIn.ar.kiosk.language['in-doubt'])).toBeVisible();
  await expect(page.getByText(wordsIn.ar.app.trial)).toBeVisible();
});

test('only the languages that the deployment offers can be chosen', async ({ page }) => {
  const person = await kioskOf(page, { ...kioskFile, languages: ['es', 'ar'] }, 'es');
  await person.stepUp();
  await expect(page.locator('.language-screen button')).toHaveText(['Español', 'العربية']);
});

test('the QR code on Start and on a result holds the plain check and no answer', async ({
  page,
}) => {
  const person = await kioskOf(page);
  await person.open(`./en/#v=1&clinic=${clinic.id}&country=GB&mode=kiosk`);
  const link = `https://check.example.org/en/#v=1&clinic=${clinic.id}&country=GB`;
  const code = page.locator('.own-phone .qr-code');
  expect(readQr(await code.screenshot())).toBe(link);
  await person.start();
  await expect(code).toHaveCount(0);
  await person.answer('yes');
  expect(readQr(await code.screenshot())).toBe(link);
});
