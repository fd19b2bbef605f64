/** "How this check decides": everything that the rules hold is on the page, and a check under way is still there afterwards. */
import { AxeBuilder } from '@axe-core/playwright';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { expect, test } from './support/test';
import { words, wordsIn } from './support/words';

const { app, check, questions } = words;

for (const { tag, dir } of languages) {
  test(`${tag}: every question, every rule and the state of review are on the page`, async ({
    page,
  }) => {
    await page.goto(`./${tag}/#about`);
    const { app: own } = wordsIn[tag];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.links.about);
    const ids = async (attribute: string) =>
      page
        .locator(`[${attribute}]`)
        .evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute);
    expect(await ids('data-about-rule')).toEqual(ruleset.rules.map(({ id }) => id));
    expect(await ids('data-about-question')).toEqual(ruleset.questions.map(({ id }) => id));
    await expect(page.locator('main').getByText(own.unreviewed)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page).toHaveTitle(new RegExp(own.links.about, 'u'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('the filter shows the rules with a word, and says how many', async ({ page }) => {
  await page.goto('./#about');
  await page.getByRole('searchbox').fill('R1-vision');
  await expect(page.locator('[data-about-rule]')).toHaveCount(1);
  await expect(page.getByText(`Rules shown: 1 of ${String(ruleset.rules.length)}`)).toBeVisible();
  await page.getByRole('searchbox').fill('no such word');
  await expect(page.locator('[data-about-rule]')).toHaveCount(0);
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
    else await page.getByRole('button', { name: 'Back to the check' }).click();
    await expect(caregiver.heading).toHaveText(questions.vision.question);
    expect(new URL(page.url()).hash).toBe('#v=1');
  }
  await caregiver.pressOn(check.back);
  await expect(page.locator('main input:checked')).toHaveValue('sight');
});

test('a change of language on the page brings its words along', async ({ page, caregiver }) => {
  await page.goto('./#about');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(caregiver.heading).toHaveText(wordsIn.ar.app.links.about);
});

test('when the page can’t be had it says so, and the check is still there', async ({
  page,
  caregiver,
}) => {
  await page.route('**/assets/AboutRoute-*.js', (route) => route.abort());
  await caregiver.open();
  await page.getByRole('link', { name: app.links.about }).click();
  await expect(page.getByText(app.page.failed)).toBeVisible();
  await page.goBack();
  await expect(caregiver.heading).toHaveText(app.start.heading);
  await caregiver.start();
  await expect(caregiver.heading).toHaveText(questions.gate.question);
});
