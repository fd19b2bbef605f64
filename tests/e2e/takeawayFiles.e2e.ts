/** The files and texts of a result, as they are read elsewhere. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { ruleset } from '../../rules/ruleset';
import { deploymentFile, host } from './support/hosted';
import { discussNextVisit } from './support/resultPage';
import { numbersShown } from './support/shown';
import { expect, test } from './support/test';
import { keptOffline } from './support/traces';
import { words, wordsIn } from './support/words';
import {
  takeAway,
  withNotes,
  sightIsNew,
  status,
  button,
  lowResult,
  openTakeAway,
} from './support/takeAway';

const { app, outcome } = words;

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
