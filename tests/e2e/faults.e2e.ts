/** Each fault ends on Seek care now or on the plain list of signs, never on the low result and never on a blank page. */
import type { Locator, Page } from '@playwright/test';
import { ruleset } from '../../rules/ruleset';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { CaregiverAtScreen } from './support/CaregiverAtScreen';
import {
  breakPart,
  expectBrokenPlainList,
  expectPlainList,
  expectSeekCareNow,
  expectStartWithSigns,
  html,
  literal,
  openDamaged,
  scripts,
  stampOfTexts,
  texts,
  thrown,
  watchForLowResult,
} from './support/faults';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, outcome, questions } = words;

const stillHolds = (page: Page) => page.getByText(app.fallback['still-holds']);
const failsWhenArmed = `(globalThis.isArmed?${thrown}:$&)`;
/** Runs in the page. */
const arm = () => Reflect.set(globalThis, 'isArmed', true);

/** Waits for a press. The app may fail in the middle of it: then what it ends on counts. */
const unlessEnded = (press: Promise<void>, end: Locator) =>
  Promise.race([press.catch(() => undefined), end.filter({ visible: true }).waitFor()]);

test.describe('an exception in the rules', () => {
  // prettier-ignore
  const damages: readonly {
    readonly name: string;
    readonly find: RegExp;
    readonly replacement: string;
  }[] = [
    { name: 'thrown inside a rule [HZ-32]',
      find: /(id:([`'"])R1-vision\2,when:)/gu, replacement: '$1{get op(){throw new Error("injected")}},intended:' },
    { name: 'a condition of an unknown kind',
      find: /(id:([`'"])R9-worry\2,when:)/gu, replacement: '$1{op:"damaged"},intended:' },
    { name: 'a rule about a question that there is not',
      find: /(id:([`'"])R10-alert\2,when:)/gu, replacement: '$1{op:"loud",question:"damaged"},intended:' },
    { name: 'a rule without a condition',
      find: /(id:([`'"])R6-fracture\2,when:)/gu, replacement: '$1void 0,intended:' },
    {
      name: 'an unknown question id in the sheet',
      find: /(Object\.fromEntries\(\w+\.map\(\(\{id:(\w+)\}\)=>\[\2,\w+\[\2\]\])\)\)/gu,
      replacement: '$1).concat([["damaged","yes"]]))',
    },
  ];
  for (const { name, find, replacement } of damages) {
    test(`${name} ends on Seek care now${wideUnless(name.includes('HZ'))}`, async ({
      page,
      caregiver,
    }) => {
      const lowSeen = await watchForLowResult(page);
      await openDamaged(page, scripts, find, replacement);
      await caregiver.start();
      await caregiver.answer('no');
      await expectSeekCareNow(page);
      expect(await reasonsShown(page)).toEqual(['R-INVALID']);

      await caregiver.answerRest(quietSheet());
      await expectSeekCareNow(page);
      expect(await lowSeen()).toBe(false);
    });
  }

  test('a damaged rule does not hide another one that holds', async ({ page, caregiver }) => {
    await openDamaged(page, scripts, /(id:([`'"])R1-vision\2,when:)/gu, '$1null,intended:');
    await caregiver.appIsThere();
    await caregiver.start();
    await caregiver.answer('yes');
    await expectSeekCareNow(page);
    expect(await reasonsShown(page)).toEqual(['R-INVALID', 'R0-gate']);
  });

  test('thrown where the answers are read ends on Seek care now', async ({ page, caregiver }) => {
    const lowSeen = await watchForLowResult(page);
    const hasRead = /\breturn\{\w+:\w+,unknownIds:\w+\}/gu;
    await openDamaged(page, scripts, hasRead, 'throw new Error("injected")');
    await caregiver.start();
    await caregiver.answer('no');
    await expectSeekCareNow(page);
    expect(await reasonsShown(page)).toEqual(['R-INVALID']);
    expect(await lowSeen()).toBe(false);
  });

  test('thrown in the order of the questions ends on the plain list', async ({
    page,
    caregiver,
  }) => {
    const lowSeen = await watchForLowResult(page);
    await openDamaged(page, scripts, /\w+\.id===([`'"])emergency\1\?0/gu, `${thrown}?0`);
    await caregiver.pressStart();
    await expectBrokenPlainList(page);
    expect(await lowSeen()).toBe(false);
  });
});

test.describe('an exception in a screen', () => {
  const urgent = { gate: 'yes' } as const;
  // prettier-ignore
  const screens: readonly {
    readonly name: string;
    /** Something that only this screen reads. */
    readonly reads: string;
    readonly walk: (caregiver: Caregiver) => Promise<void>;
  }[] = [
    { name: 'Start', reads: 'start/privacy', walk: () => Promise.resolve() },
    { name: 'a question [HZ-31b]', reads: 'error/choose', walk: (caregiver) => caregiver.pressStart() },
    {
      name: 'the tiles',
      reads: 'first-sign/help',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.choose('no');
        await caregiver.press(check.continue);
      },
    },
    {
      name: 'the topics',
      reads: 'error/choose-topics',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.answer('no');
        await caregiver.pressTile('topics');
      },
    },
    {
      name: 'Check your answers',
      reads: 'check-answers/intro',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.answer('no', 'worry');
        await answerToTheLast(caregiver);
      },
    },
    {
      name: 'the low result',
      reads: 'discuss-next-visit/again',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.takeStartedCheck(quietSheet());
        await caregiver.press(check['check-answers'].button);
      },
    },
    {
      name: 'Seek care now',
      reads: 'seek-care-now/not-kept',
      walk: async (caregiver) => {
        await caregiver.appIsThere();
        await caregiver.start();
        await caregiver.choose(urgent.gate);
        await caregiver.press(check.continue);
      },
    },
  ];

  /** Answers up to the last question, and presses Continue on it without waiting for a page that can't come. */
  async function answerToTheLast(caregiver: Caregiver): Promise<void> {
    const { worry, ...others } = quietSheet();
    await caregiver.answer(worry ?? 'no');
    for (const answer of Object.values(others).slice(1, -1)) await caregiver.answer(answer);
    await caregiver.choose('none');
    await caregiver.press(check.continue);
  }

  const ofEveryRun = ['a question [HZ-31b]', 'the low result', 'Seek care now'];
  for (const { name, reads, walk } of screens) {
    test(`${name} ends on the plain list${wideUnless(ofEveryRun.includes(name))}`, async ({
      page,
      caregiver,
    }) => {
      await openDamaged(page, scripts, literal(reads), thrown);
      await walk(caregiver);
      await expectBrokenPlainList(page);
      await expect(discussNextVisit(page)).toHaveCount(0);
      await expect(page.locator('#plain-list')).toBeFocused();
    });
  }
});

test.describe('texts', () => {
  const missing: readonly (readonly [string, RegExp])[] = [
    ['the heading of Start [HZ-17b]', /heading:`(?=Is it urgent\?)/gu],
    ['the emergency line', /emergency:`(?=In an emergency)/gu],
    ['the label of Continue', /continue:`(?=Continue`)/gu],
    ['the first question [HZ-17a]', /question:`(?=Is any of this happening now)/gu],
    ['the first point of the first question', /awake:`/gu],
  ];
  for (const [name, text] of missing) {
    test(`missing: ${name} ends on the plain list${wideUnless(name.includes('HZ'))}`, async ({
      page,
      caregiver,
    }) => {
      const lowSeen = await watchForLowResult(page);
      await openDamaged(page, texts, text, 'lost:`');
      await page.locator('#app, #plain-list.broken').first().waitFor({ state: 'attached' });
      if (await page.getByRole('link', { name: app.start.button }).isVisible()) {
        await unlessEnded(caregiver.pressStart(), page.locator('#plain-list.broken'));
      }
      await expectBrokenPlainList(page);
      expect(await lowSeen()).toBe(false);
    });
  }

  test('missing: a reason of Seek care now ends on the plain list', async ({ page, caregiver }) => {
    await openDamaged(page, texts, /"R0-gate":\{yes/gu, '"R0-gate":{lost');
    await caregiver.appIsThere();
    await caregiver.start();
    await caregiver.choose('yes');
    await caregiver.press(check.continue);
    await expectBrokenPlainList(page);
  });

  test('missing: the heading of the low result ends on the plain list', async ({
    page,
    caregiver,
  }) => {
    await openDamaged(page, texts, /heading:`Discuss at next visit`/gu, 'lost:``');
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.press(check['check-answers'].button);
    await expectBrokenPlainList(page);
    await expect(discussNextVisit(page)).toHaveCount(0);
  });

  const unreadable: readonly (readonly [string, RegExp, RegExp, string])[] = [
    ['texts of another build than the script [HZ-19a]', texts, stampOfTexts, '`0`'],
    ['texts without a build', texts, / as buildId/gu, ' as lost'],
    ['texts that cannot be read', texts, /^var /gu, 'var var '],
    ['a page of another build than the script', html, / id="build" value="/gu, '$&0'],
    ['a page without a build', html, / id="build"/gu, ' id="lost"'],
  ];
  for (const [name, file, find, replacement] of unreadable) {
    test(`${name}: ends on the plain list${wideUnless(name.includes('HZ'))}`, async ({ page }) => {
      await openDamaged(page, file, find, replacement);
      await expectPlainList(page);
    });
  }

  test('that cannot be had end on the plain list', async ({ page }) => {
    await page.route(texts, (route) => route.abort('connectionreset'));
    await page.goto('./');
    await expectPlainList(page);
  });

  test('that never arrive leave the first pages as they are, and a way to the plain page', async ({
    page,
    caregiver,
  }) => {
    await page.route(texts, () => new Promise<never>(() => undefined));
    await page.goto('./', { waitUntil: 'commit' });
    await expectStartWithSigns(page);
    await caregiver.start();
    await caregiver.answer('no');
    await caregiver.pressTile('sight');
    await expect(page.getByRole('status').filter({ visible: true })).toContainText(app.waiting);
    await page.getByRole('status').getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/plain\.html$/u);
  });

  test('an exception in i18n at the start ends on the plain list', async ({ page }) => {
    await openDamaged(
      page,
      scripts,
      /fallbackLng:!1,resources:/gu,
      `fallbackLng:${thrown},resources:`,
    );
    await expectPlainList(page);
  });

  test('an exception in i18n in mid-check ends on the plain list', async ({ page, caregiver }) => {
    const lowSeen = await watchForLowResult(page);
    const afterTheFirstAnswer =
      'if(document.querySelector("input:checked"))throw new Error("injected");';
    await openDamaged(page, scripts, /(\btranslate\([\w,=]*\)\{)/gu, `$1${afterTheFirstAnswer}`);
    await caregiver.start();
    // The page looks at a choice as soon as it is made.
    await page.locator('main:not([hidden] *) input[value=no]').dispatchEvent('click');
    await expectBrokenPlainList(page);
    expect(await lowSeen()).toBe(false);
  });
});

test.describe('the script', () => {
  // prettier-ignore
  const bodies: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['blocked', (page) => page.route(scripts, (route) => route.abort('blockedbyclient'))],
    ['cut off by the network', (page) => page.route(scripts, (route) => route.abort('connectionreset'))],
    ['not found', (page) => page.route(scripts, (route) => route.fulfill({ status: 404 }))],
    [
      'of the wrong type',
      (page) =>
        page.route(scripts, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, contentType: 'text/html' });
        }),
    ],
    [
      'a page of a captive portal',
      (page) =>
        page.route(scripts, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '<!doctype html><p>Log in</p>' }),
        ),
    ],
    ['empty', (page) => page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))],
    ...[0.1, 0.5, 0.99].map(
      (part) =>
        [
          `truncated to ${String(part * 100)} %`,
          (page: Page) =>
            page.route(scripts, async (route) => {
              const response = await route.fetch();
              const text = await response.text();
              await route.fulfill({ response, body: text.slice(0, text.length * part) });
            }),
        ] as const,
    ),
  ];
  for (const [name, damage] of bodies) {
    test(`${name}: the plain list stands${wideUnless(['blocked', 'truncated to 99 %'].includes(name))} [HZ-31a]`, async ({
      page,
    }) => {
      await damage(page);
      await page.goto('./');
      await expectPlainList(page);
    });
  }

  const holdForEver = (page: Page) =>
    page.route(scripts, () => new Promise<never>(() => undefined));

  test('that never arrives: Start and the signs stand, and an urgent emergency check is told', async ({
    page,
    caregiver,
  }) => {
    await holdForEver(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expectStartWithSigns(page);
    await caregiver.start();
    await caregiver.answer('not-sure');
    await expectSeekCareNow(page);
  });

  test('that never arrives: after the first pages there is a way to the plain page', async ({
    page,
    caregiver,
  }) => {
    await holdForEver(page);
    await page.goto('./', { waitUntil: 'commit' });
    await caregiver.start();
    await caregiver.answer('no');
    await caregiver.pressTile('sight');
    await expect(page.getByRole('status').filter({ visible: true })).toContainText(app.waiting);
    await page.getByRole('status').getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/plain\.html$/u);
  });

  test('that fails under an urgent emergency check takes nothing away, and leads to the list', async ({
    page,
    caregiver,
  }) => {
    let fail: () => unknown = () => undefined;
    await page.route(scripts, (route) => {
      fail = () => route.abort();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await caregiver.start();
    await caregiver.answer('yes');
    await fail();
    await expect(stillHolds(page)).toBeVisible();
    await expectSeekCareNow(page);
    await caregiver.press(outcome['seek-care-now'].mistake);
    await expectBrokenPlainList(page);
  });

  test('without its style sheet the check works all the same', async ({ page, caregiver }) => {
    await page.route('**/*.css', (route) => route.fulfill({ status: 404 }));
    await caregiver.takeCheck({ gate: 'yes' });
    await expectSeekCareNow(page);
  });

  test('that fails in a handler on the low result ends on the plain list', async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck(quietSheet());
    await caregiver.showResult();
    await page.evaluate(breakPart, { path: 'crypto.getRandomValues', how: 'throwing' } as const);
    await caregiver.press(check['start-again']);
    await caregiver.press(check['start-again-sure'].yes);
    await expectBrokenPlainList(page);
  });

  test('that fails in a handler on Seek care now takes nothing away; who goes on comes to the list [HZ-64a]', async ({
    page,
    caregiver,
  }) => {
    await caregiver.takeCheck({ gate: 'yes' });
    await page.evaluate(breakPart, { path: 'crypto.getRandomValues', how: 'throwing' } as const);
    await caregiver.press(check['start-again']);
    await caregiver.press(check['start-again-sure'].yes);
    await expect(stillHolds(page)).toBeVisible();
    await expectSeekCareNow(page);
    await caregiver.press(outcome['seek-care-now'].mistake);
    await expectBrokenPlainList(page);
  });

  test('that fails as a shown Seek care now is rendered anew: its words stand on, without what no longer works [HZ-64b]', async ({
    page,
    caregiver,
  }) => {
    await openDamaged(page, scripts, literal('seek-care-now/not-kept'), failsWhenArmed);
    await caregiver.appIsThere();
    await caregiver.start();
    await caregiver.answer('yes');
    const shown = await seekCareNow(page).locator('h1, .cells li, [data-advice]').allTextContents();
    await page.evaluate(arm);
    await caregiver.changeLanguage('Español');
    await expect(stillHolds(page)).toBeVisible();
    await expectSeekCareNow(page);
    expect(
      await seekCareNow(page).locator('h1, .cells li, [data-advice]').allTextContents(),
    ).toEqual(shown);
    expect(await reasonsShown(page)).toEqual(['R0-gate']);
    await expect(page.locator('body').getByRole('button')).toHaveCount(0);
    await expect(seekCareNow(page).getByRole('heading', { level: 1 })).toBeFocused();
    // What one person was shown does not come back for the next.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expectBrokenPlainList(page);
  });
});

test.describe('the browser lacks', () => {
  // Playwright's way to keep workers out would put the part there that these tests take away.
  test.use({ serviceWorkers: 'allow' });

  /** `needed`: the app cannot show a page without it, so the plain list is the right end too. */
  const parts: readonly {
    readonly path: string;
    readonly needed?: true;
  }[] = [
    { path: 'localStorage' },
    { path: 'sessionStorage' },
    { path: 'indexedDB' },
    { path: 'navigator.serviceWorker' },
    { path: 'speechSynthesis' },
    { path: 'navigator.clipboard' },
    { path: 'navigator.locks' },
    { path: 'print' },
    { path: 'scrollTo', needed: true },
    { path: 'Intl', needed: true },
    { path: 'Intl.DateTimeFormat', needed: true },
    { path: 'Intl.PluralRules', needed: true },
    { path: 'crypto.getRandomValues', needed: true },
    { path: 'history.pushState', needed: true },
    { path: 'history.replaceState', needed: true },
    { path: 'WeakMap', needed: true },
  ];
  const ofEveryRun = ['localStorage', 'navigator.serviceWorker', 'scrollTo', 'Intl'];
  for (const { path, needed } of parts) {
    for (const how of ['missing', 'throwing'] as const) {
      test(`${path} (${how}): ${needed === true ? 'Seek care now or the plain list' : 'the check works'}${wideUnless(how === 'missing' && ofEveryRun.includes(path))}`, async ({
        page,
        caregiver,
      }) => {
        const lowSeen = await watchForLowResult(page);
        await page.addInitScript(breakPart, { path, how });
        await caregiver.open();
        const start = page.getByRole('link', { name: app.start.button });
        const yes = page.locator('.choice-label').first();
        const end = page.locator('#plain-list.broken, [data-disposition]');
        const visible = { visible: true };
        await expect(start.or(end).filter(visible)).toHaveCount(1);
        if (await start.isVisible()) {
          await unlessEnded(start.click(), end);
          await expect(yes.or(end).filter(visible)).toHaveCount(1);
        }
        if (await yes.isVisible()) {
          await unlessEnded(
            caregiver.choose('yes').then(() => caregiver.press(check.continue)),
            end,
          );
        }
        await expect(end.filter(visible)).toHaveCount(1);
        if (needed === true && (await page.locator('#plain-list.broken').isVisible())) {
          await expectPlainList(page);
        } else {
          await expectSeekCareNow(page);
        }
        expect(await lowSeen()).toBe(false);
      });
    }
  }

  test('a printer: Print on Seek care now leaves the page standing', async ({
    page,
    caregiver,
  }) => {
    await page.addInitScript(breakPart, { path: 'print', how: 'throwing' } as const);
    await caregiver.takeCheck({ gate: 'yes' });
    await page.getByText(outcome['take-away'].open, { exact: true }).click();
    await caregiver.press(outcome.actions.print);
    await expectSeekCareNow(page);
  });
});

test.describe('the clock', () => {
  const dayAfter = (isoDate: string) => {
    const day = new Date(`${isoDate}T12:00:00`);
    day.setDate(day.getDate() + 1);
    return day;
  };
  // prettier-ignore
  const clocks = [
    { name: 'in 1970', now: new Date('1970-01-01T12:00:00'), isPast: false },
    { name: 'on the last day of the review', now: new Date(`${ruleset.reviewBy}T23:59:00`), isPast: false },
    { name: 'on the day after', now: dayAfter(ruleset.reviewBy), isPast: true },
    { name: 'in 2100', now: new Date('2100-01-01T12:00:00'), isPast: true },
  ];
  for (const { name, now, isPast } of clocks) {
    test(`${name}: both results keep their disposition${isPast ? ' and say that the rules are past their review' : ''}${wideUnless(name === 'on the day after')} [HZ-57b]`, async ({
      page,
      caregiver,
    }) => {
      await page.clock.setFixedTime(now);
      const pastReview = page.getByText(app['past-review']);
      await caregiver.takeCheck({ gate: 'yes' });
      await expectSeekCareNow(page);
      await expect(pastReview).toHaveCount(isPast ? 1 : 0);
      await expect(page.getByText(`${String(now.getFullYear())} at`).first()).toBeVisible();

      await caregiver.takeCheck(quietSheet());
      await caregiver.showResult();
      await expect(discussNextVisit(page)).toBeVisible();
      await expect(pastReview).toHaveCount(isPast ? 1 : 0);
    });
  }

  test('that tells no time at all ends on the plain list', async ({ page, caregiver }) => {
    const lowSeen = await watchForLowResult(page);
    await page.addInitScript(() => {
      Date.prototype.getFullYear = () => Number.NaN;
      Date.prototype.valueOf = () => Number.NaN;
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get: () => () => {
          throw new RangeError('injected: no time');
        },
      });
    });
    await caregiver.open();
    await expectBrokenPlainList(page);
    expect(await lowSeen()).toBe(false);
  });
});

