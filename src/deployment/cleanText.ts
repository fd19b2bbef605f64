/** Text as people paste it, without what nobody sees. */

const spaces = /\p{Zs}/gu;
/** The minus sign is none of the dashes. */
const hyphens = /[\p{Pd}\u2212]/gu;
const pluses = /[\uff0b\ufe62]/g;
const digits = /\p{Nd}/gu;
const lineEnds = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/**
 * Marks that turn the direction of text or that nobody sees, but for the two that words of some
 * scripts need (joiner and non-joiner).
 */
const marks =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** In one line, without controls and marks. */
export function withoutMarks(text: string): string {
  return text.replace(lineEnds, ' ').replace(marks, '');
}

/**
 * A number as a phone can dial it: with plain hyphens and spaces, and with 0-9 for the digits of
 * any script.
 */
export function cleanNumber(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(spaces, ' ')
    .replace(hyphens, '-')
    .replace(pluses, '+')
    .replace(digits, plainDigit)
    .trim();
}

/** Unicode has the digits of a script in a row from 0 to 9, and rows may follow each other. */
export function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
