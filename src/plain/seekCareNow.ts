/**
 * What belongs to "Seek care now", in the order of spec section 7. It has every reason and every
 * line of advice, hidden.
 */
import {
  callInsteadLines,
  careAdvice,
  whileYouWait,
  type AdviceBlock,
  type AdviceLine,
} from '../../rules/careAdvice';
import { clinicianCard } from '../../rules/clinicianCard';
import type { CatalogueRule, RuleId, Ruleset } from '../../rules/ruleset';
import { html, nothing, type Markup } from './markup';
import { headings } from './statusBox';
import { unsureQuestions } from './unsureQuestions';
import { wordsFor, type Words } from './words';

export function seekCareNow(ruleset: Ruleset, words: Words): Markup {
  const { 'seek-care-now': now } = words.texts.outcome;
  const callFirst = ruleset.rules.filter((rule) => rule.callFirst === true).map(({ id }) => id);
  const unlessCallFirst = condition(undefined, callFirst);
  return html`<section
    class="outcome now"
    data-disposition="seek-care-now"
    tabindex="-1"
    aria-labelledby="${headings.now}"
    hidden
  >
    <div class="go-now" translate="no" ${unlessCallFirst}>
      <p>${now.go.home}</p>
      <p>${now.go['no-help']}</p>
    </div>
    <p class="lead" ${unlessCallFirst}>${now.intro}</p>
    <div class="care-card urgent" ${unlessCallFirst}>
      <h3>${now['call-instead'].heading}</h3>
      <ul>
        ${callInsteadLines.map((line) => html`<li>${now['call-instead'].lines[line]}</li>`)}
      </ul>
    </div>
    <p class="not-kept">${now['not-kept']}</p>
    <h3>${now.why.heading}</h3>
    <ul class="reasons">
      ${ruleset.rules.map((rule) => reason(rule, ruleset, words))}
      <li data-contradiction="gate" hidden>${words.texts.check.error.contradiction}</li>
    </ul>
    <p class="on-screen">${words.plain.mistake}</p>
    ${advice(words)}
    <p class="go-now" translate="no" ${condition(callFirst)}>
      ${now['call-first-page']['no-answer']}
    </p>
    ${forClinicians(words)}
    <div class="on-screen" ${unlessCallFirst}>
      <h3>${now['answer-rest'].heading}</h3>
      <p>${now['answer-rest'].text}</p>
    </div>
  </section>`;
}

/**
 * The reason as it reads when the answers are sure, and as it reads when it rests on "not sure",
 * with the questions.
 */
function reason(rule: CatalogueRule, ruleset: Ruleset, { texts }: Words): Markup {
  const because = texts.outcome.because[rule.id];
  const unsure = unsureQuestions(rule, ruleset).map(
    (question) =>
      html`<li data-unsure="${question}" hidden>${texts.questions[question].question}</li>`,
  );
  const named = html`<p>${texts.outcome['seek-care-now'].why['not-sure-to']}</p>
    <ul>
      ${unsure}
    </ul>`;
  return html`<li data-rule="${rule.id}" data-when="${rule.id}" hidden>
    <p class="sure" hidden>${because.yes}</p>
    <div class="unsure">
      <p>${because['not-sure']}</p>
      ${unsure.length === 0 ? nothing : named}
    </div>
  </li>`;
}

function advice({ texts }: Words): Markup {
  const { heading, general, blocks } = texts.advice;
  return html`<div class="care-card">
    <h3>${heading}</h3>
    <ul>
      ${whileYouWait.map((line) => adviceLine(line.id, line, general[line.id]))}
    </ul>
    ${careAdvice.map((block: AdviceBlock & { readonly id: keyof typeof blocks }) => {
      const words = blocks[block.id];
      return html`<div data-advice-block="${block.id}" ${condition(block.follows, block.unless)}>
        <h4>${words.heading}</h4>
        <ul>
          ${block.lines.map((line) => adviceLine(`${block.id}/${line.id}`, line, wordsFor(words.lines, line.id)))}
        </ul>
      </div>`;
    })}
  </div>`;
}

function adviceLine(id: string, { onlyWith, unless }: AdviceLine, text: string): Markup {
  return html`<li data-advice="${id}" ${condition(onlyWith, unless)}>${text}</li>`;
}

/** The rules that show an element, and the rules that hide it. */
function condition(when: readonly RuleId[] | undefined, unless: readonly RuleId[] = []): Markup {
  const shown = when === undefined ? nothing : html`data-when="${when.join(' ')}" hidden`;
  if (unless.length === 0) return shown;
  return html`${shown} data-unless="${unless.join(' ')}"`;
}

function forClinicians({ texts, plain }: Words): Markup {
  const card = texts.clinicianCard;
  return html`<div class="care-card">
    <h3>${card.heading}</h3>
    <ul>
      ${clinicianCard.map((line) => html`<li>${card.lines[line]}</li>`)}
    </ul>
    <p>${texts.outcome['caregiver-says']}</p>
    <p class="blank-line">${plain.date}</p>
    <p class="blank-line">${card['care-team-phone']}</p>
  </div>`;
}
