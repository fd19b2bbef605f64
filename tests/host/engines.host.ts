/**
 * A check in the engines of other browsers, Firefox and WebKitGTK, behind a real nginx: the same
 * rows in both. Only Firefox's driver reports what the browser complains about.
 */
import { startNginx } from '../../tools/nginx';
import { numbersShown } from '../e2e/support/shown';
import { words } from '../e2e/support/words';
import { quietSheet } from '../support/sheets';
import { engineNames, type EngineName } from './support/engines/Engine';
import { clinic, clinicLink, emergencyNumber, expect, test } from './support/engines/test';
import type { Visitor } from './support/engines/Visitor';

const { app, check, outcome, questions } = words;
const urgent = outcome['seek-care-now'].heading;
const low = outcome['discuss-next-visit'].heading;

/**
 * Whether the browser keeps a page whole that holds a lock; if not, it loads the page anew and may
 * fill in its form.
 */
const keepsWhole: Readonly<Record<EngineName, boolean>> = { Firefox: false, WebKitGTK: true };

/** The places from which a person leaves the check. */
const places: readonly (readonly [name: string, go: (visitor: Visitor) => Promise<void>])[] = [
  ['a ticked question', (visitor) => visitor.choose('no')],
  ['Seek care now', (visitor) => visitor.answer('yes')],
  ['Discuss at next visit', (visitor) => visitor.takeQuietCheck(quietSheet())],
];

/**
 * What the page shows or holds ticked of the person before. The pages from before the app lie
 * hidden in every page.
 */
const traces = () =>
  [...document.querySelectorAll('[data-disposition], [data-question]')].filter((part) =>
    part.checkVisibility(),
  ).length + document.querySelectorAll('input:checked').length;

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
        [check['first-sign'].heading, []],
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
      test(`I-21 ${place}, left and come back to: nothing of the person is left`, async ({
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

    test('the plain page shows its result by styles alone, and after leaving and Back nothing is ticked', async ({
      visitor,
      site,
    }) => {
      await visitor.open(`${site.address}en/plain.html`);
      // The one that clears the form as it is left.
      expect(await visitor.engine.run(() => document.scripts.length)).toBe(1);
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

    test('one visit is enough: without the host the check, its numbers and the clinic’s line still work', async ({
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
  });
}
