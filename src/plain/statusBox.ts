/**
 * The bar that stays in view: how many answers are missing, then the result as soon as there is
 * one.
 */
import type { Ruleset } from '../../rules/ruleset';
import { fieldId } from './fieldIds';
import { html, type Markup } from './markup';
import { questionName } from './questionFields';
import type { Words } from './words';

/** The ids of headings and sections that the bar leads to. */
export const headings = { now: 'now-heading', low: 'low-heading' } as const;
export const missingId = 'missing';
/**
 * Stands before both results: the browser's history keeps the fragment, and it must not say which
 * of them was read.
 */
export const resultId = 'result';

export function statusBox({ rules }: Ruleset, { texts, plain }: Words): Markup {
  const { 'seek-care-now': now, 'discuss-next-visit': low } = texts.outcome;
  const callFirst = rules.filter((rule) => rule.callFirst === true).map(({ id }) => id);
  return html`<div class="status" role="status">
    <p class="missing">
      <span>${plain.missing.count} <b class="count"></b></span>
      <a href="#${missingId}">${plain.missing.show}</a>
    </p>
    <h2 id="${headings.now}" class="now" translate="no" hidden>${now.heading}</h2>
    <p class="call-first" translate="no" data-when="${callFirst.join(' ')}" hidden>
      ${now['call-first']}
    </p>
    <p class="now" translate="no" hidden>
      <a class="button" href="#${resultId}">${plain['what-to-do']}</a>
    </p>
    <h2 id="${headings.low}" class="low" translate="no" hidden>${low.heading}</h2>
    <p class="low" translate="no" hidden>
      <a class="button" href="#${resultId}">${plain['read-result']}</a>
    </p>
  </div>`;
}

/** The questions that are open and have no answer, each a way back to it. */
export function missingList({ questions }: Ruleset, words: Words): Markup {
  const { missing } = words.plain;
  return html`<section
    id="${missingId}"
    class="missing"
    tabindex="-1"
    aria-labelledby="missing-heading"
  >
    <h2 id="missing-heading">${missing.heading}</h2>
    <p>${missing.why}</p>
    <ul>
      ${questions.map(
        (question) =>
          html`<li data-missing="${question.id}" hidden>
            <a href="#${fieldId(question.id)}">${questionName(question, words)}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}
