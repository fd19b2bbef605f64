/** The plain page in a real browser that runs no script: held against the rules sheet by sheet, and used by people. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { languages } from '../../locales';
import type { AnswerSheet } from '../../rules/answerSheet';
import type { TopicId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { anySheet, law } from '../support/arbitraries';
import { quietSheet, without, type Answers } from '../support/sheets';
import { witnesses } from '../support/witnesses';
import { PlainCaregiver } from './support/PlainCaregiver';
import { expectedOf, numberShown, shownFor, ticksOf, type Tick } from './support/plainForm';
import { expect, test } from './support/test';
import { lowVignettes, urgentVignettes, vignette } from './support/vignettes';
import { words } from './support/words';
import { wideUnless } from '../../tools/wide';

test.use({ javaScriptEnabled: false });

const vignettes = [...urgentVignettes, ...lowVignettes];
const topics = ruleset.questions.flatMap(({ kind, options }) =>
  kind === 'multi' ? (options as readonly TopicId[]) : [],
);
const address = (tag: string) => `${tag}/plain.html`;

interface Case {
  readonly sheet: AnswerSheet;
  readonly ticks: readonly Tick[];
}
const cases = (sheets: readonly AnswerSheet[]): readonly Case[] =>
  sheets.map((sheet) => ({ sheet, ticks: ticksOf(sheet) }));

/** Shows each sheet on the page; where it shows something else than the rules say, both are told. */
async function expectAsTheRulesSay(page: Page, all: readonly Case[]): Promise<void> {
  const shown = await shownFor(
    page,
    all.map(({ ticks }) => ticks),
  );
  const differences = all.flatMap(({ sheet, ticks }, n) => {
    const expected = expectedOf(sheet);
    return JSON.stringify(shown[n]) === JSON.stringify(expected)
      ? []
      : [{ ticks, shown: shown[n], expected }];
  });
  expect(differences).toEqual([]);
}

test.describe('shows what the rules say', () => {
  test('no script runs on the page', async ({ page }) => {
    await page.setContent('<p>before</p><script>document.querySelector("p").remove()</script>');
    await expect(page.getByText('before')).toBeVisible();
  });

  for (const { tag } of languages) {
    test(`${tag}: every vignette${wideUnless(tag === 'en')}`, async ({ page }) => {
      await page.goto(address(tag));
      await expectAsTheRulesSay(page, cases(vignettes.map(({ sheet }) => sheet as AnswerSheet)));
    });
  }

  test('as each vignette expects: disposition, rules, call first', async ({ page }) => {
    await page.goto(address('en'));
    const shown = await shownFor(
      page,
      vignettes.map(({ sheet }) => ticksOf(sheet as AnswerSheet)),
    );
    const found = shown.map(({ dispositions, rules, callFirst }) => ({
      expected: dispositions.join(),
      expectedRules: rules.toSorted(),
      expectedCallFirst: callFirst,
    }));
    expect(found).toEqual(
      vignettes.map(({ expected, expectedRules, expectedCallFirst }) => ({
        expected,
        expectedRules: expectedRules.toSorted(),
        expectedCallFirst,
      })),
    );
  });

  test('every witness of every rule', async ({ page }) => {
    await page.goto(address('en'));
    await expectAsTheRulesSay(page, cases(witnesses().map(({ sheet }) => sheet)));
  });

  test('a quiet sheet without the answer to any one question', async ({ page }) => {
    await page.goto(address('en'));
    const leads = ruleset.questions.filter(
      ({ id, kind, followUpOf }) =>
        kind === 'single' &&
        followUpOf === undefined &&
        !['gate', 'alert', 'worry', 'vomiting', 'jaw'].includes(id),
    );
    const open: Answers = Object.fromEntries(leads.map(({ id }) => [id, 'yes']));
    const everythingOpen = quietSheet({ ...open, 'injury.head': 'no', topics });
    await expectAsTheRulesSay(
      page,
      cases(ruleset.questions.map(({ id }) => without(everythingOpen, id))),
    );
  });

  // Also ticks left behind in closed follow-ups, boxes left behind under "none", and "some" without a box.
  const anyCase = fc
    .record({ sheet: anySheet(), left: fc.subarray([...topics]), some: fc.boolean() })
    .map(({ sheet, left, some }): Case => {
      const extra: readonly Tick[] =
        sheet.topics === undefined && some
          ? [{ type: 'radio', name: 'topics', value: 'some' }]
          : left.map((value) => ({ type: 'checkbox', name: 'topics', value }));
      const hasTopics = sheet.topics !== undefined && sheet.topics.length > 0;
      return { sheet, ticks: [...ticksOf(sheet), ...(hasTopics ? [] : extra)] };
    });
  for (const part of [1, 2, 3, 4]) {
    test(`random sheets, whole and partial: 500, part ${String(part)} of 4 @wide`, async ({
      page,
    }) => {
      await page.goto(address('en'));
      await expectAsTheRulesSay(page, fc.sample(anyCase, { seed: law.seed + part, numRuns: 500 }));
    });
  }

  test('the number that is read out is the number of missing answers', async ({ page }) => {
    await page.goto(address('ar'));
    const partial = ruleset.questions.map((_, count) =>
      without(quietSheet(), ...ruleset.questions.slice(count).map(({ id }) => id)),
    );
    for (const sheet of [...partial, quietSheet({ worry: 'no', jaw: 'yes' })].map((one) =>
      without(one, 'worry'),
    )) {
      const [shown] = await shownFor(page, [ticksOf(sheet)]);
      expect(await numberShown(page)).toBe(String(shown?.missing));
      expect(shown?.missing).toBe(expectedOf(sheet).missing);
    }
  });
});

