/** A review goes out of the room in one file and comes in again: a colleague's, one of other words, one that is none. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisions } from '../../docs/safety/decisions';
import { presentOf } from '../../src/about/review/present';
import type { Review } from '../../src/about/review/reviewFile';
import { familyWords } from '../../tools/signOffRecords';
import { finished, reviewer } from '../about/review/reviews';
import { expect } from './support/test';
import { present, test, filled } from './support/reviewTest';
import { words } from './support/words';

const { about } = words;

const colleague = { ...reviewer, name: 'Another' };

const reviewIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Review;

test('a whole review by keyboard, stored and sent nowhere, from an empty room to a file that the command takes, and back', async ({
  page,
  atReview,
  signOff,
}, info) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    if (/Test|pediatrician/u.test(decodeURIComponent(request.url()))) sent.push(request.url());
  });
  const stored = () =>
    page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);
  await atReview.open('summary');
  const before = await stored();
  await atReview.agreeToAll();
  await atReview.introduce('Test Person', 'pediatrician', '11292026');
  await expect(page.getByText(about.sign.ready)).toBeVisible();
  expect(await stored()).toEqual(before);
  expect(sent).toEqual([]);
  await expect(page.getByText(about.room.unsaved)).toBeVisible();
  const file = info.outputPath('review.json');
  await atReview.save(file);
  expect(signOff(file)).toContain('Signed off by Test Person, pediatrician, on 2026-11-29');
  expect(signOff('--check')).toContain('Signed off by Test Person');

  // Another day.
  await atReview.open('sign');
  await atReview.chooseFile(file);
  await expect(page.getByText(about.sign.ready)).toBeVisible();
});

test('where a colleague’s file decides otherwise both answers are shown, and one is chosen by keyboard', async ({
  page,
  atReview,
  written,
}, info) => {
  const mine = finished(present);
  await atReview.open('sign');
  await atReview.chooseFile(written(mine));
  await expect(page.getByText(about.sign.ready)).toBeVisible();
  await atReview.chooseFile(
    written({
      ...mine,
      reviewer: colleague,
      decisions: mine.decisions.map((one) => ({
        ...one,
        by: colleague,
        ...(one.number === 4 ? { choice: 'rejected', reason: 'Too wide' } : {}),
      })),
    }),
  );
  const left = filled(about.sign['left-decisions'], { numbers: 4 });
  await expect(page.getByText(left)).toBeVisible();
  await expect(page.locator('.room-state')).toContainText(
    'Agreed: 21. To change: 0. Rejected: 0. Open: 1.',
  );
  await expect(page.getByLabel(about.sign.name)).toHaveValue(reviewer.name);

  await atReview.goTo('decide');
  await atReview.press('Enter', '.decision-list a[href="#about/decide/4"]');
  const form = page.locator('.decision-form');
  await expect(form).toContainText(about.decide.two);
  await expect(form).toContainText('Answer of Test Person: Agreed');
  await expect(form).toContainText('Answer of Another: Rejected Too wide');
  await expect(page.locator('.decision-list a[aria-current]')).toContainText(
    about.decide.state.two,
  );

  await atReview.press('Space', 'input[name="decision-4"]');
  await expect(form).not.toContainText(about.decide.two);
  await atReview.goTo('sign');
  await expect(page.getByText(about.sign.ready)).toBeVisible();
  const file = info.outputPath('merged.json');
  await atReview.save(file);
  const { decisions: saved } = reviewIn(file);
  expect(saved.map(({ number }) => number)).toEqual(decisions.map(({ number }) => number));
  expect(saved[3]).toMatchObject({ choice: 'agreed', by: reviewer });
});

test('where only a word has changed since a sign-off it is confirmed alone, by keyboard, and the command takes it @wide', async ({
  page,
  atReview,
  signOff,
  written,
}, info) => {
  const english = familyWords('en');
  const former = finished(
    presentOf({ ...english, check: { ...english['check'], continue: 'On' } }),
  );
  const opened = written(former);
  mkdirSync(info.outputPath('sign-offs'));
  cpSync(opened, join(info.outputPath('sign-offs'), '2026-11-29-rules.json'));

  await atReview.open('sign');
  await atReview.chooseFile(opened);
  await expect(page.getByText(about.sign['words-alone'])).toBeVisible();
  const progress = (number: number) => filled(about.sign.confirmed, { number, all: 1 });
  await expect(page.getByRole('status').getByText(progress(0))).toBeVisible();
  const changed = page.locator('[data-text="text/check/continue"]');
  await expect(changed.getByRole('definition')).toHaveText(['On', 'Continue']);
  await atReview.press('Space', '[data-text="text/check/continue"] input');
  await expect(page.getByRole('status').getByText(progress(1))).toBeVisible();
  // Who confirms on another day dates it anew.
  await expect(page.getByText(about.sign['left-who'])).toBeVisible();
  await atReview.tabTo('.sign input[type=date]');
  await page.keyboard.type('11302026');
  await expect(page.getByText(about.sign['ready-words'])).toBeVisible();
  const file = info.outputPath('confirmed.json');
  await atReview.save(file);
  expect(signOff(file)).toContain('Signed off by Test Person, pediatrician, on 2026-11-30');
});

test('a language’s reviewer agrees and asks for other words by keyboard; both are in the file again', async ({
  page,
  atReview,
}, info) => {
  await atReview.open('words');
  const texts = page.locator('[data-text]');
  await texts.first().waitFor();
  const [agreed = '', toChange = ''] = await texts.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-text') ?? ''),
  );
  await atReview.press('Enter', '.pages a');
  await expect(page.getByRole('heading', { name: about.room.views.words })).toBeFocused();
  await atReview.press('Enter', '.pages a[href$="/1"]');
  const radio = (text: string) => `[data-text="${text}"] input[type=radio]`;
  await atReview.press('Space', radio(agreed));
  await atReview.press('Space', radio(toChange));
  await page.keyboard.press('ArrowRight');
  await atReview.tabTo(`[data-text="${toChange}"] input[type=text]`);
  await page.keyboard.type('Otra palabra');
  const said = (reviewed: number, change: number) =>
    expect(
      page.getByText(
        new RegExp(`Agreed: ${String(reviewed)} of \\d+. To change: ${String(change)}`, 'u'),
      ),
    ).toBeVisible();
  await said(1, 1);
  await atReview.goTo('sign');
  await atReview.introduce('Test Reader', 'nurse', '11292026');
  const file = info.outputPath('words.json');
  await atReview.save(file);

  await atReview.open('sign');
  await atReview.chooseFile(file);
  await atReview.goTo('words');
  await said(1, 1);
  const other = page.locator(`[data-text="${toChange}"] input[type=text]`);
  await expect(other).toHaveValue('Otra palabra');
  await atReview.press('Space', `[data-text="${toChange}"] input[type=radio]`);
  await page.keyboard.press('ArrowLeft');
  await said(2, 0);
  await atReview.goTo('sign');
  await atReview.save(file);
  const [spanish] = reviewIn(file).languages;
  expect(spanish).toMatchObject({ tag: 'es', by: { name: 'Test Reader' } });
  expect(Object.values(spanish?.texts ?? {}).map(({ choice }) => choice)).toEqual([
    'agreed',
    'agreed',
  ]);
});
