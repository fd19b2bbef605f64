/** Tells from the words on the page which question is asked. */
import type { QuestionId } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import type { Words } from './words';

const idsByLanguage = new Map<Words, ReadonlyMap<string, QuestionId>>();

/** The ids by the heading of their page. */
export function questionIds(words: Words): ReadonlyMap<string, QuestionId> {
  const known = idsByLanguage.get(words);
  if (known !== undefined) return known;
  const ids = new Map<string, QuestionId>(
    ruleset.questions.map(({ id }) => [questionHeading(id, words), id] as const),
  );
  idsByLanguage.set(words, ids);
  return ids;
}

/** What the `h1` of its page says: the follow-ups of the topics share one question, so it names the topic. */
export function questionHeading(id: QuestionId, words: Words): string {
  const topic = ruleset.questionById.get(id)?.followUpOf?.topic;
  return topic === undefined
    ? words.questions[id].question
    : words.check['topic-question'].replace('{{topic}}', words.questions.topics.options[topic]);
}

/**
 * The question on the page, or undefined when the page asks none.
 * @throws when it asks one that is not in these words, such as one in another language
 */
export async function questionAsked(
  page: { readonly evaluate: <R>(code: () => R) => Promise<R> },
  words: Words,
): Promise<QuestionId | undefined> {
  const question = await page.evaluate(
    () => document.querySelector('main:not([hidden] *) .question h1')?.textContent ?? '',
  );
  if (question === '') return undefined;
  const id = questionIds(words).get(question);
  if (id === undefined) throw new Error(`No question in these words: "${question}"`);
  return id;
}
