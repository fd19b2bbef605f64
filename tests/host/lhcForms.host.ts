/**
 * Our questionnaire in LHC-Forms, a form filler of others: it asks what our app asks, and
 * understands the responses that our app makes.
 */
import { readFileSync } from 'node:fs';
import { languages } from '../../locales';
import { isOpen, type AnswerSheet } from '../../rules/answerSheet';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { optionsIn } from '../../src/fhir/codings';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import { readResponse } from '../../src/fhir/readResponse';
import { wordsIn } from '../e2e/support/words';
import { quietSheet } from '../support/sheets';
import vignetteFile from '../support/vignettes.json' with { type: 'json' };
import { hasLhcForms } from './support/judges';
import { LhcForms } from './support/LhcForms';
import { expect, needsThat, test as base } from './support/test';

const test = base.extend<{ forms: LhcForms }>({
  // Nothing here needs our own site.
  baseURL: undefined,
  forms: async ({ page }, use) => {
    await use(new LhcForms(page));
  },
});

const formIn = (language: string) =>
  JSON.parse(readFileSync(`dist/fhir/Questionnaire-${language}.json`, 'utf8')) as object;
const openIn = (sheet: AnswerSheet) =>
  ruleset.questions.filter((question) => isOpen(question, sheet)).map(({ id }) => id);
const followUpsOf = (lead: QuestionId) =>
  ruleset.questions.filter(({ followUpOf }) => followUpOf?.question === lead);
const leads = ruleset.questions.filter(({ id }) => followUpsOf(id).length > 0);

test.describe.configure({ mode: 'default', timeout: 300_000 });
test.beforeEach(() => {
  needsThat(hasLhcForms(), 'LHC-Forms');
});

for (const { tag } of languages) {
  test(`${tag}: it asks every question that is open at the start, in our words and order`, async ({
    forms,
  }) => {
    await forms.open(formIn(tag));
    await expect.poll(() => forms.questionsShown()).toEqual(openIn({}));
    const shown = await forms.words();
    const { questions, app } = wordsIn[tag];
    expect(shown).toContain(app.emergency);
    for (const id of openIn({})) expect(shown).toContain(questions[id].question);
  });
}

test('after every answer it shows the same follow-ups as our rules open, and hides the others', async ({
  forms,
}) => {
  await forms.open(formIn('en'));
  expect(leads.length).toBeGreaterThan(7);
  let sheet: AnswerSheet = {};
  for (const lead of leads) {
    for (const option of lead.options) {
      await test.step(`${lead.id}: ${option}`, async () => {
        await forms.press(lead.id, option);
        sheet = { ...sheet, [lead.id]: lead.kind === 'multi' ? [option] : option };
        await expect.poll(() => forms.questionsShown()).toEqual(openIn(sheet));
        // A topic that is pressed again goes off.
        if (lead.kind === 'multi') await forms.press(lead.id, option);
      });
    }
  }
});

test('it lets nobody finish without an answer, and what it hands on is what was pressed', async ({
  forms,
}) => {
  await forms.open(formIn('en'));
  expect(await forms.faults()).not.toBeNull();
  const sheet = quietSheet({ hearing: 'yes', 'hearing.course': 'slow', topics: ['teeth', 'mood'] });
  for (const { id } of ruleset.questions) {
    const answer = sheet[id];
    if (answer !== undefined) await forms.press(id, ...optionsIn(answer));
  }
  expect(await forms.faults()).toBeNull();
  expect(readResponse(await forms.response())).toEqual({ sheet, points: {} });
});

test('it opens the response to every vignette with the same answers, and they come to the same outcome', async ({
  forms,
}) => {
  const form = formIn('en');
  await forms.open(form);
  for (const { id, structured, expected } of vignetteFile.vignettes) {
    await test.step(id, async () => {
      const sheet = structured as AnswerSheet;
      const details = { authored: new Date(), language: 'en', questions: wordsIn.en.questions };
      await forms.show(form, questionnaireResponse(sheet, details));
      await expect.poll(() => forms.questionsShown()).toEqual(openIn(sheet));
      const back = readResponse(await forms.response());
      expect(back).toEqual({ sheet, points: {} });
      expect(triage(back.sheet).disposition).toBe(expected);
    });
  }
});
