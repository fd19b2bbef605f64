/** What there is to decide now: its pieces, and a fingerprint of all, of each decision, of each language. */
import { decisions } from '../../../docs/safety/decisions';
import { exportedRules, type ExportedRules } from './exportedRules';
import { fingerprint } from './fingerprint';
import { itemsOfDecision, signedItems, type SignedItems } from './signedItems';
import { textsOf, type Words } from './words';

export interface Present {
  readonly rules: ExportedRules;
  readonly items: SignedItems;
  readonly fingerprint: string;
  readonly ofDecision: ReadonlyMap<number, string>;
}

/** @param english the files that a family reads */
export function presentOf(english: Words, rules = exportedRules(english)): Present {
  const items = asJson(signedItems(rules));
  return {
    rules,
    items,
    fingerprint: fingerprint(items),
    ofDecision: new Map(
      decisions.map((one) => [one.number, fingerprint(itemsOfDecision(one, rules, items))]),
    ),
  };
}

/** As it is once it was in a file. */
const asJson = (items: SignedItems): SignedItems =>
  JSON.parse(JSON.stringify(items)) as SignedItems;

export interface TextPair {
  readonly id: string;
  readonly english: string;
  readonly translation: string;
  readonly fingerprint: string;
}

/** Each English text with its translation. A text that is missing in one of them can't be reviewed. */
export function textPairs(english: Words, translated: Words): readonly TextPair[] {
  const there = textsOf(translated);
  return [...textsOf(english)].map(([id, text]) => {
    const translation = there.get(id) ?? '';
    return {
      id,
      english: text,
      translation,
      fingerprint: fingerprint([text, translation]),
    };
  });
}

/** Of the words of a language and the English ones. */
export const languageFingerprint = (english: Words, translated: Words): string =>
  fingerprint([Object.fromEntries(textsOf(english)), Object.fromEntries(textsOf(translated))]);
