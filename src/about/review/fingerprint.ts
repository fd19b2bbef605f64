/**
 * A fingerprint of what is signed: the same for the same content whatever the machine, browser or
 * order of names. SHA-256 by a library, because `crypto.subtle` is missing over http and `file:`.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 64 hexadecimal digits. @param value as it can be written as JSON */
export const fingerprint = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(value))));

/** JSON with the names of each object in order; the order of a list says something and stays. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`);
  return `{${members.join(',')}}`;
}

/** Short enough to read out and to compare on paper. */
export const mark = (of: string): string => of.slice(0, 8);

/** A piece that is new, gone or another one; `undefined` where it is not there. */
export interface Change {
  readonly name: string;
  readonly before: unknown;
  readonly now: unknown;
}

/** What differs, in the order of the names. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .sort()
    .map((name) => ({ name, before: before[name], now: now[name] }))
    .filter((change) => canonical(change.before) !== canonical(change.now));
}
