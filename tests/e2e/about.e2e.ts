/** "How this check decides": everything that the rules hold is on the page and on paper, and a check under way is still there afterwards. */
import { axe } from './support/axe';
import type { Page } from '@playwright/test';
import evidence from '../../docs/safety/evidence.json' with { type: 'json' };
import { languages, type LanguageTag } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { figureIds, type Evidence } from '../../src/about/evidence';
import { presentVersions } from '../../tools/spokenOf';
import { pagesOf } from './support/paper';
import { host } from './support/hosted';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

const { app, check, questions } = words;
const onePartOfEach = [
  '.about > .lead',
  '.about > button',
  '.about-contents',
  '[data-about-question=gate]',
  '.about-filter',
  '[data-about-rule=R0-gate]',
  '.about-decisions > li:first-child',
  '[data-about-hazard=HZ-01]',
  '.about-evidence',
];
const everyRule = ruleset.rules.map(({ id }) => id);

/** The values of such an attribute on what is shown, in order, read in one go. */
const idsShown = (page: Page, attribute: string) =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getAttribute(name)),
    attribute,
  );

/** The figures that were not measured on what is built here. */
const figures: Evidence = evidence;
const versions = presentVersions(process.cwd());
const earlierFigures = figureIds.filter((id) => {
  const { measured } = figures[id];
  return measured !== null && measured.version !== versions[id];
});
const figuresOfEarlierVersions = (page: Page, tag: LanguageTag) =>
  page
    .locator('[data-about-figure]')
    .filter({ hasText: wordsIn[tag].about.evidence.earlier })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-about-figure')));

async function open(page: Page, tag: LanguageTag): Promise<void> {
  await page.goto(`./${tag}/#about`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn[tag].app.links.about);
  await page.locator('.about').waitFor();
}

for (const { tag, dir } of languages) {
  const about = wordsIn[tag].about;

  test(`${tag}: questions, rules, hazards, figures and the state of review are on the page${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    await open(page, tag);
    expect(await idsShown(page, 'data-about-rule')).toEqual(everyRule);
    expect(await idsShown(page, 'data-about-question')).toEqual(
      ruleset.questions.map(({ id }) => id),
    );
    expect(await idsShown(page, 'data-about-figure')).toEqual(Object.keys(evidence));
    expect((await idsShown(page, 'data-about-hazard')).length).toBeGreaterThan(40);
    await expect(page.locator('main').getByText(wordsIn[tag].app.unreviewed)).toBeVisible();
    expect(await figuresOfEarlierVersions(page, tag)).toEqual(earlierFigures);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page).toHaveTitle(new RegExp(wordsIn[tag].app.links.about, 'u'));
    // Contrast is looked at on one of each part: the others have the same style, and there are a thousand of them.
    const everything = await axe(page).disableRules('color-contrast').analyze();
    expect(everything.violations.map(({ id }) => id)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const contrast = axe(page).withRules('color-contrast');
      for (const part of onePartOfEach) contrast.include(part);
      expect((await contrast.analyze()).violations, colorScheme).toEqual([]);
    }
  });

  for (const width of [320, 390]) {
    test(`${tag}, ${String(width)} px: the drawing is readable, and nothing leaves its box or the screen @wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, tag);
      const drawn = await page.locator('svg.flow').evaluate((svg) => {
        const places = [...svg.querySelectorAll('g:has(> rect)')].map((group) => {
          const box = group.querySelector('rect')?.getBoundingClientRect();
          const parts = [...group.querySelectorAll('text, circle')];
          return parts
            .map((part) => part.getBoundingClientRect())
            .filter(
              (part) =>
                box === undefined ||
                part.left < box.left ||
                part.right > box.right ||
                part.top < box.top ||
                part.bottom > box.bottom,
            ).length;
        });
        const lines = [...svg.querySelectorAll('tspan')].map(
          (line) => line.getBoundingClientRect().height,
        );
        return { outside: places.filter((number) => number > 0).length, least: Math.min(...lines) };
      });
      expect(drawn.outside, 'boxes that something sticks out of').toBe(0);
      expect(drawn.least, 'height of a line of text in px').toBeGreaterThanOrEqual(15);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test(`${tag}: the same way is told in words, step by step to both results${wideUnless(tag === 'en')}`, async ({
    page,
  }) => {
    await open(page, tag);
    await page.getByText(about.flow.words, { exact: true }).click();
    const steps = page.locator('.flow-words > ol > li');
    const told = await steps.allInnerTexts();
    expect(told).toHaveLength(ruleset.signs.length + 4);
    expect(told.filter((step) => step.includes(about.flow['ends-here']))).toHaveLength(
      ruleset.signs.length,
    );
    const { questions: own, outcome } = wordsIn[tag];
    for (const { id, followUpOf } of ruleset.questions) {
      if (followUpOf?.topic === undefined) expect(told.join('\n')).toContain(own[id].question);
    }
    expect(told.at(-1)).toContain(outcome['discuss-next-visit'].heading);
  });

  test(`${tag}: the review copy has every rule, room for each decision and lines to sign, in one PDF of A4 @wide`, async ({
    page,
  }) => {
    await open(page, tag);
    await page.getByRole('searchbox').fill('no such word');
    expect(await idsShown(page, 'data-about-rule')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await idsShown(page, 'data-about-rule')).toEqual(everyRule);
    for (const line of about.signature.lines) {
      await expect(page.locator('.sign-here').getByText(line, { exact: true })).toBeVisible();
    }
    const blanks = page.locator('.about-decisions .blank-line');
    expect(await blanks.count()).toBe(await page.locator('.about-decisions > li').count());
    const controls = page.locator('main').locator('button, input, select, nav, summary');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    const pages = pagesOf(await page.pdf({ format: 'A4' }));
    expect(new Set(pages)).toEqual(new Set(['210 x 297']));
    expect(pages.length, 'pages of the copy').toBeLessThan(40);
  });
}

