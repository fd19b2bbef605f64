/**
 * What a clinician signs, piece by piece, each with a name: so that a sign-off can say not only
 * that something has changed since, but what.
 */
import { decisions, type Decision } from '../../../docs/safety/decisions';
import { questionsIn } from '../../../rules/condition';
import type { CatalogueQuestion, CatalogueRule, CatalogueSign } from '../../../rules/ruleset';
import type { ExportedRules } from './exportedRules';
import { textsOf, withBlanksNamed } from './words';

/** By name, such as `rule/R1-vision`, `question/gate` or `text/questions/gate/question`. */
export type SignedItems = Readonly<Record<string, unknown>>;

type Named = readonly { readonly id: string }[];
const each = (kind: string, of: Named) => of.map((one) => [`${kind}/${one.id}`, one] as const);
const idsOf = (of: Named) => of.map(({ id }) => id);

/** The version and who has reviewed it are no part: they say nothing of what a family reads. */
export function signedItems(rules: ExportedRules): SignedItems {
  const { signs, careAdvice, safetyNetting, card, decisions, words, reviewBy } = rules;
  return Object.fromEntries<unknown>([
    ['review-by', reviewBy],
    ['order/signs', idsOf(signs)],
    ...signs.flatMap(({ id, questions, rules: ofSign }) => [
      [`order/questions/${id}`, idsOf(questions)] as const,
      [`order/rules/${id}`, idsOf(ofSign)] as const,
      ...each('question', questions),
      ...each('rule', ofSign),
    ]),
    ['order/advice', [...idsOf(careAdvice.whileYouWait), ...idsOf(careAdvice.careAdvice)]],
    ['order/call-instead', careAdvice.callInsteadLines],
    ['order/call-instead-nearest', careAdvice.callInsteadNearestTo],
    ...each('advice', careAdvice.whileYouWait),
    ...each('advice', careAdvice.careAdvice),
    ...Object.entries(safetyNetting).map(([name, value]) => [`result/${name}`, value] as const),
    ...Object.entries(card).map(([name, value]) => [`card/${name}`, value] as const),
    ...decisions.map(({ number, decision }) => [`decision/${String(number)}`, decision] as const),
    ...[...textsOf(words)].map(([way, text]) => [`text/${way}`, text] as const),
  ]);
}

/** The signs with their questions and rules, put together again. */
export const signsIn = (items: SignedItems): readonly CatalogueSign[] => {
  const named = (kind: string, ids: unknown) =>
    (ids as readonly string[]).map((id) => items[`${kind}/${id}`]);
  return (items['order/signs'] as readonly string[]).map((id) => ({
    id: id as CatalogueSign['id'],
    questions: named('question', items[`order/questions/${id}`]) as readonly CatalogueQuestion[],
    rules: named('rule', items[`order/rules/${id}`]) as readonly CatalogueRule[],
  }));
};

/** Whether an item is one of those that a decision names, by itself or by its beginning. */
export const isNamed = (name: string, beginnings: readonly string[]): boolean =>
  beginnings.some((one) => name === one || (one.endsWith('/') && name.startsWith(one)));

/** The English texts that are signed, and that neither a decision nor the questions and rules show. */
export function textsShownNowhere(items: SignedItems): readonly string[] {
  const shown = [
    'text/questions/',
    ...Object.keys(items).flatMap((name) =>
      name.startsWith('rule/') ? `${name.replace('rule/', 'text/outcome/because/')}/yes` : [],
    ),
    ...decisions.flatMap(({ also = [] }) => also),
  ];
  return Object.entries(items).flatMap(([name, text]) =>
    name.startsWith('text/') && !isNamed(name, shown) ? withBlanksNamed(String(text)) : [],
  );
}

/** The rules that rest on a decision. */
export const rulesOf = (
  { number }: Pick<Decision, 'number'>,
  { signs }: Pick<ExportedRules, 'signs'>,
): readonly CatalogueRule[] =>
  signs.flatMap(({ rules }) => rules.filter(({ signOff }) => signOff.includes(number)));

/** The pieces that one decision is about: its words, its rules with their questions, their texts. */
export function itemsOfDecision(
  decision: Decision,
  rules: Pick<ExportedRules, 'signs'>,
  items: SignedItems,
): SignedItems {
  const own = rulesOf(decision, rules);
  const questions = new Set<string>([
    ...decision.questions,
    ...own.flatMap(({ when }) => questionsIn(when)),
  ]);
  const wholes = new Set([
    `decision/${String(decision.number)}`,
    ...own.map(({ id }) => `rule/${id}`),
    ...[...questions].map((id) => `question/${id}`),
  ]);
  const beginnings = [
    ...[...questions].map((id) => `text/questions/${id}/`),
    ...own.map(({ id }) => `text/outcome/because/${id}/`),
    ...(decision.also ?? []),
  ];
  return Object.fromEntries(
    Object.entries(items).filter(([name]) => wholes.has(name) || isNamed(name, beginnings)),
  );
}
