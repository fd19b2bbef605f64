/**
 * The check in the engines of other browsers, Firefox and WebKitGTK, behind a real nginx: the same rows in both.
 * Left out, since WebKitGTK's driver can't: printing, and what the browser complains about.
 */
import { execFileSync } from 'node:child_process';
import card from '../../locales/en/clinicianCard.json' with { type: 'json' };
import { startNginx } from '../../tools/nginx';
import { noises } from '../e2e/support/noises';
import { numbersShown } from '../e2e/support/shown';
import { words, wordsIn } from '../e2e/support/words';
import { quietSheet } from '../support/sheets';
import { needs } from './support/test';
import { engineNames, type EngineName } from './support/engines/Engine';
import {
  changedFromOutside,
  clinic,
  clinicLink,
  emergencyNumber,
  expect,
  test,
} from './support/engines/test';
import type { Visitor } from './support/engines/Visitor';

const { app, check, outcome, questions } = words;
const urgent = outcome['seek-care-now'].heading;
const low = outcome['discuss-next-visit'].heading;

/** Whether the browser keeps a page whole that holds a lock; if not, it loads the page anew and may fill in its form. */
const keepsWhole: Readonly<Record<EngineName, boolean>> = { Firefox: false, WebKitGTK: true };

/** The places from which a person leaves the check. */
const places: readonly (readonly [name: string, go: (visitor: Visitor) => Promise<void>])[] = [
  ['a ticked question', (visitor) => visitor.choose('no')],
  ['Seek care now', (visitor) => visitor.answer('yes')],
  ['Discuss at next visit', (visitor) => visitor.takeQuietCheck(quietSheet())],
];

/** What the page shows or holds ticked of the person before. The pages from before the app lie hidden in every page. */
const traces = () =>
  [...document.querySelectorAll('[data-disposition], [data-question]')].filter((part) =>
    part.checkVisibility(),
  ).length + document.querySelectorAll('input:checked').length;

/** The words on paper. */
const textOf = (pdf: Uint8Array) =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });

test('Firefox: the card prints as the card, also when the paper is laid out after the browser says that it has printed', async ({
  visitor,
  site,
}) => {
  needs('pdftotext');
  const paper = async () => textOf((await visitor.engine.paper?.()) ?? new Uint8Array());
  await visitor.open(`${site.address}en/`);
  await visitor.start();
  await visitor.answer('yes');
  await visitor.engine.run(() => {
    addEventListener('afterprint', () => Object.assign(globalThis, { isPrinted: true }));
  });
  await visitor.press('main:not([hidden] *) button', card.print.page);
  await expect
    .poll(() => visitor.engine.run(() => Reflect.get(globalThis, 'isPrinted') === true))
    .toBe(true);
  expect(await paper()).toMatch(new RegExp(`^${card.heading}`, 'u'));
  await visitor.press('main:not([hidden] *) h1');
  expect(await paper()).toContain(urgent);
});

