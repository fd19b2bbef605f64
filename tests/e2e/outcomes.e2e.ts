/** What the two result pages must and must not say, as the browser shows them. */
import { quietSheet } from '../support/sheets';
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { callFirstLine, expectWholeLowPage, seekCareNow } from './support/resultPage';
import { screens } from './support/screens';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, outcome } = words;

const lowSheets = [
  { name: 'all quiet', sheet: quietSheet() },
  {
    name: 'with every note and every topic',
    sheet: quietSheet({
      fever: 'yes',
      injury: 'yes',
      'injury.head': 'yes',
      fracture: 'yes',
      'fracture.status': 'known-healing',
      hearing: 'yes',
      'hearing.course': 'slow',
      topics: [
        'bone-pain',
        'back-pain',
        'tired-pale',
        'bruise-bleed',
        'infections',
        'limp',
        'cramps',
        'belly',
        'face-shape',
        'growth',
        'teeth',
        'face-pressure',
        'medicines',
        'mood',
        'other',
      ],
    }),
  },
];

for (const { name, sheet } of lowSheets) {
  test(`I-22 the low page, ${name}: disclaimer, "does not mean", full list of signs, no word of comfort [HZ-28]`, async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck(sheet);
    await caregiver.showResult();
    await expectWholeLowPage(page);
  });
}

/** Diseases behind the signs, in the words of the spec's own reasoning. */
const nameOfADisease =
  /stroke|meningitis|osteomyelitis|sepsis|concussion|palsy|tumou?r|epilep|hydrocephal|cancer|caused by|you have/iu;

// prettier-ignore
const urgentSheets = [
  { name: 'call first', sheet: quietSheet({ gate: 'yes' }), callFirst: true },
  { name: 'without a call first', sheet: quietSheet({ vision: 'yes', 'vision.course': 'new' }), callFirst: false },
];

for (const { name, sheet, callFirst } of urgentSheets) {
  test(`I-23 the now page, ${name}, starts with the action and names no cause`, async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck(sheet, 'sight');
    await expect(seekCareNow(page)).toBeVisible();
    const { heading, 'call-instead': callInstead, go, why } = outcome['seek-care-now'];
    const inOrder = [
      heading,
      ...(callFirst
        ? [outcome['seek-care-now']['call-first'], why.heading]
        : [go.home, callInstead.heading, why.heading]),
    ];
    const text = await seekCareNow(page).innerText();
    const places = inOrder.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text.startsWith(`${app.trial}\n`)).toBe(true);

    await expect(callFirstLine(page)).toHaveCount(callFirst ? 1 : 0);
    await expect(seekCareNow(page).locator('h1 + .the-order').first()).toHaveText(
      callFirst ? outcome['seek-care-now']['call-first'] : go.home,
    );
    // I-30: who was told to call must not read that they need not.
    for (const takenBack of [outcome['seek-care-now'].intro, callInstead.heading, go.home]) {
      expect(text.includes(takenBack)).toBe(!callFirst);
    }
    for (const reason of await page.locator('[data-rule]').allInnerTexts()) {
      expect(reason).not.toMatch(nameOfADisease);
    }
  });
}

const ofEveryRun = ['Start', 'a question with an error', 'Seek care now, call first'];
for (const screen of screens) {
  test(`I-23 ${screen.name} says on top whom to call${wideUnless(ofEveryRun.includes(screen.name))} [HZ-15]`, async ({
    page,
    caregiver,
  }) => {
    await screen.go(caregiver);
    const isResult = (await page.locator('[data-disposition]:not([hidden] *)').count()) > 0;
    const way = page.locator('.emergency-menu summary, .emergency-line').filter({ visible: true });
    await expect(way).toHaveCount(isResult ? 0 : 1);
    if (isResult) return;
    const top = await way.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(top, 'pixels above it').toBeLessThan(8);
  });
}

/** What a page translator does: it rewrites every text that is not marked. */
async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isMarked = node.parentElement?.closest('[translate=no], script, style') != null;
      if (!isMarked) node.textContent = (node.textContent ?? '').replaceAll(/\p{L}/gu, 'x');
    }
  });
}

test('a page translator leaves the result, the one act and the languages as they are, and rewrites the reasons [HZ-18a]', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin('./#v=1&country=GB');
  await caregiver.answer('yes');
  await expect(page.locator('.call-button')).toBeVisible();
  await translatePage(page);
  const now = outcome['seek-care-now'];
  await expect(page.locator('main:not([hidden] *) h1')).toHaveText(now.heading);
  await expect(seekCareNow(page)).toContainText(now['call-first']);
  await expect(page.locator('.call-button')).toContainText('999');
  await page.locator('.language-menu summary').click();
  await expect(page.getByRole('link', { name: 'Español', exact: true })).toBeVisible();
  await expect(page.locator('[data-rule]').first()).toContainText('xxx');
});

test('a page translator leaves where to go as it is [HZ-18d]', async ({ page, caregiver }) => {
  await caregiver.takeCheck(quietSheet({ vision: 'yes', 'vision.course': 'new' }), 'sight');
  await expect(seekCareNow(page)).toBeVisible();
  await translatePage(page);
  await expect(seekCareNow(page)).toContainText(outcome['seek-care-now'].go.home);
  await expect(page.locator('[data-rule]').first()).toContainText('xxx');
});

test('a page translator leaves the heading of the low page as it is [HZ-18b]', async ({
  page,
  caregiver,
}) => {
  await caregiver.takeCheck(quietSheet());
  await caregiver.showResult();
  await translatePage(page);
  await expect(page.locator('main h1')).toHaveText(outcome['discuss-next-visit'].heading);
});
