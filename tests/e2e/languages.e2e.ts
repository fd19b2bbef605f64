/** The same check in every language: the same outcomes, the reading direction, and a change of language in mid-check. */
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { breakPart } from './support/faults';
import { discussNextVisit, expectAdviceFor, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { lowVignettes, ownTile, rulesShown, urgentVignettes } from './support/vignettes';
import { wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

const others = languages.filter(({ tag }) => tag !== 'en');

for (const { tag, dir } of others) {
  for (const story of [...urgentVignettes, ...lowVignettes]) {
    test(`I-15 ${tag}: ${story.id} has the outcome that it has in English @wide`, async ({
      page,
      caregiver,
    }) => {
      caregiver.words = wordsIn[tag];
      await caregiver.begin(`./${tag}/`);
      await caregiver.takeStartedCheck(story.sheet, ownTile(story));
      if (story.expected === 'seek-care-now') {
        await expect(seekCareNow(page)).toBeVisible();
        await caregiver.answerRest(story.sheet);
        const rules = rulesShown(story);
        expect(await reasonsShown(page)).toEqual(rules.toSorted());
        await expectAdviceFor(page, rules);
        const callFirst = wordsIn[tag].outcome['seek-care-now']['call-first'];
        await expect(page.getByText(callFirst, { exact: true })).toHaveCount(
          story.expectedCallFirst ? 1 : 0,
        );
      } else {
        await caregiver.showResult();
        await expect(discussNextVisit(page)).toBeVisible();
        expect(await reasonsShown(page)).toEqual([]);
      }
    });
  }

  test(`${tag}: the page says in its own language and direction that nobody has checked it${wideUnless(tag === 'ar')}`, async ({
    page,
    caregiver,
  }) => {
    await caregiver.open(`./${tag}/`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', tag);
    await expect(html).toHaveAttribute('dir', dir);
    const { app } = wordsIn[tag];
    await expect(page).toHaveTitle(app.name);
    for (const text of [app['texts-unreviewed'], app.unreviewed]) {
      await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
    }
    await expect(page.locator('link[rel=manifest]')).toHaveAttribute(
      'href',
      `../${tag}/manifest.webmanifest`,
    );
  });
}

test('in Arabic the check runs from right to left: choices, progress and Back; arrow keys choose up and down', async ({
  page,
  caregiver,
}) => {
  caregiver.words = wordsIn.ar;
  await caregiver.begin('./ar/');
  const label = page.locator('.choice-label:not([hidden] *)').first();
  const radio = label.locator('input');
  const [outer, inner] = [await label.boundingBox(), await radio.boundingBox()];
  expect(outer, 'the choice is on the page').not.toBeNull();
  expect((inner?.x ?? 0) - (outer?.x ?? 0)).toBeGreaterThan((outer?.width ?? 0) / 2);
  await expect(page.locator('progress:not([hidden] *)')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.back:not([hidden] *) .pictogram')).toHaveCSS('scale', '-1 1');
  const radios = page.locator('main:not([hidden] *) [name=choice]');
  await radios.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(radios.first()).toBeChecked();
});

test('a change of language in mid-check keeps place, answers and focus, and the fragment of the address', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin('./#v=1&mode=home');
  await caregiver.answer('no', 'sight');
  await caregiver.choose('not-sure');
  await caregiver.changeLanguage('العربية');

  const { questions, app } = wordsIn.ar;
  await expect(caregiver.heading).toHaveText(questions.vision.question);
  await expect(page.locator('main input:checked')).toHaveValue('not-sure');
  await expect(page.locator('.language-menu summary')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(app.title.question);
  await expect(page).toHaveURL(/\/ar\/#v=1&mode=home$/u);
  await expect(page.getByText(app.unreviewed).filter({ visible: true })).toHaveCount(1);

  caregiver.words = wordsIn.ar;
  await caregiver.goOn();
  await page.goBack();
  await expect(caregiver.heading).toHaveText(questions.vision.question);
  await expect(page).toHaveURL(/\/ar\/#v=1&mode=home$/u);
  await caregiver.goOn();
  await expect(caregiver.heading).toHaveText(questions['vision.course'].question);

  await caregiver.changeLanguage('Español');
  await caregiver.readOn(wordsIn.es);
  await caregiver.answerFrom(quietSheet({ vision: 'yes', 'vision.course': 'worse' }));
  await expect(seekCareNow(page)).toBeVisible();
  await expect(caregiver.heading).toHaveText(wordsIn.es.outcome['seek-care-now'].heading);
  await caregiver.changeLanguage('English');
  await expect(caregiver.heading).toHaveText(wordsIn.en.outcome['seek-care-now'].heading);
  expect(await reasonsShown(page)).toEqual(['R1-vision']);
});

test.describe('in a browser of Brazil', () => {
  test.use({ locale: 'pt-BR' });

  test('Portuguese comes first among the languages of the English page, from the first picture on', async ({
    page,
  }) => {
    const first = () =>
      page.locator('.page-header > .languages li:not([hidden] *)').evaluateAll((items) => {
        const place = (item: Element) => item.getBoundingClientRect();
        const [top] = items.toSorted(
          (one, other) => 10_000 * (place(one).y - place(other).y) + place(one).x - place(other).x,
        );
        return top?.textContent;
      });
    await page.route('**/assets/check-*.js', async (route) => {
      await expect.poll(first).toBe('Português (Brasil)');
      await route.continue();
    });
    await page.goto('./');
    await expect(page.locator('.page-header > .languages a:not([hidden] *)').first()).toHaveText(
      'Português (Brasil)',
    );
    expect(await first()).toBe('Português (Brasil)');
    await expect(
      page.locator('.page-header > .languages [aria-current]:not([hidden] *)'),
    ).toHaveText('English');
    await expect(page).toHaveURL(/\/$/u);
  });
});

test('a language whose texts can’t be had leaves the old one, and says so', async ({
  page,
  caregiver,
}) => {
  await page.route('**/assets/es-*.js', (route) => route.abort());
  await caregiver.begin();
  await caregiver.changeLanguage('Español');
  await expect(page.getByText(wordsIn.en.app.language.failed)).toBeVisible();
  await expect(caregiver.heading).toHaveText(wordsIn.en.questions.gate.question);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('where the browser forbids a change of the address, the language changes all the same, and back', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  const address = page.url();
  await page.evaluate(breakPart, { path: 'history.replaceState', how: 'throwing' } as const);
  for (const [name, tag] of [
    ['Español', 'es'],
    ['English', 'en'],
  ] as const) {
    await caregiver.changeLanguage(name);
    await expect(caregiver.heading).toHaveText(wordsIn[tag].questions.gate.question);
    await expect(page.getByText(wordsIn[tag].app.language.failed)).toHaveCount(0);
    await expect(page.locator('a[hreflang=ar]')).toHaveJSProperty(
      'href',
      new URL('./ar/', address).href,
    );
  }
  expect(page.url()).toBe(address);
});
