/**
 * What differs between two versions as a clinician reads it, not as the code names it. In English
 * alone: the texts of an earlier version are kept in no other language.
 */
import { names, orders, plainDecisions, results, sayings } from '../../docs/safety/changeWords';
import { changeKinds, inMembers, kindOf, type ToldChange } from './changesSince';
import { changesBetween, type Change } from './review/fingerprint';
import type { SignedItems } from './review/signedItems';
import { withBlanksNamed } from './review/words';

/** Earlier versions kept no names of points, but their texts all the same. */
const isPoints = (name: string) => /^question\/[^/]+\/(points|parts)$/.test(name);

/** Version 0.2.0 had them and its export does not tell: none of them is new. */
const untold = ['order/call-instead-nearest', 'card/glance'];

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

const quoted = (text: string) => `“${text}”`;

/** Every piece that changed, what decides first, words last; a line for each part of it. */
export function changesInWords(before: SignedItems, now: SignedItems): readonly ToldChange[] {
  const changes = changesBetween(before, now)
    .filter(({ name }) => name in before || !untold.includes(name))
    .flatMap(inMembers)
    .map((change): ToldChange => {
      const { name } = change;
      return {
        kind: kindOf(name),
        name,
        about: aboutOf(name, change.now === undefined ? before : now),
        ...bothTold(change, before, now),
      };
    })
    .filter((change) => change.before !== change.now);
  const words = changes.filter(({ kind }) => kind === 'words');
  const [was, is] = [words.map((one) => one.before), words.map((one) => one.now)];
  /** A text that has only moved to another name. */
  const hasMoved = ({ kind, before: old, now: text }: ToldChange) =>
    kind === 'words' && (old === '' ? was.includes(text) : text === '' && is.includes(old));
  return changeKinds.flatMap((kind) =>
    changes.filter((one) => one.kind === kind && !hasMoved(one)),
  );
}

/**
 * Nothing that changed is left out because it reads alike: then a rule is told with what makes it
 * hold, and what still reads the same as it is written.
 */
function bothTold(change: Change, before: SignedItems, now: SignedItems) {
  const { name } = change;
  const [was, is] = [told(change.before, name, before), told(change.now, name, now)];
  if (was !== is || isPoints(name)) return { before: was, now: is };
  const [whenBefore, whenNow] = [withConditions(before), withConditions(now)];
  const longer = {
    before: told(change.before, name, whenBefore),
    now: told(change.now, name, whenNow),
  };
  return longer.before !== longer.now
    ? longer
    : { before: asText(change.before), now: asText(change.now) };
}

/** The same pieces, where the reason of each rule says too when it holds. */
const withConditions = (items: SignedItems): SignedItems => ({
  ...items,
  ...Object.fromEntries(
    Object.entries(items).flatMap(([way, rule]) => {
      const [kind, id = ''] = way.split('/');
      const reason = textIn(items, `outcome/because/${id}/yes`);
      if (kind !== 'rule' || reason === undefined) return [];
      const { when } = rule as { readonly when: unknown };
      return [
        [`text/outcome/because/${id}/yes`, sayings.heldWhen(reason, inWords(when, way, items))],
      ];
    }),
  ),
});

/** A question in words; a topic's follow-up goes by its topic, since they all read alike. */
export function questionIn(items: SignedItems, id: string): string {
  const { topic } = (items[`question/${id}`] as { followUpOf?: { topic?: string } } | undefined)
    ?.followUpOf ?? { topic: undefined };
  const way = topic === undefined ? `${id}/question` : `topics/options/${topic}`;
  return textIn(items, `questions/${way}`) ?? id;
}

export const optionIn = (items: SignedItems, question: string, option: string): string =>
  textIn(items, `questions/${question}/options/${option}`) ?? option;

const textIn = (items: SignedItems, ...ways: readonly string[]): string | undefined =>
  ways.map((way) => items[`text/${way}`]).find((text) => typeof text === 'string');

