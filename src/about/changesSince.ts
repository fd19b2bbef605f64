/** What differs between two versions of the rules, as `npm run changes` finds it and the room shows it. */
import type { Change } from './review/fingerprint';

/** One kind of change of the result, with the smallest sheet that shows it. */
export interface OutcomeChange {
  readonly toward: 'visit' | 'now';
  /** The rule that no longer holds, or holds now. */
  readonly rule: string;
  /** A line for each answer that is not the plain quiet one, in English words. */
  readonly sheet: readonly string[];
}

export const changeKinds = [
  'decisions',
  'questions',
  'points',
  'quiet',
  'rules',
  'advice',
  'words',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change in English words; empty where a version has nothing. */
export interface ToldChange {
  readonly kind: ChangeKind;
  /** As `review/signedItems.ts` names it. */
  readonly name: string;
  /** What a reader knows it by, such as the text of its question. May be empty. */
  readonly about: string;
  readonly before: string;
  readonly now: string;
}

/** The shape of `docs/safety/changes.json`. */
export interface ChangesSince {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly ToldChange[];
  /** Questions and answers that one version alone has: no sheet with them can be compared. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Those that went down first. */
  readonly outcomes: readonly OutcomeChange[];
}

/** Which kind a piece is of, by its name. */
export function kindOf(name: string): ChangeKind {
  if (name.startsWith('text/')) return 'words';
  if (name.startsWith('decision/')) return 'decisions';
  if (/^question\/.+\/quiet$/.test(name)) return 'quiet';
  if (/^question\/.+\/(points|parts)$/.test(name)) return 'points';
  if (/^(question|order\/questions)\//.test(name)) return 'questions';
  if (/^(rule|order\/rules)\/|^order\/signs$/.test(name)) return 'rules';
  return 'advice';
}

/** A piece that is an object, member by member: only what differs. */
export function inMembers({ name, before, now }: Change): readonly Change[] {
  const members = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  const [was, is] = [members(before), members(now)];
  if (was === undefined && is === undefined) return [{ name, before, now }];
  return [...new Set([...Object.keys({ ...was }), ...Object.keys({ ...is })])]
    .filter((member) => member !== 'id' && member !== 'kind')
    .map((member) => ({
      name: `${name}/${member}`,
      before: was?.[member],
      now: is?.[member],
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.now));
}
