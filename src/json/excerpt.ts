/** A value from outside as it can be shown: as JSON, short, and printable. */
import { limitPassed } from './limits';
import { printable } from './printable';

const shownChars = 60;

/** @returns undefined for undefined, which is in no JSON */
export function excerpt(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return shortened(JSON.stringify(value.slice(0, shownChars + 1)));
  const isSmall = limitPassed(value, { levels: 30, values: 2000, chars: 5000 }) === undefined;
  return isSmall ? shortened(JSON.stringify(value)) : Array.isArray(value) ? '[…]' : '{…}';
}

/** The first 60 characters, and a mark when there are more. */
export function shortened(text: string): string {
  return printable(text.length > shownChars ? `${text.slice(0, shownChars)}…` : text);
}

/** The way to a value, as it is shown: `clinics[1].phone`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${shortened(String(step))}`))
    .join('')
    .replace(/^\./, '');
}