/** What a reader knows a piece by. */
function aboutOf(name: string, items: SignedItems): string {
  const [kind = '', id = '', third = ''] = name.split('/');
  const line = id === 'call-instead-nearest' ? idInWords(third, 'order', items) : '';
  const own = names[third] ?? line;
  const piece = {
    decision: sayings.decision(id),
    question: questionIn(items, id),
    rule: textIn(items, `outcome/because/${id}/yes`) ?? id,
    advice: textIn(items, `advice/blocks/${id}/heading`, `advice/general/${id}`) ?? id,
    text: id === 'questions' && third !== 'topics' ? questionIn(items, third) : '',
    order: orders[id],
    result: results[id],
    card:
      id === 'glance' ? sayings.glance(textIn(items, `outcome/because/${third}/yes`) ?? '') : '',
  }[kind];
  return [piece ?? '', kind === 'text' ? '' : own].filter((part) => part !== '').join(': ');
}

function told(value: unknown, name: string, items: SignedItems): string {
  const [kind, id = '', member] = name.split('/');
  if (kind === 'question' && member === 'points')
    return Object.entries(items)
      .filter(([way]) => way.startsWith(`text/questions/${id}/points/`))
      .map(([, text]) => String(text))
      .join('\n');
  if (kind === 'text' || kind === 'decision' || kind === 'review-by') {
    const plain = typeof value === 'string' ? plainDecisions[value] : undefined;
    return plain === undefined ? withBlanksNamed(asText(value)) : sayings.plainly(plain);
  }
  if (!Array.isArray(value)) return inWords(value, name, items);
  const parts = member === 'parts' ? value.filter((one) => one !== 'points') : value;
  return parts
    .map((one) => inWords(one, name, items))
    .join(parts.every((one) => typeof one === 'number') ? ', ' : '\n');
}

function inWords(value: unknown, name: string, items: SignedItems): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return idInWords(value, name, items);
  if (Array.isArray(value)) return value.map((one) => inWords(one, name, items)).join(', ');
  if (typeof value !== 'object') return value === true ? sayings.yes : JSON.stringify(value);
  const { op, of, question, topic, id, ...rest } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(of))
    return `(${of.map((part) => inWords(part, name, items)).join(sayings.between[op === 'any' ? 'any' : 'all'])})`;
  if (typeof topic === 'string') return sayings.picked(idInWords(topic, 'question/topics', items));
  if (typeof question === 'string') return sayings.notQuiet(quoted(questionIn(items, question)));
  // Marks that only tests read, such as `byMouth`, have no name here.
  const parts = Object.entries(rest).flatMap(([member, inner]) => {
    const label = names[member];
    if (label === undefined) return [];
    return inner === true ? [label] : [`${label}: ${inWords(inner, name, items)}`];
  });
  if (id === undefined) return parts.join(', ');
  const text = inWords(id, name, items);
  return parts.length === 0 ? text : `${text} (${parts.join('; ')})`;
}

/** The text that a family reads for an id, or what it stands for; what has neither stays. */
function idInWords(id: string, name: string, items: SignedItems): string {
  const [kind, piece = ''] = name.split('/');
  const own = names[id];
  if (own !== undefined) return own;
  if (name.startsWith('order/questions/')) return quoted(questionIn(items, id));
  const ways = {
    question: [`questions/${piece}/options/${id}`],
    result: [
      `outcome/sign-list/lines/${id}`,
      `outcome/discuss-next-visit/things-to-note/lines/${id}`,
      `questions/worry/options/${id}`,
    ],
    order: [
      `outcome/seek-care-now/call-instead/lines/${id}`,
      `signs/${id}/name`,
      `advice/general/${id}`,
      `advice/blocks/${id}/heading`,
    ],
    advice: [`advice/blocks/${piece}/lines/${id}`],
    card: [`clinicianCard/glance/now/${id}`, `clinicianCard/glance/${id}`],
  }[kind ?? ''];
  const text = textIn(items, ...(ways ?? []), `outcome/because/${id}/yes`);
  return text === undefined ? id : quoted(text);
}
