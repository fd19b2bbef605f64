/**
 * What belongs to "Discuss at next visit", in the order of spec section 7, with the full list of
 * urgent signs.
 */
import type { Ruleset } from '../../rules/ruleset';
import { noteConditions, signList, thingsToNote } from '../../rules/safetyNetting';
import { html, type Markup } from './markup';
import { headings } from './statusBox';
import { wordsFor, type Words } from './words';

export function discussNextVisit({ questions }: Ruleset, words: Words): Markup {
  const { 'discuss-next-visit': low, 'caregiver-says': caregiverSays } = words.texts.outcome;
  const topics = questions.filter(({ kind }) => kind === 'multi').flatMap(({ options }) => options);
  const labels = words.texts.questions.topics.options;
  return html`<section
    class="outcome low"
    data-disposition="discuss-next-visit"
    tabindex="-1"
    aria-labelledby="${headings.low}"
    hidden
  >
    <p class="go-now" data-note="earlier-visit" hidden>${low.notes.lines['earlier-visit']}</p>
    <p class="lead">${low.intro}</p>
    <p>${low['for-now-only']}</p>
    <p>${caregiverSays}</p>
    <p class="blank-line">${words.plain.date}</p>
    <p class="again">${low.again}</p>
    <div class="care-card notes" hidden>
      <h3>${low.notes.heading}</h3>
      <ul>
        ${noteConditions.map(({ id }) => html`<li data-note="${id}" hidden>${low.notes.lines[id]}</li>`)}
      </ul>
    </div>
    <div class="care-card topics" hidden>
      <h3>${low.topics.heading}</h3>
      <ul>
        ${topics.map((topic) => html`<li data-topic="${topic}" hidden>${wordsFor(labels, topic)}</li>`)}
      </ul>
    </div>
    <div class="care-card">
      <h3>${low['things-to-note'].heading}</h3>
      <ul>
        ${thingsToNote.map((line) => html`<li>${low['things-to-note'].lines[line]}</li>`)}
      </ul>
    </div>
    ${urgentSigns(words)}
  </section>`;
}

/**
 * The list that means "now" on any day: part of the low result, and all there is when the page can
 * give no result.
 */
export function urgentSigns({ texts }: Words, isAlone = false): Markup {
  const { heading, lines } = texts.outcome['sign-list'];
  return html`<div class="care-card urgent">
    ${isAlone ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <ul>
      ${signList.map((sign) => html`<li data-sign="${sign}">${lines[sign]}</li>`)}
    </ul>
  </div>`;
}
