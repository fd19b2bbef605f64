/** Page translators at work, by what they do to a page: the words that decide stay, and a notice leads to our own languages. */
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

const { app, outcome } = words;
const notice = (page: Page) =>
  page.getByText(app.language.translator, { exact: true }).filter({ visible: true });

/** As Chrome's translator leaves a page: each text that is not marked in two `font` elements, now and whenever it changes. */
async function translateLikeChrome(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    const html = 'http://www.w3.org/1999/xhtml';
    root.classList.add('translated-ltr');
    root.lang = 'tr';
    const translate = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isMarked =
          node.parentElement?.closest('[translate=no], script, style, font, select, svg') != null;
        if (!isMarked && (node.textContent ?? '').trim() !== '') texts.push(node as Text);
      }
      for (const text of texts) {
        const outer = document.createElementNS(html, 'font');
        const inner = document.createElementNS(html, 'font');
        outer.dir = inner.dir = 'auto';
        inner.textContent = text.data.replaceAll(/\p{L}/gu, 'x');
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translate();
    new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
  });
}

const traces: readonly (readonly [who: string, leave: (page: Page) => Promise<void>])[] = [
  ['Chrome', translateLikeChrome],
  [
    'Edge',
    (page) =>
      page.evaluate(() => document.querySelector('main p')?.setAttribute('_msttexthash', '123')),
  ],
  [
    'another, which only says so in `lang`',
    (page) =>
      page.evaluate(() => {
        document.documentElement.lang = 'tr';
      }),
  ],
];

for (const [who, leave] of traces) {
  test(`${who} at work on Start: a notice in the page’s own words leads to our languages, with clinic and country [HZ-18e]`, async ({
    page,
    caregiver,
  }) => {
    await caregiver.open('./en/#v=1&country=GB');
    await expect(page.locator('.emergency-button')).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    await leave(page);
    await expect(notice(page)).toBeVisible();
    const way = page.locator('.notice').getByRole('link', { name: 'Español', exact: true });
    await way.click();
    await expect(page).toHaveURL(/\/es\/#v=1&country=GB$/u);
    await expect(page.locator('main:not([hidden] *) h1')).toHaveText(wordsIn.es.app.start.heading);
    await expect(page.locator('.notice:visible')).toHaveCount(0);
  });
}

for (const { tag } of languages) {
  test(`${tag}: without a translator there is no such notice, nor while our own language changes${wideUnless(tag !== 'es')}`, async ({
    page,
    caregiver,
  }) => {
    await caregiver.open(`./${tag}/`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.notice:visible')).toHaveCount(0);
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('[role=status] .notice') !== null) document.title = 'notice';
      }).observe(document.body, { childList: true, subtree: true });
    });
    const other = tag === 'ar' ? 'Español' : 'العربية';
    await page.locator('header').getByRole('link', { name: other }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', tag === 'ar' ? 'es' : 'ar');
    await expect(page.locator('.notice:visible')).toHaveCount(0);
    await page.goto(`./${tag}/plain.html`);
    await expect(page.locator('form')).toBeVisible();
    await expect(page.locator('.notice.translator:visible')).toHaveCount(0);
  });
}

test('a whole check under Chrome’s translator ends on the low page with its own heading, the notice above it', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  await caregiver.takeStartedCheck(quietSheet());
  await translateLikeChrome(page);
  await page.locator('main button.button').last().click();
  await expect(discussNextVisit(page)).toBeVisible();
  await expect(page.locator('main h1')).toHaveText(outcome['discuss-next-visit'].heading);
  await expect(notice(page)).toBeVisible();
});

test('an urgent answer under Chrome’s translator: heading and act are ours, the reasons are not marked', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin('./#v=1&country=GB');
  await translateLikeChrome(page);
  await page.locator('input[value=yes]').check();
  await page.locator('main [type=submit]').click();
  await expect(seekCareNow(page)).toBeVisible();
  await expect(page.locator('main h1')).toHaveText(outcome['seek-care-now'].heading);
  await expect(seekCareNow(page)).toContainText(outcome['seek-care-now']['call-first']);
  await expect(page.locator('[data-rule]').first()).toContainText('xxx');
  await expect(notice(page)).toBeVisible();
});

test('on the plain page: the notice, the headings of both results and where to go are ours [HZ-18f]', async ({
  page,
}) => {
  await page.goto('./en/plain.html');
  await translateLikeChrome(page);
  await expect(notice(page)).toBeVisible();
  await page.locator('#gate-yes').check();
  const now = outcome['seek-care-now'];
  await expect(page.getByText(now.heading, { exact: true }).filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(page.getByText(now['call-first'], { exact: true })).toBeVisible();
  await expect(page.locator('h2.low')).toHaveText(outcome['discuss-next-visit'].heading);
});