for (const engine of engineNames) {
  test.describe(engine, () => {
    test.use({ engine });

    test('an urgent check ends on Seek care now, and the browser complains about nothing', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}en/`);
      await visitor.start();
      await visitor.answer('yes');
      const { disposition, headings } = await visitor.shown();
      expect(disposition).toEqual(['seek-care-now']);
      expect(headings).toEqual([urgent]);
      expect(visitor.engine.complaints?.() ?? []).toEqual([]);
    });

    test('a quiet check ends on Discuss at next visit, and no title names a sign, an answer or a result', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}en/`);
      await visitor.start();
      await visitor.takeQuietCheck(quietSheet({ topics: ['mood'] }));
      const { disposition, headings } = await visitor.shown();
      expect(disposition).toEqual(['discuss-next-visit']);
      expect(headings).toEqual([low]);
      expect([...visitor.titles].toSorted()).toEqual([app.name, app.title.question]);
    });

    test('Back moves one page back and keeps the answers; at Start it leaves', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}icon.svg`);
      await visitor.open(`${site.address}en/`);
      await visitor.start();
      const entries = await visitor.engine.run(() => history.length);
      await visitor.answer('no');
      await visitor.answer('sight');
      await visitor.answer('not-sure');
      expect(await visitor.engine.run(() => history.length)).toBe(entries);
      for (const [heading, chosen] of [
        [questions.vision.question, ['not-sure']],
        [check['first-sign'].heading, ['sight']],
        [questions.gate.question, ['no']],
        [app.start.heading, []],
      ] as const) {
        await visitor.back(heading);
        expect((await visitor.shown()).chosen).toEqual(chosen);
      }
      await visitor.engine.back();
      await expect.poll(visitor.engine.addresses).toEqual([`${site.address}icon.svg`]);
    });

    for (const [place, go] of places) {
      test(`I-21 ${place}, left and come back to: nothing of the person is there`, async ({
        visitor,
        site,
      }) => {
        await visitor.open(`${site.address}en/`);
        await visitor.start();
        await go(visitor);
        expect(await visitor.engine.run(traces)).toBeGreaterThan(0);
        await visitor.engine.run(() => {
          addEventListener('pageshow', ({ persisted }) => {
            Object.assign(globalThis, { cameBackWhole: persisted });
          });
        });
        await visitor.open(`${site.address}icon.svg`);
        await visitor.back(app.start.heading);
        const isWhole = () => Reflect.get(globalThis, 'cameBackWhole') === true;
        expect(await visitor.engine.run(isWhole)).toBe(keepsWhole[engine]);
        expect(await visitor.engine.run(traces)).toBe(0);
        await visitor.start();
        expect(await visitor.engine.run(traces)).toBe(0);
        await visitor.back(app.start.heading);
      });
    }

    test('the plain page shows its result without a script, and after leaving and Back nothing is ticked', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}en/plain.html`);
      expect(await visitor.engine.run(() => document.scripts.length)).toBe(0);
      expect((await visitor.shown()).disposition).toEqual([]);
      await visitor.press('#gate-yes');
      await expect.poll(visitor.shown.bind(visitor)).toMatchObject({
        chosen: ['yes'],
        disposition: ['seek-care-now'],
      });
      await visitor.open(`${site.address}icon.svg`);
      await visitor.engine.back();
      await expect
        .poll(() => visitor.engine.run(() => [location.pathname, document.readyState]))
        .toEqual(['/en/plain.html', 'complete']);
      expect(await visitor.shown()).toMatchObject({ chosen: [], disposition: [] });
    });

    test('noise from outside ends no check and takes no result away', async ({ visitor, site }) => {
      const makeAll = async () => {
        await visitor.engine.run(() => {
          const heard: string[] = [];
          Object.assign(globalThis, { heard });
          for (const name of ['error', 'unhandledrejection']) {
            addEventListener(name, () => heard.push(name), { capture: true });
          }
        });
        const before = await visitor.shown();
        for (const { code, origin } of noises) {
          await test.step(origin, () => visitor.engine.runLater(code));
        }
        await expect
          .poll(() =>
            visitor.engine.run(() => new Set(Reflect.get(globalThis, 'heard') as string[]).size),
          )
          .toBe(2);
        expect(await visitor.shown()).toEqual(before);
      };
      await visitor.open(`${site.address}en/`);
      await visitor.start();
      await makeAll();
      await visitor.answer('yes');
      await makeAll();
      expect((await visitor.shown()).disposition).toEqual(['seek-care-now']);
    });

    test('one visit is enough: without the host the check, its numbers and the clinic’s line are there', async ({
      visitor,
      folder,
    }) => {
      const site = await startNginx(folder);
      const link = `${site.address}en/${clinicLink}`;
      try {
        await visitor.open(link);
        await expect
          .poll(() => visitor.engine.run(() => document.querySelector('.on-device')?.textContent))
          .toBe(app.start['on-device']);
      } finally {
        await site.stop();
      }
      await visitor.open('about:blank');
      await visitor.openLink(link, emergencyNumber);
      await visitor.start();
      await visitor.answer('no');
      await visitor.answer('sight');
      await visitor.answerFrom(quietSheet({ vision: 'yes', 'vision.course': 'new' }));
      expect((await visitor.shown()).disposition).toEqual(['seek-care-now']);
      const numbers = await visitor.engine.run(numbersShown);
      expect(numbers.map(({ number }) => number)).toContain(clinic.urgentLine);
    });

    test('the Arabic page runs from the right, and a number on it reads as itself', async ({
      visitor,
      site,
    }) => {
      visitor.words = wordsIn.ar;
      await visitor.openLink(`${site.address}ar/${clinicLink}`, emergencyNumber);
      await visitor.start();
      await visitor.answer('no');
      await visitor.answer('sight');
      await visitor.answerFrom(quietSheet({ vision: 'yes', 'vision.course': 'new' }));
      const directions = await visitor.engine.run(() =>
        ['html', 'main:not([hidden] *) h1'].map((selector) => {
          const element = document.querySelector(selector);
          return element === null ? '' : getComputedStyle(element).direction;
        }),
      );
      expect(directions).toEqual(['rtl', 'rtl']);
      const shown = await visitor.engine.run(numbersShown);
      expect(shown.map(({ number }) => number)).toContain(clinic.urgentLine);
      for (const { number, places: fromLeft } of shown) {
        expect(fromLeft, number).toEqual(fromLeft.toSorted((one, other) => one - other));
        expect(new Set(fromLeft).size, number).toBe(number.length);
      }
    });

    test('a press with Ctrl is the browser’s: the app does not take it for its own', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}en/`);
      await visitor.press('main:not([hidden] *) a', app.start.button, true);
      // In a tab of its own or, as WebKitGTK's small browser does, in this one.
      await expect
        .poll(async () => (await visitor.engine.addresses()).join(' '))
        .toContain(`${site.address}en/plain.html`);
      await visitor.expectHeading(app.start.heading);
    });

    test('the language changed from outside before the app runs: the page goes by its own', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}${changedFromOutside}`);
      await visitor.start();
      await visitor.expectHeading(questions.gate.question);
      await visitor.answer('yes');
      expect((await visitor.shown()).headings).toEqual([urgent]);
    });
  });
}
