/** What a person takes along, in a real browser: the text, the files, the card over the whole screen and on paper, and where each claim comes from. */
import { readFile } from 'node:fs/promises';
import { findings, lookedInto } from './support/engines';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { ruleset } from '../../rules/ruleset';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { deploymentFile, host } from './support/hosted';
import { pagesOf } from './support/paper';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { numbersShown } from './support/shown';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { keptOffline } from './support/traces';
import { words, wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

const { app, outcome } = words;
const takeAway = outcome['take-away'];
const card = words.clinicianCard;
const withNotes = quietSheet({ fever: 'yes', topics: ['growth', 'teeth'] });
const sightIsNew = quietSheet({ vision: 'yes', 'vision.course': 'new' });
const notSure = quietSheet({ headache: 'yes', 'headache.severe': 'not-sure' });

const status = (page: Page) => page.locator('.take-away [role=status]').first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const nowResult = (caregiver: Caregiver) => caregiver.takeCheck(sightIsNew, 'sight');

async function lowResult(caregiver: Caregiver): Promise<void> {
  await caregiver.takeCheck(withNotes);
  await caregiver.showResult();
}

async function openTakeAway(page: Page): Promise<void> {
  await page.getByText(takeAway.open, { exact: true }).click();
  await button(page, takeAway.save).waitFor();
}

test('copy: the clipboard holds disposition, reasons, version and time, as the page does', async ({
  page,
  context,
  caregiver,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await nowResult(caregiver);
  await openTakeAway(page);
  await button(page, takeAway.copy).click();
  await expect(status(page)).toHaveText(takeAway.copied);
  // Above the bar of acts.
  await expect(async () => {
    const said = await status(page).boundingBox();
    const bar = await page.locator('.kept-in-sight').boundingBox();
    if (said === null || bar === null) throw new Error('Expected both.');
    expect(said.y + said.height).toBeLessThanOrEqual(bar.y);
  }).toPass({ timeout: 15_000 });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const line of [
    outcome['seek-care-now'].heading,
    outcome.because['R1-vision'].new,
    `Rules version ${ruleset.version}.`,
    app.disclaimer,
    card.lines.bones,
  ]) {
    expect(copied).toContain(line);
  }
  expect(copied).toMatch(/^Checked on /mu);
});

for (const [country, call] of [
  ['GB', 'Call 999, United Kingdom'],
  ['SA', 'Call 997, Saudi Arabia'],
  ['', undefined],
] as const) {
  test(`copy, country ${country === '' ? 'not chosen' : country}: the text says whom to call`, async ({
    page,
    context,
    caregiver,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (country === '') await caregiver.begin();
    else await caregiver.beginWithNumbers(`./#v=1&country=${country}`);
    await caregiver.takeStartedCheck(sightIsNew, 'sight');
    await openTakeAway(page);
    await button(page, takeAway.copy).click();
    await expect(status(page)).toHaveText(takeAway.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(app.emergency);
    const numbers = copied.split('\n').filter((line) => /^Call \d+/u.test(line));
    expect(numbers).toEqual(call === undefined ? [] : [call]);
  });
}

test('no file and no text leaves before the person asks for it', async ({ page, caregiver }) => {
  await page.addInitScript(() => {
    const acts: string[] = [];
    Object.assign(globalThis, { acts });
    const told = (name: string) => () => {
      acts.push(name);
      return Promise.resolve();
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: told('share') });
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: told('copy') });
    URL.createObjectURL = () => {
      acts.push('file');
      return '';
    };
    globalThis.print = () => void acts.push('print');
  });
  const downloads: unknown[] = [];
  page.on('download', (download) => downloads.push(download));
  const acts = () => page.evaluate(() => Reflect.get(globalThis, 'acts') as unknown);
  await lowResult(caregiver);
  await openTakeAway(page);
  await page.getByText(takeAway.calendar.heading, { exact: true }).click();
  await page.getByLabel(takeAway.calendar.date).fill('2099-12-01');
  expect(await acts()).toEqual([]);
  expect(downloads).toEqual([]);
  await button(page, takeAway.copy).click();
  await button(page, takeAway.share).click();
  await button(page, takeAway.save).click();
  await button(page, takeAway.calendar.button).click();
  await expect.poll(acts).toEqual(['copy', 'share', 'file', 'file']);
});

const arabClinic = {
  id: 'riyadh',
  name: 'Riyadh Bone Team',
  phone: '+966 11 123 4567',
  urgentLine: '+966 11 123 4568',
};