test.describe('in the hands of a person', () => {
  const outcomes = [
    { told: 'Seek care now, call first', sheet: quietSheet({ face: 'yes', 'face.with': 'yes' }) },
    { told: 'Seek care now', sheet: vignette('P12').sheet },
    {
      told: 'Discuss at next visit',
      sheet: quietSheet({ hearing: 'yes', topics: ['teeth', 'limp'] }),
    },
  ];

  test.describe('by touch', () => {
    test.use({ hasTouch: true });
    for (const { told, sheet } of outcomes) {
      test(`${told}${wideUnless(told === 'Seek care now')}`, async ({ page }) => {
        await page.goto(address('en'));
        const person = new PlainCaregiver(page);
        await person.tapAnswers(sheet);
        await person.expectResult(expectedOf(sheet as AnswerSheet));
      });
    }
  });

  for (const { told, sheet } of outcomes) {
    test(`by keyboard: ${told}${wideUnless(told !== 'Seek care now')}`, async ({ page }) => {
      await page.goto(address('en'));
      const person = new PlainCaregiver(page);
      await person.typeAnswers(sheet);
      await person.expectResult(expectedOf(sheet as AnswerSheet));
    });
  }

  test('"Show which" lists what is missing, and each leads to its question', async ({ page }) => {
    await page.goto(address('en'));
    const person = new PlainCaregiver(page);
    await person.tickAll(without(quietSheet(), 'vision', 'worry'));
    await page.getByRole('link', { name: words.questions.vision.question }).click();
    await expect(
      page.getByRole('radio', { name: 'Yes', exact: true }).and(page.locator('[name="vision"]')),
    ).toBeInViewport();
  });

  test('Enter in the form asks for nothing and loses nothing', async ({ page }) => {
    await page.goto(address('en'));
    const asked: string[] = [];
    // The browser asks for the icon when it likes.
    page.on('request', (request) => {
      if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
    });
    const before = page.url();
    for (const id of ['#gate-no', '#topics-some', '#topics-limp']) {
      await page.locator(id).check();
      await page.locator(id).press('Enter');
    }
    await expect(page.locator(':checked')).toHaveCount(3);
    expect(page.url()).toBe(before);
    expect(asked).toEqual([]);
  });

  test('a reload and the button both clear every answer', async ({ page }) => {
    await page.goto(address('en'));
    const person = new PlainCaregiver(page);
    await person.tickAll(vignette('P12').sheet);
    await page.getByRole('button').click();
    await expect(page.locator(':checked')).toHaveCount(0);
    expect(await numberShown(page)).toBe('15');

    await person.tickAll(quietSheet({ topics: ['limp'] }));
    await page.reload();
    await expect(page.locator(':checked')).toHaveCount(0);
  });
});
