/** Reading a screen aloud, with voices that the test holds in its hand. The real one is in `tests/host/listen.host.ts`. */
import type { Page } from '@playwright/test';
import { quietSheet } from '../support/sheets';
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
import { button, listenButton, marked, texts, hearAll } from './support/listening';

const { app, outcome, questions } = words;

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
