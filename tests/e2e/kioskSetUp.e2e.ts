/** The kiosk when something is amiss: a broken file, a wrong link, no script, no network; and how it comes to a new version. */
import type { Page } from '@playwright/test';
import { wideUnless } from '../../tools/wide';
import { AtKiosk, kioskAddress, kioskFile, kioskOf } from './support/AtKiosk';
import { CaregiverAtScreen } from './support/CaregiverAtScreen';
import { breakPart } from './support/faults';
import { deploymentFile, host } from './support/hosted';
import { expect, test } from './support/releases';
import { seekCareNow } from './support/resultPage';
import { words, wordsIn } from './support/words';

const { app } = words;

const noHomeCheck = async (page: Page) => {
  await expect(
    page.getByRole('link', { name: app.start.button, exact: true }).filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.getByRole('link', { name: app.fallback['plain-page'] })).toHaveCount(0);
};

test('a broken deployment file is shown with its places, and the kiosk works with the usual times', async ({
  page,
}) => {
  await page.clock.install();
  const person = await kioskOf(page, { ...kioskFile, clinics: [{ id: 'NORTH' }] });
  await person.stepUp();
  const notes = page.locator('.staff-notes');
  await expect(notes).toContainText(words.deployment.heading);
  await expect(notes).toContainText('clinics[0].id');
  await person.chooseLanguage();
  await person.start();
  // Time goes on meanwhile too, on a slow machine by seconds.
  await page.clock.fastForward(40_000);
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.clock.fastForward(21_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('a missing file and a missing public address are said to the staff, and nothing when all is well', async ({
  page,
}) => {
  const person = await kioskOf(page);
  await person.stepUp();
  await expect(page.locator('.staff-notes')).toHaveCount(0);
  const noAddress = { ...kioskFile, publicAddress: undefined };
  await page.route('**/deployment.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(noAddress) }),
  );
  await page.reload();
  await expect(page.locator('.staff-notes')).toContainText(words.kiosk.staff['no-code']);
  await person.chooseLanguage();
  await expect(page.locator('.own-phone')).toHaveCount(0);
  await page.route('**/deployment.json', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.locator('.staff-notes')).toContainText(words.deployment.expectations.file);
});

test('where the file has no kiosk, a link to one opens the check for home, with a notice and the link’s country [HZ-68a]', async ({
  page,
}) => {
  const caregiver = new CaregiverAtScreen(page);
  await host(page, deploymentFile);
  await caregiver.open(kioskAddress);
  await expect(page.getByText(app['link-problem']['no-kiosk'])).toBeVisible();
  await expect(page.locator('header a[href="tel:999"]')).toBeVisible();
  await caregiver.start();
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  await expect(page.locator('.kiosk-bar')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-kiosk');
});

for (const [title, body] of [
  ['no file was ever read', undefined],
  ['the file is broken', '{'],
] as const) {
  test(`where ${title}, it stays a kiosk and offers the check for home, in each language${wideUnless(body === undefined)} [HZ-68b]`, async ({
    page,
  }) => {
    await page.route('**/deployment.json', (route) =>
      route.fulfill(body === undefined ? { status: 404 } : { body }),
    );
    const person = new AtKiosk(page);
    await person.stepUp(kioskAddress);
    for (const { kiosk } of Object.values(wordsIn)) {
      await expect(page.getByRole('button', { name: kiosk['open-home'] })).toBeVisible();
    }
    await page.getByRole('button', { name: words.kiosk['open-home'] }).click();
    await expect(page).toHaveURL(/\/en\/#v=1&country=GB$/u);
    await expect(person.heading).toHaveText(app.start.heading);
    await expect(page.locator('.kiosk-bar')).toHaveCount(0);
  });
}

const wrongLinks = [
  ['a clinic that there is not', '#v=1&clinic=west&mode=kiosk', 'unknown-clinic'],
  ['a country without a number', '#v=1&country=US&mode=kiosk', 'unknown-country'],
  ['a misspelt part', '#v=1&clinc=south-children&mode=kiosk', 'unreadable'],
  ['a version of the future', '#v=2&mode=kiosk', 'unknown-version'],
] as const;
for (const [title, fragment, problem] of wrongLinks) {
  test(`a link that says kiosk, with ${title}, stays a kiosk and says what is wrong${wideUnless(problem === 'unreadable')}`, async ({
    page,
  }) => {
    const person = await kioskOf(page);
    await person.stepUp(`./en/${fragment}`);
    await expect(page.locator('.staff-notes')).toContainText(app['link-problem'][problem]);
    await person.chooseLanguage();
    await person.start();
    await person.answer('yes');
    await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
    await person.finish();
  });
}

test('a kiosk whose script is slow, missing or broken shows the list of signs, never a home check', async ({
  page,
}) => {
  let answer: 'wait' | 'abort' = 'wait';
  await page.route('**/assets/*.js', async (route) => {
    if (answer === 'abort') await route.abort();
    // Never answered: the script is on its way.
  });
  await page.goto(kioskAddress, { waitUntil: 'commit' });
  await noHomeCheck(page);
  await expect(page.locator('#plain-list')).toBeVisible();
  await expect(page.locator('.broken')).toHaveCount(0);
  answer = 'abort';
  await page.goto('about:blank');
  await page.goto(kioskAddress);
  await expect(page.locator('#plain-list.broken')).toBeVisible();
  await noHomeCheck(page);
});

test('when only the file of the kiosk can’t be had, the list comes, and later it is tried again', async ({
  page,
}) => {
  await page.clock.install();
  const isKiosk = /\/assets\/startKiosk-.*\.js$/u;
  await page.route(isKiosk, (route) => route.abort());
  const person = await kioskOf(page);
  await page.goto(kioskAddress);
  await expect(page.locator('#plain-list.broken')).toBeVisible();
  await noHomeCheck(page);
  await page.unroute(isKiosk);
  await person.afterReload(() => page.clock.fastForward(4 * 60_000));
});

for (const [what, files] of [
  ['file', /\/assets\/startKiosk-.*\.js$/u],
  ['style sheet', /\/assets\/startKiosk-.*\.css$/u],
] as const) {
  test(`when the ${what} of the kiosk hangs, the list stands within seconds, and later it is tried again${wideUnless(what === 'file')}`, async ({
    page,
  }) => {
    await page.clock.install();
    let asked = 0;
    await page.route(files, () => {
      // Never answered.
      asked += 1;
    });
    const person = await kioskOf(page);
    await page.goto(kioskAddress, { waitUntil: 'commit' });
    await expect.poll(() => asked, 'it is asked for').toBeGreaterThan(0);
    await expect(page.locator('#plain-list').getByRole('listitem').first()).toBeInViewport();
    await noHomeCheck(page);
    await page.unroute(files);
    await person.afterReload(() => page.clock.fastForward(4 * 60_000));
  });
}

for (const [what, path] of [
  ['the answers can’t be cleared in the page that stands', 'crypto.getRandomValues'],
  ['the address can’t be changed', 'history.replaceState'],
] as const) {
  test(`a fault as a person finishes, ${what}: a new page comes all the same, with nothing of them`, async ({
    page,
  }) => {
    const person = await kioskOf(page);
    await person.begin();
    await person.choose('yes');
    await page.evaluate(breakPart, { path, how: 'throwing' } as const);
    await person.finish();
    await expect(page.locator('.language-screen')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
}
