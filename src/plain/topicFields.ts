/**
 * The list of other signs. An empty list of boxes could mean "none of these" or "not answered", so
 * the question starts with a choice between the two, and "some" opens the boxes.
 */
import type { CatalogueQuestion } from '../../rules/ruleset';
import { talkTopics } from '../../rules/signs/topics';
import { choice } from './choice';
import { boxesId, none, some } from './fieldIds';
import { html, type Markup } from './markup';
import { wordsFor, type Words } from './words';

/** What the question asks about, to be read before the choice is made. */
export function topicNames(question: CatalogueQuestion, words: Words): Markup {
  const names = inGroups(question, words, (_, label) => html`<li>${label}</li>`);
  const [first, talk] = names;
  const onlyAQuestion = words.texts.questions.topics.help.at(-1) ?? '';
  return html`<p>${words.plain.topics.help} ${onlyAQuestion}</p>
    <div class="until-some">
      <ul>
        ${first}
      </ul>
      <p class="group">${words.texts.check['talk-topics']}</p>
      <ul>
        ${talk}
      </ul>
    </div>`;
}

/** The choice that an empty list can't make. */
export function topicsOrNone(
  { id }: CatalogueQuestion,
  { texts, plain }: Words,
): readonly Markup[] {
  return [
    choice('radio', id, some, plain.topics.some),
    choice('radio', id, none, texts.questions.topics.options.none),
  ];
}

/** The boxes, hidden until some of the list fits. */
export function topicBoxes(question: CatalogueQuestion, words: Words): Markup {
  const { id } = question;
  const [first, talk] = inGroups(question, words, (topic, label) =>
    choice('checkbox', id, topic, label),
  );
  return html`<div id="${boxesId(id)}" class="question" data-follow-up hidden>
    <fieldset>
      <legend>${words.plain.topics.which}</legend>
      <div class="choices list">${first}</div>
      <p class="group">${words.texts.check['talk-topics']}</p>
      <div class="choices list">${talk}</div>
      <p class="not-answered">${words.plain['not-answered']}</p>
    </fieldset>
  </div>`;
}

/** Topics with danger points first, then those to talk about. */
function inGroups(
  { options }: CatalogueQuestion,
  { texts }: Words,
  made: (topic: string, label: string) => Markup,
): readonly [first: readonly Markup[], talk: readonly Markup[]] {
  const isTalk = (topic: string) => talkTopics.some((one) => one === topic);
  const all = (topics: readonly string[]) =>
    topics.map((topic) => made(topic, wordsFor(texts.questions.topics.options, topic)));
  return [all(options.filter((topic) => !isTalk(topic))), all(options.filter(isTalk))];
}