/** Where each sign of a part of a text stands on the screen, in a program that shows every line from the right. */
async function placesOf(page: Page, text: string, part: string): Promise<number[]> {
  await page.setContent(
    '<!doctype html><div id="message" dir="rtl" style="white-space: pre-wrap"></div>',
  );
  return page.evaluate(
    ([message, searched]) => {
      const shown = document.querySelector('#message');
      if (shown === null) throw new Error('Test set-up: nothing to show it in.');
      shown.append(message);
      const range = document.createRange();
      const from = message.indexOf(searched);
      return Array.from(searched, (_, n) => {
        range.setStart(shown.firstChild as Text, from + n);
        range.setEnd(shown.firstChild as Text, from + n + 1);
        return range.getBoundingClientRect().x;
      });
    },
    [text, part] as const,
  );
}

test('an Arabic text in a program that runs from the right: a number reads as itself [HZ-76]', async ({
  page,
  context,
  caregiver,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host(page, { ...deploymentFile, clinics: [arabClinic] });
  caregiver.words = wordsIn.ar;
  const { 'take-away': acts } = wordsIn.ar.outcome;
  await caregiver.beginWithNumbers(`./ar/#v=1&clinic=${arabClinic.id}&country=SA`);
  await caregiver.takeStartedCheck(sightIsNew, 'sight');
  await page.getByText(acts.open, { exact: true }).click();
  await button(page, acts.copy).click();
  await expect(status(page)).toHaveText(acts.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, acts.save).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  const program = await context.newPage();
  for (const text of [copied, saved]) {
    for (const number of [arabClinic.urgentLine, arabClinic.phone]) {
      const places = await placesOf(program, text, number);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(new Set(places).size).toBe(number.length);
    }
  }
});

test('the clinic’s number on the Arabic page reads as itself, on the card too [HZ-76a]', async ({
  page,
  caregiver,
}) => {
  await host(page, { ...deploymentFile, clinics: [arabClinic] });
  caregiver.words = wordsIn.ar;
  await caregiver.beginWithNumbers(`./ar/#v=1&clinic=${arabClinic.id}&country=SA`);
  await caregiver.takeStartedCheck(sightIsNew, 'sight');
  await page.locator('.card-fold > summary').click();
  const shown = await page.evaluate(numbersShown);
  expect(shown.length).toBeGreaterThan(1);
  for (const { number, places } of shown) {
    expect(places, number).toEqual(places.toSorted((one, other) => one - other));
  }
});

test.describe('a file that was saved', () => {
  // The page's own policy keeps this test from reading it.
  test.use({ bypassCSP: true });

  test('stays for as long as a person thinks about where to put it, and goes with the page', async ({
    page,
    caregiver,
  }) => {
    await page.addInitScript(() => {
      const made: string[] = [];
      Object.assign(globalThis, { made });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (content: Blob) => {
        const address = make(content);
        if (content.type.startsWith('text/')) made.push(address);
        return address;
      };
    });
    const isThere = (n: number) =>
      page.evaluate(async (at) => {
        const address = (Reflect.get(globalThis, 'made') as readonly string[])[at] ?? '';
        return fetch(address).then(
          async (file) => (await file.text()).length > 100,
          () => false,
        );
      }, n);
    await page.clock.install();
    await lowResult(caregiver);
    await openTakeAway(page);
    await button(page, takeAway.save).click();
    await expect(status(page)).toHaveText(takeAway.saved);
    await page.clock.fastForward('10:00');
    expect(await isThere(0)).toBe(true);
    await button(page, takeAway.save).click();
    await expect.poll(() => isThere(1)).toBe(true);
    expect(await isThere(0)).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await isThere(1)).toBe(false);
  });
});

for (const [name, value] of [
  ['missing', undefined],
  ['throwing', {}],
] as const) {
  test(`copy, clipboard ${name}: the page says so and stays`, async ({ page, caregiver }) => {
    await page.addInitScript((clipboard) => {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    }, value);
    await nowResult(caregiver);
    await openTakeAway(page);
    await button(page, takeAway.copy).click();
    await expect(status(page)).toHaveText(takeAway.failed);
    await expect(seekCareNow(page)).toBeVisible();
    await expect(page.locator('#plain-list')).toBeHidden();
  });
}

test('share: a browser without it offers none', async ({ page, caregiver }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await nowResult(caregiver);
  await openTakeAway(page);
  await expect(button(page, takeAway.share)).toHaveCount(0);
});

