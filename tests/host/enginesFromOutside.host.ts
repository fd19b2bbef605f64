/**
 * What others do around a check, in the engines of other browsers: noise, keys, add-ons, paper,
 * programs that show a text from the right. Printing is left out in WebKitGTK, whose driver can't,
 * and whose own print opens a dialog.
 */
import { execFileSync } from 'node:child_process';
import card from '../../locales/en/clinicianCard.json' with { type: 'json' };
import { noises } from '../e2e/support/noises';
import { numbersShown } from '../e2e/support/shown';
import { words, wordsIn } from '../e2e/support/words';
import { quietSheet } from '../support/sheets';
import { needs } from './support/test';
import { engineNames } from './support/engines/Engine';
import {
  changedFromOutside,
  clinic,
  clinicLink,
  emergencyNumber,
  expect,
  test,
} from './support/engines/test';

const { app, outcome } = words;
const urgent = outcome['seek-care-now'].heading;

/** In place of the clipboard, a program that shows each line of what was copied from the right. */
const showCopied = () => {
  Object.defineProperty(navigator.clipboard, 'writeText', {
    value: (text: string) => {
      for (const line of text.split('\n')) {
        const shown = document.createElement('p');
        shown.dir = 'rtl';
        shown.append(line);
        document.body.append(shown);
      }
      return Promise.resolve();
    },
  });
};

/** Asserts that the signs of each number follow each other from left to right. */
function expectInOrder(numbers: ReturnType<typeof numbersShown>): void {
  for (const { number, places } of numbers) {
    expect(places, number).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size, number).toBe(number.length);
  }
}

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
  await visitor.press('main:not([hidden] *) .card-fold > summary');
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

    test('noise from outside ends no check and takes no result away', async ({ visitor, site }) => {
      const { engine: window } = visitor;
      const heard = () =>
        window.run(() => (Reflect.get(globalThis, 'heard') as string[]).splice(0));
      await visitor.open(`${site.address}en/`);
      await visitor.start();
      await window.run(() => {
        const all: string[] = [];
        Object.assign(globalThis, { heard: all });
        for (const name of ['error', 'unhandledrejection']) {
          addEventListener(name, () => all.push(name), { capture: true });
        }
      });
      const makeAll = async () => {
        const before = await visitor.shown();
        for (const { code, origin, heard: kind } of noises) {
          await test.step(origin, async () => {
            await heard();
            await window.runLater(code);
            const all: string[] = [];
            await expect
              .poll(
                async () => {
                  all.push(...(await heard()));
                  return kind === 'nothing' || all.includes(kind);
                },
                { message: `${origin} is heard` },
              )
              .toBe(true);
            expect(await visitor.shown(), origin).toEqual(before);
          });
        }
      };
      await makeAll();
      await visitor.answer('yes');
      await makeAll();
      expect((await visitor.shown()).disposition).toEqual(['seek-care-now']);
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
      expectInOrder(shown);

      const { copy, copied, open } = visitor.words.outcome['take-away'];
      await visitor.engine.run(showCopied);
      await visitor.press('main:not([hidden] *) summary', open);
      await visitor.press('main:not([hidden] *) button', copy);
      await expect
        .poll(() => visitor.engine.run(() => document.body.textContent))
        .toContain(copied);
      const withCopy = await visitor.engine.run(numbersShown);
      expect(withCopy.length).toBeGreaterThan(shown.length);
      expectInOrder(withCopy);
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
      const spoken = () =>
        visitor.engine.run(() => document.querySelector('.languages [aria-current]')?.textContent);
      await expect.poll(spoken).toBe('English');
      await visitor.press('.languages a', 'Español');
      await visitor.expectHeading(wordsIn.es.app.start.heading);
      await expect.poll(spoken).toBe('Español');
    });
  });
}
