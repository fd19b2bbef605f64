/** Reading a screen aloud, with voices that the test holds in its hand. The real one is in `tests/host/listen.host.ts`. */
import type { Locator, Page } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { kioskFile, kioskOf } from './support/AtKiosk';
import { axe } from './support/axe';
import { clinic, host } from './support/hosted';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import {
  asked,
  bringVoices,
  cancelled,
  giveVoices,
  localEnglish,
  remoteVoices,
  tell,
} from './support/voices';
import { words, wordsIn } from './support/words';

const { app, outcome, questions } = words;
const button = (page: Page, name: string): Locator =>
  page.locator('.listen').getByRole('button', { name, exact: true });
const listenButton = (page: Page, { listen } = words) => button(page, listen.listen);
const marked = (page: Page) => page.locator('[data-being-read]');
const texts = async (page: Page) => (await asked(page)).map(({ text }) => text);

/** Lets the voice end line after line. @returns all that was said */
async function hearAll(page: Page): Promise<readonly string[]> {
  while ((await marked(page).count()) > 0) await tell(page, 'end');
  return texts(page);
}

test.describe('a device with a voice of its own', () => {
  test.beforeEach(async ({ page }) => {
    await host(page);
    await giveVoices(page);
  });

  test('reads a question: heading, points and answers in order, each line marked, then it is over', async ({
    page,
    caregiver,
  }) => {
    await caregiver.begin();
    await listenButton(page).click();
    const { question, points } = questions.gate;
    const sayNext = async (line: string) => {
      await expect.poll(async () => (await texts(page)).at(-1)).toBe(line);
      await expect(marked(page)).toHaveCount(1);
      await expect(marked(page)).toContainText(line);
      await tell(page, 'end');
    };
    await expect(marked(page)).toContainText(words.signs.emergency.name);
    await tell(page, 'end');
    await sayNext(question);
    await sayNext(words.check['tick-what-fits']);
    await sayNext(Object.values(points)[0] ?? '');
    const all = await hearAll(page);
    const order = [question, ...Object.values(points), words.check.continue];
    const places = order.map((text) => all.findIndex((line) => text.startsWith(line)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    await expect(listenButton(page)).toBeVisible();
    await expect(button(page, words.listen.stop)).toHaveCount(0);
    const used = (await asked(page)).map(
      ({ isLocal, voice }) => `${String(isLocal)} ${voice ?? ''}`,
    );
    expect(new Set(used)).toEqual(new Set(['true en-GB']));
    expect(await cancelled(page)).toBe(0);
  });

  test('begins to speak within the press, as iOS asks for', async ({ page, caregiver }) => {
    await caregiver.open();
    await listenButton(page).click();
    expect((await asked(page)).map(({ inPress }) => inPress)).toEqual([true]);
  });

  test('pauses, begins the line again, and stops, with the focus on what is left', async ({
    page,
    caregiver,
  }) => {
    await caregiver.open();
    await listenButton(page).click();
    await tell(page, 'end');
    const line = (await texts(page)).at(-1);
    await button(page, words.listen.pause).click();
    expect(await cancelled(page)).toBe(1);
    await expect(marked(page)).toHaveCount(1);
    await button(page, words.listen['go-on']).click();
    expect((await texts(page)).slice(-2)).toEqual([line, line]);
    await button(page, words.listen.stop).press('Enter');
    expect(await cancelled(page)).toBe(2);
    await expect(marked(page)).toHaveCount(0);
    await expect(listenButton(page)).toBeFocused();
  });

  test('waits at a line that the voice could not say, and does not pass it over [HZ-82b]', async ({
    page,
    caregiver,
  }) => {
    await caregiver.open();
    await listenButton(page).click();
    const [line] = await texts(page);
    await tell(page, 'error');
    await expect(marked(page)).toHaveCount(1);
    await button(page, words.listen['go-on']).click();
    expect(await texts(page)).toEqual([line, line]);
  });

  /** What ends the reading, each from the emergency check. */
  const ends: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['another screen', (page) => page.locator('main:not([hidden] *) .back').click()],
    [
      'another language',
      async (page) => {
        await page.locator('.language-menu summary').click();
        await page.locator('.language-menu').getByRole('link', { name: 'Español' }).click();
      },
    ],
    [
      'a hidden page',
      (page) =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ],
    [
      'a page that is left',
      (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
    ],
  ];
  for (const [what, leave] of ends) {
    test(`falls silent at once with ${what} [HZ-83b]`, async ({ page, caregiver }) => {
      await caregiver.begin();
      await listenButton(page).click();
      await expect(marked(page)).toHaveCount(1);
      const before = await texts(page);
      await leave(page);
      await expect(marked(page)).toHaveCount(0);
      expect(await cancelled(page)).toBe(1);
      await expect(button(page, words.listen.pause)).toHaveCount(0);
      expect(await texts(page)).toEqual(before);
    });
  }

  test('falls silent behind a dialog, where nobody could stop it', async ({ page, caregiver }) => {
    await caregiver.begin(`./en/#v=1&country=GB`);
    await caregiver.takeStartedCheck(
      quietSheet({ vision: 'yes', 'vision.course': 'new' }),
      'sight',
    );
    await listenButton(page).click();
    await page.locator('.action-bar .button').first().click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await expect(marked(page)).toHaveCount(0);
    expect(await cancelled(page)).toBe(1);
  });

  test('on Seek care now the call comes first, digit by digit, then the trial line; the disclaimer is read though folded [HZ-82a]', async ({
    page,
    caregiver,
  }) => {
    await caregiver.beginWithNumbers('./en/#v=1&country=GB');
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    await listenButton(page).click();
    const all = await hearAll(page);
    const { heading } = outcome['seek-care-now'];
    const order = outcome['seek-care-now']['call-first'];
    const call = all.indexOf('Call 9 9 9');
    expect(all.slice(0, call).join(' ')).toBe(`${heading} ${order}`);
    const trial = app.trial.split('. ')[0] ?? '';
    expect(all.findIndex((line) => line.startsWith(trial))).toBeGreaterThan(call);
    expect(all).toContain('This check is not a diagnosis.');
  });

  test('on Discuss at next visit the trial line, the clinic’s number and the disclaimer are read', async ({
    page,
    caregiver,
  }) => {
    await caregiver.beginWithNumbers(`./en/#v=1&clinic=${clinic.id}&country=GB`);
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.showResult();
    await listenButton(page).click();
    const all = (await hearAll(page)).join('\n');
    expect(all).toContain('Trial version.');
    expect(all).toContain('+4 4 2 0 7 9 4 6 0 2 0 0');
    expect(all).toContain('This check is not a diagnosis.');
  });

  test('in Arabic the Arabic voice reads, and the row runs from the right', async ({
    page,
    caregiver,
  }) => {
    caregiver.words = wordsIn.ar;
    await caregiver.begin('./ar/');
    await listenButton(page, wordsIn.ar).click();
    await tell(page, 'end');
    const said = await asked(page);
    expect(said.map(({ voice }) => voice)).toEqual(['ar-EG', 'ar-EG']);
    expect(said.at(-1)?.text).toBe(wordsIn.ar.questions.gate.question);
    const left = (name: string) =>
      button(page, name).evaluate((one) => one.getBoundingClientRect().left);
    expect(await left(wordsIn.ar.listen.stop)).toBeLessThan(await left(wordsIn.ar.listen.pause));
  });

  test('a whole check goes on while it is read, and nothing of it fails', async ({
    page,
    caregiver,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await caregiver.begin();
    for (const answer of ['no', 'sight', 'yes', 'new'] as const) {
      await listenButton(page).click();
      await tell(page, 'end');
      await caregiver.answer(answer);
    }
    await expect(seekCareNow(page)).toBeVisible();
    expect(faults).toEqual([]);
  });

  for (const { tag } of languages) {
    test(`${tag}: the head is one row with it on every usual screen, and the call is where it was${wideUnless(tag === 'en')}`, async ({
      page,
      caregiver,
    }) => {
      caregiver.words = wordsIn[tag];
      await caregiver.begin(`./${tag}/`);
      await listenButton(page, wordsIn[tag]).click();
      for (const [width, height, letters] of [
        [390, 844, 1],
        [360, 640, 1],
        [320, 568, 1],
        [390, 844, 2],
        [1280, 800, 1],
      ] as const) {
        await page.setViewportSize({ width, height });
        const { parts, scrolls, edge } = await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${String(100 * size)}%`;
          const row = document.querySelector('.page-top');
          const style = getComputedStyle(row ?? document.body);
          const bounds = (row ?? document.body).getBoundingClientRect();
          return {
            parts: [...(row?.children ?? [])].map((part) => {
              const { left, right, top } = part.getBoundingClientRect();
              return { left, right, top };
            }),
            scrolls: document.documentElement.scrollWidth - innerWidth,
            edge: {
              left: bounds.left + Number.parseFloat(style.paddingLeft),
              right: bounds.right - Number.parseFloat(style.paddingRight),
            },
          };
        }, letters);
        const name = `${String(width)} ${String(letters)}`;
        expect(scrolls, name).toBeLessThanOrEqual(0);
        expect(Math.min(...parts.map(({ left }) => left)), name).toBeGreaterThanOrEqual(
          edge.left - 1,
        );
        expect(Math.max(...parts.map(({ right }) => right)), name).toBeLessThanOrEqual(
          edge.right + 1,
        );
        const inOrder = parts.toSorted((one, other) => one.left - other.left);
        inOrder.slice(1).forEach(({ left }, n) => {
          expect(left, name).toBeGreaterThanOrEqual(inOrder[n]?.right ?? 0);
        });
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      expect((await axe(page).analyze()).violations).toEqual([]);
    });
  }
});

test.describe('no button and no room for one', () => {
  const expectNone = async (page: Page) => {
    await expect(page.getByRole('link', { name: app.start.button })).toBeVisible();
    // A room that was asked for would have come by now: it is asked for before the file of the clinic is read.
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.listen')).toHaveCount(0);
  };

  for (const [what, voices] of [
    ['no voice', []],
    ['remote voices alone [HZ-83a]', remoteVoices],
    ['a local voice of another language alone', [{ lang: 'de-DE', localService: true }]],
  ] as const) {
    test(`with ${what}`, async ({ page, caregiver }) => {
      await giveVoices(page, voices);
      const rooms: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('ListenControl')) rooms.push(request.url());
      });
      await caregiver.open();
      await expectNone(page);
      if (voices.every(({ localService }) => !localService)) expect(rooms).toEqual([]);
    });
  }

  test('until voices come late, and again when they go', async ({ page, caregiver }) => {
    await giveVoices(page, []);
    await caregiver.open();
    await expectNone(page);
    await bringVoices(page, [localEnglish]);
    await expect(listenButton(page)).toBeVisible();
    await bringVoices(page, []);
    await expect(page.locator('.listen')).toHaveCount(0);
  });

  test('when its file can’t be had, and the check goes on', async ({ page, caregiver }) => {
    await giveVoices(page);
    await page.route('**/ListenControl*.js', (route) => route.abort());
    await caregiver.open();
    await expectNone(page);
    await caregiver.start();
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
  });

  test('beside the pages that are not the check', async ({ page, caregiver }) => {
    await giveVoices(page);
    await caregiver.open('./en/#about');
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible();
    await expect(page.locator('.listen')).toHaveCount(0);
  });
});

test.describe('at a kiosk', () => {
  const withHeadphones = { ...kioskFile, kiosk: { ...kioskFile.kiosk, headphones: true } };

  test('without headphones the room stays quiet: no button, whatever voices there are [HZ-83c]', async ({
    page,
  }) => {
    await giveVoices(page);
    const person = await kioskOf(page);
    await person.begin();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.listen')).toHaveCount(0);
  });

  test('with headphones it reads from Start on, whom to tell first; what the staff read is not read', async ({
    page,
  }) => {
    await giveVoices(page);
    const countries = [{ country: 'GB', emergencyNumber: '999', staffLanguage: 'ar' }];
    const person = await kioskOf(page, { ...withHeadphones, countries });
    await person.stepUp();
    await expect(page.locator('.listen')).toHaveCount(0);
    await person.chooseLanguage();
    await expect(listenButton(page)).toBeVisible();
    await person.start();
    await person.answer('yes');
    await listenButton(page).click();
    const all = await hearAll(page);
    expect(all.slice(0, 2)).toEqual([outcome['seek-care-now'].heading, words.kiosk.now.order]);
    expect(all.join('\n')).not.toMatch(/\p{Script=Arabic}/u);
    expect(all).toContain('This check is not a diagnosis.');
  });

  for (const { tag } of languages) {
    test(`${tag}: its buttons are large, and the bar is no higher for them, upright and across${wideUnless(tag === 'en')}`, async ({
      page,
    }) => {
      await giveVoices(page);
      const person = await kioskOf(page, withHeadphones, tag);
      await person.begin();
      await listenButton(page, wordsIn[tag]).click();
      const high = () =>
        page.locator('.kiosk-bar').evaluate((bar) => bar.getBoundingClientRect().height);
      const show = (display: string) =>
        page.locator('.listen').evaluate((part, how) => {
          part.style.display = how;
        }, display);
      for (const viewport of [
        { width: 1080, height: 1920 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(viewport);
        await show('');
        const withListen = await high();
        for (const one of await page.locator('.listen button').all()) {
          const box = await one.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
        }
        await show('none');
        expect(withListen).toBeLessThanOrEqual((await high()) + 1);
      }
    });
  }
});