test('twenty reloads in mid-check start afresh each time, and the last check is whole @wide', async ({
  page,
  caregiver,
}) => {
  await caregiver.open();
  for (let reloads = 0; reloads < 20; reloads += 1) {
    await caregiver.start();
    await caregiver.choose('no');
    await page.reload();
    await expect(caregiver.heading).toHaveText(app.start.heading);
  }
  await caregiver.start();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await caregiver.answer('yes');
  await expectSeekCareNow(page);
});

test('two tabs at once do not know of each other', async ({ page, context, caregiver }) => {
  const other = new CaregiverAtScreen(await context.newPage());
  // A browser draws only the tab in front, so the person turns to a tab before acting on it.
  const tabs = [caregiver, other];
  for (const person of tabs) await person.open();
  for (const person of tabs) {
    await person.page.bringToFront();
    await person.start();
    await person.answer('no', 'worry');
  }
  await other.answer('yes');
  await expect(seekCareNow(other.page)).toBeVisible();

  await page.bringToFront();
  await expect(caregiver.heading).toHaveText(questions.worry.question);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await caregiver.answerFrom(quietSheet());
  await caregiver.showResult();
  await expect(discussNextVisit(page)).toBeVisible();

  await other.page.bringToFront();
  await expect(seekCareNow(other.page)).toBeVisible();
  await other.startAgain();
  await expect(discussNextVisit(page)).toBeVisible();
});
