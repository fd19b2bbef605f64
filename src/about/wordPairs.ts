/** The texts of a language as its reviewer reads them: beside the English ones, and an answer with its question. */
import { ruleset } from '../../rules/ruleset';
import { quietTexts } from './quietTexts';
import { textPairs, type TextPair } from './review/present';
import { textsOf, type Words } from './review/words';

export interface WordPair extends TextPair {
  /** In English, of an answer: "No" alone says nothing. A topic's follow-up goes by its topic. */
  readonly question: string | undefined;
}

/** Quiet answers first. */
export function wordPairs(english: Words, translated: Words): readonly WordPair[] {
  const texts = textsOf(english);
  const pairs = textPairs(english, translated).map((pair) => {
    const [, id] = /^questions\/([^/]+)\/options\//.exec(pair.id) ?? [];
    const topic = ruleset.questions.find((one) => one.id === id)?.followUpOf?.topic;
    const way = topic === undefined ? `${id ?? ''}/question` : `topics/options/${topic}`;
    return { ...pair, question: texts.get(`questions/${way}`) };
  });
  const isQuiet = ({ id }: TextPair) => quietTexts.has(id);
  return [...pairs.filter(isQuiet), ...pairs.filter((one) => !isQuiet(one))];
}
