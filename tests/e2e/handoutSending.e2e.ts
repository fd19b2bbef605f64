/** What the handout’s page gives out: links, codes, texts, and what is typed for the print. */
import { readFile } from 'node:fs/promises';
import { readQr } from '../support/readQr';
import { clinic, deploymentFile } from './support/hosted';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';
import { form, sending, link, open, chooseAll } from './support/handout';

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