test('the filter shows the rules with a word or of a sign, and says how many', async ({ page }) => {
  await open(page, 'en');
  const shown = (number: number) =>
    expect(
      page.getByText(`Rules shown: ${String(number)} of ${String(everyRule.length)}`),
    ).toBeVisible();
  await page.getByRole('searchbox').fill('R1-vision');
  await shown(1);
  expect(await idsShown(page, 'data-about-rule')).toEqual(['R1-vision']);
  await page.getByRole('searchbox').fill('no such word');
  await shown(0);
  expect(await idsShown(page, 'data-about-rule')).toEqual([]);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel(words.about.rules.sign).selectOption('hearing');
  await shown(2);
});

test('nothing of the page is loaded before somebody asks for it', async ({ page, caregiver }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await caregiver.open();
  const ofThisPage = () => asked.filter((path) => /\/(?:AboutRoute|about)-/u.test(path));
  expect(ofThisPage()).toEqual([]);
  await page.getByRole('link', { name: app.links.about }).click();
  await page.locator('.about').waitFor();
  expect(ofThisPage()).not.toEqual([]);
});

test('from mid-check to this page and back, by our button and by the browser, the answers stay', async ({
  page,
  caregiver,
}) => {
  await caregiver.open('./#v=1');
  await caregiver.start();
  await caregiver.answer('no');
  await caregiver.answer('sight');
  for (const back of ['button', 'browser'] as const) {
    await page.getByRole('link', { name: app.links.about }).click();
    await expect(caregiver.heading).toHaveText(app.links.about);
    if (back === 'browser') await page.goBack();
    else await page.getByRole('button', { name: app.page.back }).click();
    await expect(caregiver.heading).toHaveText(questions.vision.question);
    expect(new URL(page.url()).hash).toBe('#v=1');
  }
  await caregiver.pressOn(check.back);
  await expect(page.locator('main input:checked')).toHaveValue('sight');
});

test('from this page to the handout and back is one step back to the check', async ({
  page,
  caregiver,
}) => {
  await caregiver.open('./#v=1');
  await caregiver.start();
  await page.getByRole('link', { name: app.links.about }).click();
  await expect(caregiver.heading).toHaveText(app.links.about);
  await page.getByRole('link', { name: app.links.handout }).click();
  await expect(caregiver.heading).toHaveText(words.handout.title);
  expect(new URL(page.url()).hash).toBe('#handout');
  await page.goBack();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
});

test('a change of language on the page brings its words along', async ({ page, caregiver }) => {
  await page.goto('./#about');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(caregiver.heading).toHaveText(wordsIn.ar.app.links.about);
  await expect(page.getByRole('heading', { name: wordsIn.ar.about.hazards.heading })).toBeVisible();
});

test('when the page can’t be had it says so, and the check is still there', async ({
  page,
  caregiver,
}) => {
  await page.route('**/assets/AboutRoute-*.js', (route) => route.abort());
  await caregiver.open();
  await page.getByRole('link', { name: app.links.about }).click();
  await expect(page.getByText(app.page.failed)).toBeVisible();
  await page.getByRole('button', { name: app.page.back }).click();
  await expect(caregiver.heading).toHaveText(app.start.heading);
  await caregiver.start();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
});

test('opened before the app is there, or loaded again, it loses neither clinic nor country', async ({
  page,
  caregiver,
}) => {
  await host(page);
  const number = page.locator('.emergency-button');
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('./en/#v=1&country=SA', { waitUntil: 'commit' });
  await page.getByRole('link', { name: app.links.about }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/#about$/u);
  await expect(number).toHaveText(/997/);
  await page.reload();
  await expect(number).toHaveText(/997/);
  await page.getByRole('button', { name: app.page.back }).click();
  await expect(page).toHaveURL(/#v=1&country=SA$/u);
  await expect(caregiver.heading).toHaveText(app.start.heading);
  await expect(number).toHaveText(/997/);
});
