/** The nurse's page: one sheet of paper in each language, and a code that a phone can read. */
import { readFile } from 'node:fs/promises';
import { findingsUnfolded, lookedInto } from './support/engines';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { languages } from '../../locales';
import { signList } from '../../rules/safetyNetting';
import { papersOf, sheets } from '../../src/handout/handoutChoice';
import { greyCopy, photocopied, readQr } from '../support/readQr';
import { clinic, deploymentFile, host } from './support/hosted';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';
import { hasBack } from '../support/hasBack';

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
  await host(page, { ...file, defaultCountry: 'GB' });
  await page.goto('./en/#handout');
  await page.locator('.handout-sheet').waitFor();
}

const press = (page: Page, field: string, value: string) =>
  page.locator(`.chips input[name=${field}][value=${value}]`).check();

async function chooseAll(page: Page, tag: string, paper: string, sheet = 'family'): Promise<void> {
  await press(page, 'sheet', sheet);
  await press(page, 'language', tag);
  await press(page, 'paper', paper);
  await page.locator(`.handout-sheet[data-sheet=${sheet}] [lang=${tag}]`).first().waitFor();
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

/** What leaves a sheet at its edge, or a part of it that is cut. */
const cutParts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.handout-sheet, .handout-sheet [data-fits]')]
      .filter(
        (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
      )
      .map((box) => box.className),
  );
const paperSizes = { a4: '595 x 842', letter: '612 x 792', a5: '420 x 595', a3: '842 x 1191' };

for (const { tag } of languages) {
  for (const [sheet, papers] of Object.entries(papersOf)) {
    test(`${tag}, ${sheet}: each side is one page of each paper, nothing cut, with the longest texts too @wide`, async ({
      page,
    }) => {
      test.slow();
      await open(page, longest);
      await page.getByText(form.more).click();
      for (const paper of papers) {
        await chooseAll(page, tag, paper, sheet);
        for (const typed of [
          { name: '', phone: '', note: '' },
          {
            name: 'Maria Alexandra Example-Example de la Example y Example',
            phone: '+44 20 7946 0999',
            note: 'Ring us if it goes on. '.repeat(8).trim(),
          },
        ]) {
          await page.getByLabel(form.name).fill(typed.name);
          await page.getByLabel(form.phone).fill(typed.phone);
          await page.getByLabel(form.note).fill(typed.note);
          const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
          const sides = await page.locator('.handout-sheet').count();
          expect(sides, paper).toBeLessThanOrEqual(sheet === 'family' || sheet === 'team' ? 2 : 1);
          expect(pages, paper).toEqual(Array.from({ length: sides }, () => paperSizes[paper]));
          expect(await cutParts(page), paper).toEqual([]);
        }
      }
    });
  }

  test(`${tag}: the code is read at 17, 25 and 30 mm and 300 dpi, at 200 px, from a screenshot and from copies${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    await open(page);
    await chooseAll(page, tag, 'a4');
    await page.getByRole('button', { name: sending.large }).click();
    expect(readQr(await page.screenshot()), 'full screen').toBe(link(tag));
    const code = page.locator('.qr-screen .qr-code');
    for (const [name, px] of [
      ['17 mm', 201],
      ['25 mm', 295],
      ['30 mm', 354],
      ['200 px', 200],
    ] as const) {
      await code.evaluate((svg, size) => {
        Object.assign((svg as SVGElement).style, {
          flex: 'none',
          inlineSize: `${String(size)}px`,
          blockSize: `${String(size)}px`,
        });
      }, px);
      const print = await code.screenshot();
      expect(readQr(print), name).toBe(link(tag));
      expect(readQr(print, greyCopy), `${name}, grey`).toBe(link(tag));
      expect(readQr(photocopied(print)), `${name}, copied twice`).toBe(link(tag));
    }
  });
}

test('a nurse comes from Start to the print dialog in at most 4 presses, to the fifth sheet in another language in 2 more', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['prints'] =
        `${document.documentElement.dataset['prints'] ?? ''}x`;
    };
  });
  await host(page, { ...deploymentFile, defaultCountry: 'GB' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./en/');
  let presses = 0;
  const pressOn = async (place: Locator) => {
    presses += 1;
    await place.click();
  };
  const print = page.getByRole('button', { name: form.print, exact: true });
  await pressOn(page.getByRole('link', { name: words.app.links.handout }));
  await expect(print).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.paper')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.handout-sheet')).toContainText(clinic.urgentLine);
  await pressOn(print);
  await expect(page.locator('html')).toHaveAttribute('data-prints', 'x');
  expect(presses).toBeLessThanOrEqual(4);
  for (let sheet = 2; sheet < 5; sheet += 1) await print.click();
  presses = 0;
  await pressOn(page.getByText('العربية').last());
  await expect(page.locator('.handout-sheet')).toHaveAttribute('lang', 'ar');
  await pressOn(print);
  await expect(page.locator('html')).toHaveAttribute('data-prints', 'xxxxx');
  expect(presses).toBeLessThanOrEqual(2);
});

for (const [width, height] of [
  [360, 640],
  [390, 844],
] as const) {
  test(`on a phone of ${String(width)} px Print is in sight at once, and the preview is the same sheet, smaller: no word breaks that is whole on paper`, async ({
    page,
  }) => {
    await open(page);
    const heights = () =>
      page
        .locator('.sheet-row')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).offsetHeight));
    const onDesk = await heights();
    await page.setViewportSize({ width, height });
    const print = page.getByRole('button', { name: form.print, exact: true });
    await expect(print).toBeInViewport({ ratio: 1 });
    expect(await heights()).toEqual(onDesk);
    const { width: seen } = (await page.locator('.paper').boundingBox()) ?? { width: 0 };
    expect(seen).toBeGreaterThan(width - 50);
    expect(seen).toBeLessThanOrEqual(width);
    // Nothing that has the focus is under it.
    await page.getByLabel(sending.email, { exact: true }).focus();
    const [field, button] = [await page.locator(':focus').boundingBox(), await print.boundingBox()];
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
  });
}

/**
 * The smallest letters on the sheet, in points, without the lines about the sheet itself: whom it is
 * for, who made it, where it leads.
 * @param language selects whose words are meant
 */
const smallestPt = (page: Page, language = '[lang]') =>
  page.locator('.handout-sheet').evaluateAll((sheets, language) => {
    const about = '.sheet-small, .sheet-review, .sheet-for, small, svg';
    const parts = sheets.flatMap((sheet) => [...sheet.querySelectorAll('*')]);
    const worded = parts.filter(
      (part) =>
        part.closest(about) === null &&
        part.closest('[lang]')?.matches(language) === true &&
        [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
    );
    const px = Math.min(...worded.map((part) => parseFloat(getComputedStyle(part).fontSize)));
    // The browser rounds: 8.5 pt come back as 8.499975.
    return Math.round(px * 75) / 100;
  }, language);

/** In points. */
const leastOf = [
  ['family', 'a4', 12, false],
  ['family', 'letter', 12, false],
  ['family', 'a5', 11, false],
  ['wallet', 'a4', 8.5, false],
  ['wallet', 'letter', 8.5, false],
  ['poster', 'a3', 12, false],
  ['poster', 'a4', 12, false],
  ['poster', 'letter', 12, false],
  ['family', 'a4', 12, true],
  ['family', 'letter', 12, true],
  ['team', 'a4', 12, true],
  ['team', 'letter', 12, true],
] as const;

for (const { tag } of languages) {
  test(`${tag}: the words of each sheet are as large as they should be, on one side where that is possible${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    const beside = page.locator('input[name=isBeside]');
    for (const [sheet, paper, least, isBeside] of leastOf) {
      const sides = hasBack(tag, sheet, paper) ? 2 : 1;
      const name = `${sheet} ${paper}${isBeside ? ', two languages' : ''}`;
      await chooseAll(page, tag, paper, sheet);
      if ((await beside.count()) > 0) await beside.setChecked(isBeside);
      // Beside a family's language the nurse's may be a point smaller.
      const nurses = isBeside && sheet === 'family' ? least - 1 : least;
      expect.soft(await smallestPt(page), name).toBeGreaterThanOrEqual(nurses);
      expect.soft(await smallestPt(page, `[lang=${tag}]`), name).toBeGreaterThanOrEqual(least);
      await expect.soft(page.locator('.handout-sheet'), name).toHaveCount(sides);
      await expect.soft(page.getByText(words.handout['has-back'])).toHaveCount(sides - 1);
      if (sheet === 'family') {
        const front = page.locator('.handout-sheet').first();
        await expect.soft(front.locator('.sheet-rows > *'), name).toHaveCount(signList.length - 1);
        await expect.soft(front.locator('.sheet-urgent'), name).toHaveCount(1);
        await expect.soft(front.locator('.sheet-review'), name).toHaveCount(1);
      }
      await expect.soft(page.getByText(words.handout['too-much']), name).toHaveCount(0);
    }
  });
}

test('a sheet with more than fits at the usual size says that its words are smaller', async ({
  page,
}) => {
  const smaller = page.getByText(words.handout['too-much']);
  await open(page, longest);
  await chooseAll(page, 'ru', 'letter', 'team');
  await page.getByText(form.more).click();
  await page.getByLabel(form.name).fill('Щ'.repeat(60));
  await page.getByLabel(form.note).fill('ЩЩЩЩЩЩЩЩЩ '.repeat(20).trim());
  await expect(smaller).toBeVisible();
  expect(await smallestPt(page)).toBeLessThan(12);
  // Before its words shrink, all of its foot has gone to the back.
  const sides = page.locator('.handout-sheet');
  await expect(sides).toHaveCount(2);
  await expect(sides.first().locator('.sheet-urgent')).toHaveCount(0);
  await expect(sides.last().locator('.sheet-urgent')).toHaveCount(1);
  await chooseAll(page, 'ru', 'a4', 'team');
  await expect(smaller).toBeHidden();
  expect(await smallestPt(page)).toBeGreaterThanOrEqual(12);
});

test('the wallet card has panels of a bank card, and its code has 17 mm or more within its white edge', async ({
  page,
}) => {
  await open(page);
  await chooseAll(page, 'en', 'a4', 'wallet');
  const panels = await page.locator('.wallet-panel').evaluateAll((all) =>
    all.map((panel) => {
      const { offsetWidth, offsetHeight } = panel as HTMLElement;
      return [offsetWidth, offsetHeight].map((px) => (px * 25.4) / 96);
    }),
  );
  expect(panels).toHaveLength(8);
  for (const [width = 0, height = 0] of panels) {
    expect(Math.abs(width - 85.6)).toBeLessThan(0.5);
    expect(Math.abs(height - 54)).toBeLessThan(0.5);
  }
  const code = await page.locator('.wallet .qr-code').evaluate((svg) => {
    const [all, dark] = [svg, svg.querySelector('path')].map(
      (part) => part?.getBoundingClientRect().width ?? 0,
    );
    // What CSS sets is the paper's size, with the white; the preview is smaller.
    const mm = (parseFloat(getComputedStyle(svg).width) * 25.4) / 96;
    return (mm * (dark ?? 0)) / (all ?? 0);
  });
  expect(code).toBeGreaterThanOrEqual(17);
});

test('the picture for the lock screen is a PNG of 1170 x 2532 with the code in it', async ({
  page,
}) => {
  await open(page);
  await chooseAll(page, 'ar', 'a4', 'wallet');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: sending['lock-screen'] }).click();
  const content = await readFile(await (await saving).path());
  const { width, height } = PNG.sync.read(content);
  expect([width, height]).toEqual([1170, 2532]);
  expect(readQr(content)).toBe(link('ar'));
});

