/** Why a review is not recorded, for the terminal. */
import type { Change } from '../src/about/review/fingerprint';
import type { Refusal } from '../src/about/review/judge';
import { printable } from '../src/json/printable';

/** Of more changes than these only the number is given. */
const shownChanges = 40;

const asText = (value: unknown): string =>
  value === undefined ? '(none)' : typeof value === 'string' ? value : JSON.stringify(value);

/** A change in words, the old and the new. */
export const changeInWords = ({ name, before, now }: Change): string =>
  printable(`${name}: was ${asText(before)}, is ${asText(now)}`);

/** A line for each change, and how many more there are. */
export function changesTold(changes: readonly Change[]): readonly string[] {
  const more = changes.length - shownChanges;
  return [
    ...changes.slice(0, shownChanges).map((change) => `  ${changeInWords(change)}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
  ];
}

/** One sentence, and a line for each change. */
export function refusalInWords(refusal: Refusal): readonly string[] {
  switch (refusal.kind) {
    case 'open':
      return [`Decision ${String(refusal.number)} is open`];
    case 'twice':
      return [`Decision ${String(refusal.number)} has more than one answer`];
    case 'changed':
      return [`Decision ${String(refusal.number)} was taken on something that has changed since`];
    case 'not-there':
      return [`Decision ${String(refusal.number)}: there is no such decision`];
    case 'not-agreed':
      return [`Decision ${String(refusal.number)} is "${refusal.choice}", not "agreed"`];
    case 'nobody':
      return [`The reviewer’s ${refusal.field} is missing`];
    case 'other-rules': {
      const { changes } = refusal;
      return [
        `The review is of other rules or words; changed since: ${String(changes.length)}`,
        ...changesTold(changes),
      ];
    }
  }
}
