/** Nothing is sent, nothing is stored, and nothing breaks the page's own policy. */
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { screens } from './support/screens';
import { expect, test } from './support/test';
import { words } from './support/words';
import { cached, complaintsOf, nothing, stored, unexplained } from './support/traces';

test.use({ serviceWorkers: 'allow' });

test('a whole check sends no request and stores not one byte [HZ-37a]', async ({
  page,
  caregiver,
}) => {
  await caregiver.open();
  // The copy for offline use is made once, before; it is the app's files and nothing else.
  await page.getByText(words.app.start['on-device'], { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  const kept = await cached(page);
  const origin = new URL(page.url()).origin;
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  expect(await stored(page)).toEqual(nothing);

  await caregiver.start();
  await caregiver.takeStartedCheck(quietSheet({ topics: ['mood'] }), 'topics');
  expect(await stored(page)).toEqual(nothing);
  await caregiver.showResult();
  await expect(discussNextVisit(page)).toBeVisible();
  expect(await stored(page)).toEqual(nothing);

  await caregiver.startAgain();
  await caregiver.start();
  const urgent = quietSheet({ gate: 'yes', topics: ['mood'] });
  await caregiver.takeStartedCheck(urgent);
  await caregiver.answerRest(urgent);
  await expect(seekCareNow(page)).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  expect(requests).toEqual([]);
  expect(await cached(page)).toEqual(kept);
});

test('loading asks for files of our own only, and carries no referrer', async ({
  page,
  caregiver,
}) => {
  const asked: { readonly url: string; readonly referrer: string }[] = [];
  page.on('request', (request) => {
    asked.push({ url: request.url(), referrer: request.headers()['referer'] ?? '' });
  });
  await caregiver.open('./?secret=1#v=1&country=GB');
  await page.waitForLoadState('networkidle');
  const origin = await page.evaluate(() => location.origin);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(({ url }) => new URL(url).origin !== origin)).toEqual([]);
  expect(asked.filter(({ referrer }) => referrer !== '')).toEqual([]);
});

interface Vouched {
  readonly toJSON: () => string;
}

test('the one policy for scripts passes the address of the worker and no other', async ({
  page,
  caregiver,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const made: unknown[] = [];
    Object.assign(globalThis, { made });
    const factory = Reflect.get(globalThis, 'trustedTypes') as {
      createPolicy: (name: string, rules: unknown) => { createScriptURL: (url: string) => Vouched };
    };
    const create = factory.createPolicy.bind(factory);
    factory.createPolicy = (name, rules) => {
      const policy = create(name, rules);
      made.push(policy);
      return policy;
    };
  });
  await caregiver.open();
  const addresses = ['https://elsewhere.example/sw.js', './other.js', 'data:text/javascript,0'];
  const passed = () =>
    page.evaluate(
      (asked) =>
        (
          Reflect.get(globalThis, 'made') as readonly {
            createScriptURL: (url: string) => Vouched;
          }[]
        ).flatMap((policy) => asked.map((url) => policy.createScriptURL(url).toJSON())),
      addresses,
    );
  await expect.poll(passed).toEqual(addresses.map(() => `${baseURL ?? ''}sw.js`));
});

test('every form tells the browser not to remember what was chosen', async ({
  page,
  caregiver,
}) => {
  let forms = 0;
  caregiver.whenArrived(async () => {
    for (const form of await page.locator('form').all()) {
      forms += 1;
      await expect(form).toHaveAttribute('autocomplete', 'off');
    }
  });
  await caregiver.takeCheck(quietSheet());
  expect(forms).toBeGreaterThan(10);
});

const ofEveryRun = ['Start', 'Discuss at next visit', 'Seek care now, with the rest answered'];
for (const { name, heading, go } of screens) {
  test(`${name}: no console error and no violation of the content security policy${wideUnless(ofEveryRun.includes(name))}`, async ({
    page,
    caregiver,
  }) => {
    const complaints = await complaintsOf(page);
    await go(caregiver);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(unexplained(complaints, name)).toEqual([]);
  });
}