for (const { tag } of languages) {
  test(`${tag}: what the picture for the lock screen says ends above the phone’s buttons${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    const [british] = deploymentFile.countries;
    await open(page, { ...deploymentFile, countries: [{ ...british, staffLanguage: tag }] });
    await chooseAll(page, tag, 'a4', 'wallet');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: sending['lock-screen'] }).click();
    const file = test.info().outputPath(`${tag}.png`);
    await (await saving).saveAs(file);
    const { width, height, data } = PNG.sync.read(await readFile(file));
    const rows = Array.from({ length: height }, (_, y) =>
      data.subarray(y * width * 4, (y + 1) * width * 4),
    );
    const inked = rows.flatMap((row, y) => (row.some((value) => value < 128) ? [y] : []));
    expect(inked[0]).toBeGreaterThan(850);
    expect(inked.at(-1)).toBeLessThan(2290);
  });
}

test('on this machine, without a public address, the link works here and says that it works only here', async ({
  page,
}) => {
  await open(page, { ...deploymentFile, publicAddress: undefined });
  await expect(page.getByText(sending['this-machine'])).toBeVisible();
  const own = await page.getByLabel(sending.link, { exact: true }).inputValue();
  expect(own).toMatch(/^http:\/\/localhost:\d+\/(.*\/)?en\/#v=1&clinic=/u);
  await page.goto('about:blank');
  await page.goto(own);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.link-problem')).toHaveCount(0);
});

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

test('the link, the text message and the e-mail are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await chooseAll(page, 'ar', 'a4');
  const sheet = page.locator('.handout-sheet').first();
  const before = await sheet.boundingBox();
  const { sms, email } = wordsIn.ar.handout;
  for (const [name, text] of [
    [sending['copy-link'], '{{address}}'],
    [sending['copy-sms'], sms],
    [sending['copy-email'], email],
  ] as const) {
    const button = page.getByRole('button', { name });
    await button.click();
    // Beside the button, and the sheet stays as large as it was.
    const beside = page.locator('.sent-actions', { has: button });
    await expect(beside.getByText(sending.copied)).toBeInViewport();
    expect((await sheet.boundingBox())?.width).toBe(before?.width);
    expect(await page.evaluate(() => navigator.clipboard.readText()), name).toBe(
      text.replace('{{address}}', link('ar')),
    );
  }
});

test('what is typed for the print is on the paper and goes nowhere else', async ({ page }) => {
  await open(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await chooseAll(page, 'ar', 'a4');
  await page.getByText(form.more).click();
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
  test(`${String(width)} px: two engines find nothing, nothing goes sideways, light and dark, folded and unfolded, in two directions @wide [HZ-25a] [HZ-26a]`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await page.setViewportSize({ width, height: 900 });
    for (const tag of ['en', 'ar']) {
      await chooseAll(page, tag, 'a4');
      expect(await findingsUnfolded(page), tag).toEqual([]);
      const room = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(room).toBeLessThanOrEqual(0);
    }
  });
}

for (const { tag } of lookedInto) {
  test(`${tag}: two engines find nothing on the page in this language, with any sheet and with one in another language, folded and unfolded @wide`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await page.goto(`./${tag}/#handout`);
    await page.locator('.handout-sheet').waitFor();
    for (const sheet of sheets) {
      await press(page, 'sheet', sheet);
      await page.locator(`.handout-sheet[data-sheet=${sheet}]`).waitFor();
      expect(await findingsUnfolded(page), sheet).toEqual([]);
    }
    const other = tag === 'en' ? 'ar' : 'en';
    await chooseAll(page, other, 'a4');
    expect(await findingsUnfolded(page), `a sheet in ${other}`).toEqual([]);
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
  await chooseAll(page, 'ar', 'a4', 'team');
  await page.getByRole('button', { name: sending.png }).click();
  expect(complaints).toEqual([]);
});
