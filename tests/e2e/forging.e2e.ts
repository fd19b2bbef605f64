/** No address, storage or history entry opens a result: only answers of this session do. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { discussNextVisit, expectWholeLowPage, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, questions } = words;
const quiet = JSON.stringify(quietSheet());
const result = (page: Page) => page.locator('[data-disposition], [data-question]');

async function expectOnlyStart(page: Page): Promise<void> {
  await expect(page.locator('main:not([hidden] *) h1')).toHaveText(app.start.heading);
  await expect(result(page)).toHaveCount(0);
  await expect(page.locator('input:checked')).toHaveCount(0);
}

const forgedAddresses: readonly (readonly [string, string])[] = [
  ['a fragment that names the low page', '#discuss-next-visit'],
  ['a fragment that names a result', '#result'],
  ['a fragment that names check answers', '#check-answers'],
  ['a path after the fragment', '#/outcome/discuss-next-visit'],
  ['answers in the query', '?gate=no&headache=no&vomiting=no&worry=no&result=discuss-next-visit'],
  ['answers in the fragment', '#v=1&gate=no&headache=no&worry=no&topics='],
  ['a sheet as JSON in the query', `?sheet=${encodeURIComponent(quiet)}`],
  ['a sheet as JSON in the fragment', `#sheet=${encodeURIComponent(quiet)}`],
  ['a launch link with more than it may carry', '#v=1&clinic=x&page=result&disposition=low'],
  ['a history entry in the fragment', '#run=1-1&n=18'],
  ['a script in the fragment', '#<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a script in the query', '?name=%3Cscript%3Ealert(1)%3C/script%3E&x=javascript:alert(1)'],
  ['bytes that are no text', '?%00%ff%fe#%00%ff%E2%80%AE'],
  ['prototype names', '?__proto__[gate]=no&constructor=no#__proto__=no'],
  ['a fragment of 60,000 letters', `#${'discuss-next-visit&'.repeat(3_200)}`],
];

const ofEveryRun = [
  'a fragment that names the low page',
  'answers in the query',
  'a script in the fragment',
];
for (const [name, address] of forgedAddresses) {
  test(`I-20 forged address: ${name} shows only Start${wideUnless(ofEveryRun.includes(name))}`, async ({
    page,
    caregiver,
  }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await caregiver.open(`./${address}`);
    await expectOnlyStart(page);

    // The check is whole all the same: an urgent answer stops it.
    await caregiver.start();
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    expect(alerts).toEqual([]);
  });
}

test('I-20 a forged fragment typed in mid-check opens no result', async ({ page, caregiver }) => {
  await caregiver.begin();
  await caregiver.answer('no');
  for (const fragment of ['#result', '#discuss-next-visit', '#v=1&gate=no&worry=no']) {
    await page.evaluate((forged) => {
      location.hash = forged;
    }, fragment);
    await expect(page).toHaveURL((url) => url.hash === fragment);
    await expect(result(page)).toHaveCount(0);
  }
});

test('I-20 forged storage shows only Start', async ({ page, context, caregiver }) => {
  await caregiver.open();
  await context.addCookies([
    { name: 'disposition', value: 'discuss-next-visit', url: page.url() },
    { name: 'sheet', value: encodeURIComponent(quiet), url: page.url() },
  ]);
  await page.evaluate(async (sheet) => {
    const names = ['sheet', 'answers', 'marble-check', 'check', 'state', 'snapshot', 'xstate'];
    const snapshot = JSON.stringify({
      status: 'active',
      value: 'showingResult',
      context: { sheet: JSON.parse(sheet) as unknown, trail: [{ name: 'result' }], at: 0 },
    });
    for (const storage of [localStorage, sessionStorage]) {
      for (const name of names) storage.setItem(name, name === 'snapshot' ? snapshot : sheet);
    }
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('marble-check', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('answers').put(sheet, 'sheet');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error('IndexedDB could not be opened'));
    });
  }, quiet);
  await page.reload();
  await expectOnlyStart(page);
  await caregiver.start();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
});

test('I-20 a forged window name and opener shows only Start', async ({ page, caregiver }) => {
  await caregiver.open();
  const opened = page.context().waitForEvent('page');
  await page.evaluate((sheet) => {
    open('./#result', sheet);
  }, quiet);
  await expectOnlyStart(await opened);
});

test.describe('I-20 forged history [HZ-23a]', () => {
  async function toFirstSign(caregiver: Caregiver): Promise<void> {
    await caregiver.begin();
    await caregiver.answer('no', 'sight');
    await expect(caregiver.heading).toHaveText(questions.vision.question);
  }

  const forged: readonly (readonly [string, unknown])[] = [
    ['of a version before', { run: '1-1', n: 2 }],
    ['of a version before, far along', { run: '1-1', n: 18 }],
    ['a number', 18],
    ['a page', { page: { name: 'result' } }],
    ['a whole sheet', { ...quietSheet() }],
    ['a snapshot [HZ-23b]', { value: 'showingResult', context: { sheet: quietSheet() } }],
    ['nothing', null],
    ['text', 'discuss-next-visit'],
  ];

  for (const [name, entry] of forged) {
    test(`${name}: reload, Back and Forward show only Start${wideUnless(name.includes('HZ'))}`, async ({
      page,
      caregiver,
    }) => {
      await toFirstSign(caregiver);
      await page.evaluate((state) => {
        history.pushState(state, '');
        history.pushState({ n: 3 }, '');
      }, entry);
      await page.goBack();
      await expectOnlyStart(page);
      await page.goForward();
      await expectOnlyStart(page);
      await page.goBack();
      await page.reload();
      await expectOnlyStart(page);
    });
  }

  test('an entry that says it is ours shows no other page, whatever else it says', async ({
    page,
    caregiver,
  }) => {
    await toFirstSign(caregiver);
    await page.evaluate((sheet) => {
      history.pushState({ guard: true, n: 18, at: 18, page: { name: 'result' }, sheet }, '');
      history.pushState(null, '');
    }, quietSheet());
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questions.vision.question);
    await expect(result(page)).toHaveCount(0);
    await page.reload();
    await expectOnlyStart(page);
  });

  test('Forward after Back never comes to a low result that a later answer made untrue', async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck(quietSheet());
    await caregiver.showResult();
    await expectWholeLowPage(page);
    await page.goBack();
    await expect(caregiver.heading).toHaveText(check['check-answers'].heading);
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questions.worry.question);
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    await page.evaluate(() => history.forward());
    await page.goBack();
    await expect(caregiver.heading).toHaveText(questions.worry.question);
    await expect(discussNextVisit(page)).toHaveCount(0);
  });
});
