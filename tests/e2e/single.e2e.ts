/** The check as one file, opened from a folder: no server, no network. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { kioskFile } from './support/AtKiosk';
import type { CaregiverAtScreen } from './support/CaregiverAtScreen';
import { clinic, deploymentFile } from './support/hosted';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { words, wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

// One file at a time: they are built into one folder.
test.describe.configure({ mode: 'serial' });

for (const { tag, dir } of languages) {
  test(`${tag}: one file under 575 kB gives the same results from a folder${wideUnless(tag === 'en')}`, async ({
    page,
    context,
    caregiver,
  }) => {
    execFileSync('npm', ['run', '--silent', 'build:single', '--', '--language', tag]);
    const file = resolve(`dist-single/marble-check-${tag}.html`);
    expect(statSync(file).size).toBeLessThan(575_000);

    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    const address = pathToFileURL(file).href;
    caregiver.words = wordsIn[tag];

    await caregiver.open(address);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.showResult();
    await expect(discussNextVisit(page)).toBeVisible();

    const { sheet, expectedRules } = vignette('P12');
    await caregiver.open(address);
    await page.reload();
    await caregiver.start();
    await caregiver.takeStartedCheck(sheet, 'jaw-fever');
    await caregiver.answerRest(sheet);
    await expect(seekCareNow(page)).toBeVisible();
    expect(await reasonsShown(page)).toEqual(expectedRules.toSorted());

    expect(asked.filter((url) => url !== address)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

/** As people name folders, and as names look in an address. */
const oddFolders = ['a b #1 100%25 50% ?x=1 ü “q” العربية', 'user@host:80#v=1&mode=kiosk ..%2f'];

for (const folder of oddFolders) {
  test(`from the folder "${folder}" it asks, goes back and says what to do`, async ({
    page,
    caregiver,
  }) => {
    const home = mkdtempSync(join(tmpdir(), 'odd-'));
    const file = join(home, folder, 'marble check #1 (2) 100%.html');
    mkdirSync(join(home, folder));
    cpSync(resolve('dist-single/marble-check-en.html'), file);
    await caregiver.open(pathToFileURL(file).href);
    await walkBackAndForth(caregiver);
    await expect(seekCareNow(page)).toBeVisible();
    rmSync(home, { recursive: true });
  });
}

/** How a web mail, a shared folder or a file program shows an attachment. */
for (const place of ['tab', 'frame'] as const) {
  test(`as a blob: in a ${place} it asks, goes back and says what to do [HZ-79]`, async ({
    page,
    context,
  }) => {
    const html = readFileSync(resolve('dist-single/marble-check-en.html'), 'utf8');
    // Without a policy of its own, as at a mail program.
    await page.route('**/mail.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Mail</title>' }),
    );
    await page.goto('./mail.html');
    const complaints: string[] = [];
    context.on('console', (message) => complaints.push(message.text()));
    const opened = place === 'tab' ? context.waitForEvent('page') : undefined;
    await page.evaluate(
      ([content, where]) => {
        const address = URL.createObjectURL(new Blob([content], { type: 'text/html' }));
        if (where === 'tab') open(address);
        else {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'inline-size: 100%; block-size: 800px';
          frame.src = address;
          document.body.append(frame);
        }
      },
      [html, place] as const,
    );
    const shown = (await opened) ?? page.frameLocator('iframe');
    const press = (name: string) => shown.getByRole('button', { name, exact: true }).click();
    await shown.getByRole('link', { name: words.app.start.button, exact: true }).click();
    await shown.locator('input[value=no]').check();
    await press(words.check.continue);
    await press(words.check.back);
    await shown.locator('input[value=yes]').check();
    await press(words.check.continue);
    await expect(shown.locator('[data-disposition=seek-care-now]')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

async function walkBackAndForth(caregiver: CaregiverAtScreen): Promise<void> {
  await caregiver.start();
  await caregiver.answer('no');
  await caregiver.pressOn(caregiver.words.check.back);
  await caregiver.answer('yes');
}

/** One file in English. @param deployment what is put into it @param logo an SVG beside the deployment file */
function build(deployment: object, logo?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'single-'));
  const path = join(folder, 'deployment.json');
  if (logo !== undefined) writeFileSync(join(folder, 'logo.svg'), logo);
  writeFileSync(path, JSON.stringify(deployment));
  const run = spawnSync(
    'npm',
    ['run', '--silent', 'build:single', '--', '--language', 'en', '--deployment', path],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  return run;
}

test('with a deployment file it shows numbers and clinic; with a broken one it is not made; with a kiosk in it and in the link it is the check for home', async ({
  page,
  context,
  caregiver,
}) => {
  const broken = build({ ...deploymentFile, countries: [{ country: 'GB' }] });
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain('countries[0].emergencyNumber: expected');

  expect(build(kioskFile).status).toBe(0);
  await context.setOffline(true);
  const address = pathToFileURL(resolve('dist-single/marble-check-en.html')).href;
  await page.goto(`${address}#v=1&clinic=${clinic.id}&country=GB`);
  await expect(page.locator('.emergency-button')).toHaveText(/999/);

  await page.goto('about:blank');
  await caregiver.begin(`${address}#v=1&country=GB&mode=kiosk`);
  await expect(page.locator('html[data-kiosk], .kiosk-bar, .language-screen')).toHaveCount(0);
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  // What no kiosk has: a way to ring, and to take the result along.
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('.take-away summary')).toBeVisible();
});

test('the clinic’s picture is in the file: it is seen on Start, and the policy allows pictures there and nothing else more @wide', async ({
  page,
  context,
}) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="70" height="20"><path d="M0 0h70v20z"/></svg>';
  const run = build({ ...deploymentFile, clinics: [{ ...clinic, logo: 'logo.svg' }] }, svg);
  expect(run.stderr).toBe('');
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await context.setOffline(true);
  const address = pathToFileURL(resolve('dist-single/marble-check-en.html')).href;
  await page.goto(`${address}#v=1&clinic=${clinic.id}&country=GB`);
  const picture = page.locator('.from-clinic img');
  await expect(picture).toHaveAttribute('src', /^data:image\/svg\+xml;base64,/u);
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(70);
  expect(complaints).toEqual([]);

  const policyOf = () =>
    /Content-Security-Policy" content="([^"]+)"/u.exec(
      readFileSync('dist-single/marble-check-en.html', 'utf8'),
    )?.[1];
  expect(policyOf()).toContain("img-src 'self' data:;");
  expect(build(deploymentFile).status).toBe(0);
  expect(policyOf()).toContain("img-src 'self';");
});