for (const [error, said] of [
  [undefined, takeAway.shared],
  ['AbortError', takeAway['not-shared']],
  ['NotAllowedError', takeAway.failed],
] as const) {
  test(`share, ${error ?? 'done'}: the page says so and stays`, async ({ page, caregiver }) => {
    await page.addInitScript((failure: string | undefined) => {
      const shared: unknown[] = [];
      Object.assign(globalThis, { shared });
      Object.defineProperty(Navigator.prototype, 'share', {
        configurable: true,
        value: (data: unknown) => {
          shared.push(data);
          return failure === undefined
            ? Promise.resolve()
            : Promise.reject(new DOMException('', failure));
        },
      });
    }, error);
    await nowResult(caregiver);
    await openTakeAway(page);
    await button(page, takeAway.share).click();
    await expect(status(page)).toHaveText(said);
    const shared = await page.evaluate(
      () => Reflect.get(globalThis, 'shared') as readonly { readonly text: string }[],
    );
    expect(shared).toHaveLength(1);
    expect(shared[0]?.text).toContain(outcome['seek-care-now'].heading);
    await expect(seekCareNow(page)).toBeVisible();
  });
}

test('the text file is UTF-8, under a name with the day and nothing else', async ({
  page,
  caregiver,
}) => {
  await lowResult(caregiver);
  await openTakeAway(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, takeAway.save).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^marble-check-\d{4}-\d\d-\d\d\.txt$/u);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith(`\uFEFF${app.name}\n`)).toBe(true);
  expect(text).toContain(outcome['discuss-next-visit'].notes.lines.fever);
  for (const line of Object.values(outcome['sign-list'].lines)) expect(text).toContain(line);
  await expect(discussNextVisit(page)).toBeVisible();
});

test('the calendar entry holds the day that was chosen and the notes to bring', async ({
  page,
  caregiver,
}) => {
  await lowResult(caregiver);
  await openTakeAway(page);
  await page.getByText(takeAway.calendar.heading, { exact: true }).click();
  const day = page.getByLabel(takeAway.calendar.date);
  const save = button(page, takeAway.calendar.button);
  for (const refused of ['', '2001-01-01']) {
    await day.fill(refused);
    await save.click();
    await expect(page.getByText(takeAway.calendar['no-date'])).toBeVisible();
    await expect(day).toBeFocused();
  }
  const uids = new Set<string>();
  for (const chosen of ['2099-12-01', '2099-12-08']) {
    await day.fill(chosen);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe(`marble-check-${chosen}.ics`);
    const file = await readFile(await download.path(), 'utf8');
    const [found] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents();
    if (found === undefined) throw new Error('Expected an event in the file.');
    const event = new ICAL.Event(found);
    expect(event.startDate.toString()).toBe(chosen);
    expect(event.description).toContain(outcome['discuss-next-visit'].notes.lines.fever);
    expect(event.description).toContain(ruleset.version);
    uids.add(event.uid);
  }
  expect(uids.size).toBe(1);
});

test.describe('with a copy on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('without a network everything works from the copy on the device', async ({
    page,
    context,
    caregiver,
  }) => {
    await caregiver.open();
    await keptOffline(page);
    await context.setOffline(true);
    await caregiver.start();
    await page.getByText(app['source-note'].question, { exact: true }).click();
    await expect(page.getByText(words.about['source-note'].basis, { exact: true })).toBeVisible();
    await caregiver.takeStartedCheck(withNotes);
    await caregiver.showResult();
    await openTakeAway(page);
    await page.getByText(takeAway.calendar.heading, { exact: true }).click();
    await expect(page.getByLabel(takeAway.calendar.date)).toBeVisible();
  });
});

test('with neither network nor copy the page says so and keeps everything', async ({
  page,
  context,
  caregiver,
}) => {
  await nowResult(caregiver);
  await context.setOffline(true);
  await page.getByText(takeAway.open, { exact: true }).click();
  await page.locator('.reasons').getByText(app['source-note'].reason, { exact: true }).click();
  await expect(page.getByText(app['load-failed'])).toHaveCount(2);
  await expect(seekCareNow(page)).toBeVisible();
  await expect(page.locator('#plain-list')).toBeHidden();
});

test('shown to the team by keyboard: over everything, focus inside, Escape gives it back', async ({
  page,
  atKeyboard,
}) => {
  await atKeyboard.takeCheck(sightIsNew, 'sight');
  const opener = button(page, card.show);
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: card.glance.disease[0] ?? '' });
  await expect(dialog.getByRole('button', { name: card.close })).toBeFocused();
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  // The browser's Back closes it too, and leaves the result where it is.
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(seekCareNow(page)).toBeVisible();
  await page.goBack();
  await expect(seekCareNow(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`shown to the team, ${colorScheme}: the whole screen, black on white, large letters${wideUnless(colorScheme === 'light')}`, async ({
    page,
    caregiver,
  }) => {
    await page.emulateMedia({ colorScheme });
    await caregiver.takeCheck(notSure, 'head-pressure');
    await button(page, card.show).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect(dialog).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(dialog).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(dialog).toContainText(card.glance['not-sure']);
    await expect(dialog).toContainText(`Rules version ${ruleset.version}`);
    expect(await findings(page)).toEqual([]);
  });
}

