/** The nurse's page: one sheet of paper in each language, and a code that a phone can read. */
import { readFile } from 'node:fs/promises';
import { axe } from './support/axe';
import type { Page } from '@playwright/test';
import { languages } from '../../locales';
import { greyCopy, readQr } from '../support/readQr';
import { clinic, deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { words } from './support/words';
import { wideUnless } from '../../tools/wide';

const { form, sending } = words.handout;
const link = (tag: string) =>
  `https://check.example.org/${tag}/#v=1&clinic=${clinic.id}&country=GB`;

/** As much text as the form and the file let through: what is on one page with it is on one page without. */
const longest = {
  ...deploymentFile,
  clinics: [
    {
      ...clinic,
      name: 'Children’s Hospital of the University, Department of Bone and Mineral Diseases, Outpatient Clinic',
      address:
        'Building 17, Entrance C, third floor, 1234 Long Example Road, Greater Exampletown, Exampleshire, EX1 0AA',
    },
  ],
};

async function open(page: Page, file: object = deploymentFile): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await host(page, file);
  await page.goto('./en/#handout');
  await page.locator('.handout-sheet').waitFor();
}

const choose = (page: Page, field: string, value: string) =>
  page.getByLabel(field, { exact: true }).selectOption(value);

async function chooseAll(page: Page, tag: string, paper: string, sheet = 'signs'): Promise<void> {
  await choose(page, form.language, tag);
  await page.locator(`.handout-sheet[lang="${tag}"]`).waitFor();
  await choose(page, form.clinic, clinic.id);
  await choose(page, form.country, 'GB');
  await choose(page, form.paper, paper);
  await choose(page, form.sheet, sheet);
}

/** Pages and sizes in points, read off the file. */
function pagesOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  expect(boxes).toHaveLength(pages.length);
  return boxes.map(
    ([, width, height]) => `${Number(width).toFixed(0)} x ${Number(height).toFixed(0)}`,
  );
}

const paperSizes = { a4: '595 x 842', letter: '612 x 792', a5: '420 x 595' } as const;

for (const { tag } of languages) {
  for (const sheet of ['signs', 'clinicians']) {
    test(`${tag}, ${sheet}: one page of A4, Letter and A5, with the longest texts too @wide`, async ({
      page,
    }) => {
      test.slow();
      await open(page, longest);
      for (const [paper, size] of Object.entries(paperSizes)) {
        await chooseAll(page, tag, paper, sheet);
        await page.getByLabel(form.name).fill('');
        await page.getByLabel(form.phone).fill('');
        await page.getByLabel(form.note).fill('');
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), paper).toEqual([size]);
        await page
          .getByLabel(form.name)
          .fill('Maria Alexandra Example-Example de la Example y Example');
        await page.getByLabel(form.phone).fill('+44 20 7946 0999');
        await page.getByLabel(form.note).fill('Ring us if it goes on. '.repeat(8).trim());
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), paper).toEqual([size]);
      }
    });
  }

  test(`${tag}: the code is read at 2.5 cm and 300 dpi, from a screenshot, and from a grey copy${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    await open(page);
    await chooseAll(page, tag, 'a4');
    expect(readQr(await page.screenshot({ fullPage: true })), 'screenshot').toBe(link(tag));
    const code = page.locator('.handout-sheet .qr-code');
    // 2.5 cm at 300 dpi are 295 dots.
    await code.evaluate((svg) => {
      (svg as SVGElement).style.inlineSize = '295px';
    });
    const print = await code.screenshot();
    expect(readQr(print), '2.5 cm').toBe(link(tag));
    expect(readQr(print, greyCopy), 'grey copy').toBe(link(tag));
    expect(
      readQr(print, (grey) => (grey < 128 ? 0 : 255)),
      'black and white',
    ).toBe(link(tag));
  });
}

test('the QR code is saved as SVG and as PNG, and both say the link', async ({ page }) => {
  await open(page);
  await chooseAll(page, 'es', 'a4');
  for (const [button, name] of [
    [sending.svg, `marble-check-es-${clinic.id}.svg`],
    [sending.png, `marble-check-es-${clinic.id}.png`],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(name);
    const content = await readFile(await file.path());
    if (name.endsWith('.svg')) {
      expect(content.toString('utf8')).toMatch(/<svg [^>]*width="40mm" height="40mm"/u);
      const viewer = await page.context().newPage();
      await viewer.setContent(content.toString('utf8'));
      expect(readQr(await viewer.screenshot())).toBe(link('es'));
    } else expect(readQr(content)).toBe(link('es'));
  }
});

test('the link and the message are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await chooseAll(page, 'ar', 'a4');
  await page.getByRole('button', { name: sending['copy-link'] }).click();
  await expect(page.getByText(sending['link-copied'])).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link('ar'));
});

test('what is typed for the print is on the paper and goes nowhere else', async ({ page }) => {
  await open(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await chooseAll(page, 'ar', 'a4');
  await page.getByLabel(form.name).fill('Ana Example');
  await expect(page.locator('.handout-sheet')).toContainText('Ana Example');
  expect(sent.filter((one) => one.includes('Ana'))).toEqual([]);
  expect(page.url()).not.toContain('Ana');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await page.locator('.handout-sheet').waitFor();
  await expect(page.locator('body')).not.toContainText('Ana Example');
  await expect(page.getByLabel(form.name)).toHaveValue('');
});

test('no field hands what is typed to a spelling service, or takes it for another form [HZ-81]', async ({
  page,
}) => {
  await open(page);
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) => ({
      name: field.name,
      spelling: field.spellcheck,
      suggestions: field.closest('[writingsuggestions]')?.getAttribute('writingsuggestions'),
      fill: field.autocomplete,
    })),
  );
  expect(fields.length).toBeGreaterThan(8);
  const closed = { spelling: false, suggestions: 'false', fill: 'off' };
  expect(fields).toEqual(fields.map(({ name }) => ({ name, ...closed })));
});

for (const width of [320, 1280]) {
  test(`${String(width)} px: no axe violation, nothing sideways, light and dark, in two directions @wide [HZ-25a] [HZ-26a]`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await page.setViewportSize({ width, height: 900 });
    for (const tag of ['en', 'ar']) {
      await chooseAll(page, tag, 'a4');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await axe(page).analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
        ).toEqual([]);
      }
      const room = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(room).toBeLessThanOrEqual(0);
    }
  });
}

test('nothing on the page breaks its own policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The worker that these tests keep out is no complaint of the browser.
    if (message.type() !== 'log' && !message.text().includes('blocked by Playwright'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page);
  await chooseAll(page, 'ar', 'a5', 'clinicians');
  await page.getByRole('button', { name: sending.png }).click();
  expect(complaints).toEqual([]);
});
