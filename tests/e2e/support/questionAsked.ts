/** Tells from the words on the page which question is asked. */
import type { Page } from '@playwright/test';
import type { QuestionId } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import type { Words } from './words';

const idsByLanguage = new Map<Words, ReadonlyMap<string, QuestionId>>();

function idsIn(words: Words): ReadonlyMap<string, QuestionId> {
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

/** The question on the page, or undefined when the page asks none. */
export async function questionAsked(page: Page, words: Words): Promise<QuestionId | undefined> {
  const shown = await page.evaluate(() => {
    const name = document.querySelector('main:not([hidden] *) .sign-name')?.textContent ?? '';
    return `${name}: ${document.querySelector('main:not([hidden] *) h1')?.textContent ?? ''}`;
  });
  return idsIn(words).get(shown);
}