for (const { tag } of lookedInto) {
  test(`${tag}: shown to the team, two engines find nothing in the dark @wide`, async ({
    page,
    caregiver,
  }) => {
    caregiver.words = wordsIn[tag];
    await page.emulateMedia({ colorScheme: 'dark' });
    await caregiver.begin(`./${tag}/`);
    await caregiver.takeStartedCheck(notSure, 'head-pressure');
    await button(page, wordsIn[tag].clinicianCard.show).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

for (const [tag, sides] of [
  ['en', 1],
  ['es', 2],
  ['ar', 2],
] as const) {
  test(`${tag}: the card alone is one page of A4, and one side of A6 for each language @wide`, async ({
    page,
    caregiver,
  }) => {
    caregiver.words = wordsIn[tag];
    // The print dialog would wait for a person; what is marked for the print is what is drawn.
    await page.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    const { sheet } = vignette('P12');
    await caregiver.begin(`./${tag}/`);
    await caregiver.takeStartedCheck(sheet, 'jaw-fever');
    await caregiver.answerRest(sheet);
    await expect(page.locator('.card-words')).toHaveCount(sides);
    await page.locator('.card-fold > summary').click();
    await button(page, wordsIn[tag].clinicianCard.print.small).click();
    const small = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(small).toEqual(Array.from({ length: sides }, () => '105 x 148'));
    await button(page, wordsIn[tag].clinicianCard.print.page).click();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toEqual(['210 x 297']);
    // The person touches the page again: the whole page would go on the next one.
    await page.keyboard.press('Shift');
    await expect(page.locator('[data-print]')).toHaveCount(0);
    await button(page, wordsIn[tag].clinicianCard.print.page).click();
    await page.emulateMedia({ media: 'print' });
    for (const other of ['h1', '.page-header', '.page-footer', '.reasons', 'button']) {
      await expect(page.locator(other).filter({ visible: true }), other).toHaveCount(0);
    }
  });
}

test('afterprint at once, late, twice or never: the card prints as the card, and then the page as the page', async ({
  page,
  caregiver,
}) => {
  // Each kind of browser in turn: phones tell it before the paper is laid out, or never.
  await page.addInitScript(() => {
    Object.assign(globalThis, { told: [], tell: 'never' });
    const over = () => dispatchEvent(new Event('afterprint'));
    globalThis.print = () => {
      const { tell, told } = globalThis as unknown as { tell: string; told: string[] };
      told.push(tell);
      dispatchEvent(new Event('beforeprint'));
      if (tell === 'at once' || tell === 'twice') over();
      if (tell === 'late' || tell === 'twice') setTimeout(over);
    };
  });
  const isCard = ['105 x 148'];
  const paper = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));
  await nowResult(caregiver);
  await page.locator('.card-fold > summary').click();
  await page.getByText(takeAway.open, { exact: true }).click();
  const ways = ['at once', 'late', 'twice', 'never'] as const;
  for (const way of ways) {
    await page.evaluate((tell) => Object.assign(globalThis, { tell }), way);
    await button(page, card.print.small).click();
    // A late one has come by now.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await paper(), way).toEqual(isCard);
    await button(page, outcome.actions.print).click();
    expect(await paper(), `the page, ${way}`).not.toEqual(isCard);
  }
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual(
    ways.flatMap((way) => [way, way]),
  );
});

test('a question and a reason open the same note in place, and the tick stays', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  await caregiver.answer('no', 'sight');
  await caregiver.choose('yes');
  await page.getByText(app['source-note'].question, { exact: true }).click();
  const asked = page.locator('[data-source-note="R1-vision"]');
  await expect(asked).toContainText('When to see a doctor urgently');
  const note = await asked.innerText();
  await expect(page.locator('input[value=yes]')).toBeChecked();
  await caregiver.goOn();
  await caregiver.answer('new');
  await page.locator('.reasons').getByText(app['source-note'].reason, { exact: true }).click();
  const said = page.locator('.reasons [data-source-note="R1-vision"]');
  await expect(said).toBeVisible();
  expect(await said.innerText()).toBe(note);
});
