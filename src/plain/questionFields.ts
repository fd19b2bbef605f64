/**
 * Every question as a native fieldset, in the order of the ruleset. It has the follow-ups too,
 * hidden.
 */
import type { CatalogueQuestion, CatalogueSign } from '../../rules/ruleset';
import { choice } from './choice';
import { fieldId, tickId } from './fieldIds';
import { html, nothing, type Markup } from './markup';
import { topicBoxes, topicNames, topicsOrNone } from './topicFields';
import { wordsFor, type Words } from './words';

/** All questions of a sign under its name. */
export function signFields({ id, questions }: CatalogueSign, words: Words): Markup {
  return html`<section class="sign" aria-labelledby="s-${id}">
    <h2 id="s-${id}">${words.texts.signs[id].name}</h2>
    ${questions.map((question) => questionField(question, words))}
  </section>`;
}

function questionField(question: CatalogueQuestion, words: Words): Markup {
  const { id, kind, followUpOf, points = [] } = question;
  const isList = kind === 'multi';
  return html`<div
      id="${fieldId(id)}"
      class="question"
      ${followUpOf === undefined ? nothing : html`data-follow-up hidden`}
    >
      <fieldset>
        <legend>${questionName(question, words)}</legend>
        <div class="help">${isList ? topicNames(question, words) : help(question, words)}</div>
        <div class="choices">
          ${isList ? topicsOrNone(question, words) : options(question, words)}
        </div>
        <p class="not-answered">${words.plain['not-answered']}</p>
        ${points.length === 0 ? nothing : contradiction(id, words)}
      </fieldset>
    </div>
    ${isList ? topicBoxes(question, words) : nothing}`;
}

/**
 * The question; for a topic's follow-up with the topic before it, since their questions read alike.
 */
export function questionName({ id, followUpOf }: CatalogueQuestion, { texts }: Words): Markup {
  const { question } = texts.questions[id];
  if (followUpOf?.topic === undefined) return html`${question}`;
  const topic = texts.questions.topics.options[followUpOf.topic];
  return html`<span class="topic">${topic}</span> ${question}`;
}

interface HelpTexts {
  readonly question: string;
  readonly help?: readonly string[];
  readonly 'not-counted'?: readonly string[];
  readonly points?: Readonly<Record<string, string>>;
  readonly 'small-child'?: string;
}

/**
 * What to count and what not, the points, and how it shows in someone who cannot tell. The rules
 * say which parts there are.
 */
function help({ id, parts, points = [] }: CatalogueQuestion, { texts }: Words): readonly Markup[] {
  const given: HelpTexts = texts.questions[id];
  const part = <P extends (typeof parts)[number]>(name: P) => {
    const text = given[name];
    if (text === undefined) throw new RangeError(`No text for "${id}/${name}".`);
    return text;
  };
  return [
    ...(['help', 'not-counted'] as const)
      .filter((name) => parts.includes(name))
      .map((name) => html`<p>${part(name).join(' ')}</p>`),
    ...(points.length === 0
      ? []
      : [
          html`<div class="ticks" role="group" aria-labelledby="l-${fieldId(id)}">
            <p id="l-${fieldId(id)}" class="group">${texts.check['tick-what-fits']}</p>
            ${points.map((point) => tick(id, point, wordsFor(given.points ?? {}, point)))}
          </div>`,
        ]),
    ...(parts.includes('small-child')
      ? [
          html`<p class="small-child">
            <strong>${texts.check['small-child']}</strong> ${part('small-child')}
          </p>`,
        ]
      : []),
  ];
}

/** A box that answers nothing: it says which point it was. */
function tick(question: string, point: string, words: string): Markup {
  return html`<label data-point="${question}/${point}"
    ><input
      type="checkbox"
      class="tick"
      name="${question}.points"
      id="${tickId(question, point)}"
      value="${point}"
    /><span>${words}</span></label
  >`;
}

function contradiction(question: string, { texts }: Words): Markup {
  return html`<p class="contradiction" role="alert" data-contradiction="${question}" hidden>
    ${texts.check.error.contradiction}
  </p>`;
}

function options({ id, options: all }: CatalogueQuestion, { texts }: Words): readonly Markup[] {
  const labels: Readonly<Record<string, string>> = texts.questions[id].options;
  return all.map((option) => choice('radio', id, option, wordsFor(labels, option)));
}
