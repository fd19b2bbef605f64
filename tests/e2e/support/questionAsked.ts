/** Tells from the words on the page which question is asked. */
import type { QuestionId } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import type { Words } from './words';

const idsByLanguage = new Map<Words, ReadonlyMap<string, QuestionId>>();

/** The ids by "sign: question", in the words of the page. */
export function questionIds(words: Words): ReadonlyMap<string, QuestionId> {
  const known = idsByLanguage.get(words);
  if (known !== undefined) return known;
  const ids = new Map<string, QuestionId>(
    ruleset.signs.flatMap((sign) =>
      sign.questions.map(({ id, followUpOf }) => {
        // The follow-ups of the topics share one question; the topic named above it tells them apart.
        const topic = followUpOf?.topic;
        const name =
          topic === undefined ? words.signs[sign.id].name : words.questions.topics.options[topic];
        return [`${name}: ${words.questions[id].question}`, id] as const;
      }),
    ),
  );
  idsByLanguage.set(words, ids);
  return ids;
}

/**
 * The question on the page, or undefined when the page asks none.
 * @throws when it asks one that is not in these words, such as one in another language
 */
export async function questionAsked(
  page: { readonly evaluate: <R>(code: () => R) => Promise<R> },
  words: Words,
): Promise<QuestionId | undefined> {
  const { name, question } = await page.evaluate(() => ({
    name: document.querySelector('main:not([hidden] *) .sign-name')?.textContent ?? '',
    question: document.querySelector('main:not([hidden] *) h1')?.textContent ?? '',
  }));
  if (name === '') return undefined;
  const id = questionIds(words).get(`${name}: ${question}`);
  if (id === undefined) throw new Error(`No question in these words: "${name}: ${question}"`);
  return id;
}
