/** What a person takes along, in a real browser: the text, the files, the card over the whole screen and on paper, and where each claim comes from. */
import { ruleset } from '../../rules/ruleset';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import {
  takeAway,
  card,
  sightIsNew,
  status,
  button,
  nowResult,
  lowResult,
  openTakeAway,
} from './support/takeAway';
import { words } from './support/words';

const { app, outcome } = words;

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
