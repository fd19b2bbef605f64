/**
 * The check as a SurveyJS definition: a page for each question, `visibleIf` for follow-ups, a
 * trigger for the early stop.
 */
import { en } from '../../locales/en';
import { read, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import type { FollowUpOf } from '../../rules/sign';
import { escaped } from '../../src/plain/markup';
import { helpHtml, resultHtml, wholeStartHtml } from './html';
import { choiceScreens, none, type ChoiceScreen } from './screens';

/** SurveyJS reads a dot in a name as a path. */
const nameOf = (id: string) => id.replaceAll('.', '_');

function quietAnswers(id: QuestionId): readonly string[] {
  const question = ruleset.questionById.get(id);
  return question?.kind === 'single' ? question.quiet : [];
}

const listed = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;

function expression(condition: Condition): string {
  return read<string>(condition, {
    loud: (id) =>
      `({${nameOf(id)}} notempty and {${nameOf(id)}} noneof ${listed(quietAnswers(id))})`,
    picked: (topic) => `({topics} contains '${topic}')`,
    all: (parts) => `(${parts.join(' and ')})`,
    any: (parts) => `(${parts.join(' or ')})`,
  });
}

const urgent = ruleset.rules.map(({ when }) => expression(when)).join(' or ');

function visibleIf({ question, topic }: FollowUpOf): string {
  const lead = `{${nameOf(question)}}`;
  return topic === undefined
    ? `${lead} notempty and ${lead} <> 'no'`
    : `${lead} contains '${topic}'`;
}

function page(screen: ChoiceScreen) {
  return {
    name: `page_${nameOf(screen.id)}`,
    ...(screen.followUpOf === undefined ? {} : { visibleIf: visibleIf(screen.followUpOf) }),
    elements: [
      { type: 'html', name: `help_${nameOf(screen.id)}`, html: helpHtml(screen) },
      {
        type: screen.kind === 'multi' ? 'checkbox' : 'radiogroup',
        name: nameOf(screen.id),
        title: screen.question,
        isRequired: true,
        choices: screen.options
          .filter(({ value }) => value !== none)
          .map(({ value, label }) => ({ value, text: label })),
        ...(screen.kind === 'multi'
          ? { showNoneItem: true, noneText: screen.options.at(-1)?.label }
          : {}),
      },
    ],
  };
}

/** JSON for `new Model(...)` of survey-core 3. */
export const surveyJsDefinition = {
  title: en.app.name,
  description: en.app.emergency,
  showQuestionNumbers: 'off',
  showProgressBar: true,
  progressBarType: 'pages',
  firstPageIsStartPage: true,
  startSurveyText: en.app.start.button,
  pageNextText: en.check.continue,
  pagePrevText: en.check.back,
  completeText: en.check.continue,
  pages: [
    { name: 'start', elements: [{ type: 'html', name: 'about', html: wholeStartHtml }] },
    ...choiceScreens.map(page),
  ],
  triggers: [{ type: 'complete', expression: urgent }],
  completedHtml: resultHtml('discuss-next-visit'),
  completedHtmlOnCondition: [{ expression: urgent, html: resultHtml('seek-care-now') }],
  requiredErrorText: escaped(en.check.error.choose),
};
