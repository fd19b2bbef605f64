/**
 * The floor: the screens as one static HTML without script. A link shows the next screen by
 * `:target`.
 */
import { en } from '../../../locales/en';
import { escaped } from '../../../src/plain/markup';
import { belowStartHtml, helpHtml, resultHtml, startHtml } from '../../questionnaire/html';
import type { ChoiceScreen } from '../../questionnaire/screens';
import type { FloorScreens } from '../screens';

const { app, check } = en;

/** Start shows while no other screen is the target of the address. */
const oneAtATime = '.screen{display:none}.screen:target,#start:not(:has(~ :target)){display:block}';

const linkTo = (id: string, text: string) => `<a class="button" href="#${id}">${escaped(text)}</a>`;
const screen = (id: string, body: string) => `<section class="screen" id="${id}">${body}</section>`;

function choices({ id, kind, options }: ChoiceScreen): string {
  const type = kind === 'multi' ? 'checkbox' : 'radio';
  return options
    .map(
      ({ value, label }) =>
        `<div class="choice"><label class="choice-label"><input type="${type}" name="${id}" value="${value}"><span>${escaped(label)}</span></label></div>`,
    )
    .join('');
}

function choicePage(asked: ChoiceScreen, next: string): string {
  return screen(
    asked.id,
    `<p class="sign-name">${escaped(asked.signName)}</p>` +
      `<fieldset class="choice-group choices"><legend><h1>${escaped(asked.question)}</h1></legend>` +
      `<div class="question-help">${helpHtml(asked)}</div>` +
      `<div class="choices">${choices(asked)}</div></fieldset>` +
      `<div class="form-actions">${linkTo(next, check.continue)}</div>`,
  );
}

function checkAnswersPage(asked: readonly ChoiceScreen[]): string {
  const { heading, intro, change, button } = check['check-answers'];
  const rows = asked.map(
    ({ id, question }) =>
      `<div class="answer-row"><dt>${escaped(question)}</dt><dd><a href="#${id}">${escaped(change)}</a></dd></div>`,
  );
  return screen(
    'check-answers',
    `<h1>${escaped(heading)}</h1><p>${escaped(intro)}</p><dl class="answers">${rows.join('')}</dl>${linkTo('result', button)}`,
  );
}

/** @param css the style sheet that our app has in its HTML */
export function staticPage(screens: FloorScreens, css: string): string {
  const { choices: asked, checkAnswers, disposition } = screens;
  const afterLast = checkAnswers ? 'check-answers' : 'result';
  const first = asked[0]?.id ?? afterLast;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escaped(app.name)}</title>`,
    `<style>${css}${oneAtATime}</style></head><body>`,
    `<header class="page-header"><p class="emergency-line">${escaped(app.emergency)}</p>`,
    `<p class="brand">${escaped(app.name)}</p></header><main id="main">`,
    screen('start', startHtml + linkTo(first, app.start.button) + belowStartHtml),
    ...asked.map((one, index) => choicePage(one, asked[index + 1]?.id ?? afterLast)),
    checkAnswers ? checkAnswersPage(asked) : '',
    screen('result', resultHtml(disposition)),
    `</main></body></html>`,
  ].join('');
}
