/**
 * What a machine can check of one text beside its English: numbers, units, time windows,
 * typography.
 */
import { plainDigit } from '../src/deployment/cleanText';

/** How a language writes quantities. */
export interface Quantities {
  /**
   * How a unit is written after a number, as regular expressions: `minute` to `month`, `celsius`,
   * `fahrenheit`.
   */
  readonly units: Readonly<Record<string, string>>;
  /** Words, as regular expressions, that stand for a number, with or without a unit: `2 week`. */
  readonly numberWords: Readonly<Record<string, string>>;
}

/** Digits of any script as 0 to 9, with a point for decimals. */
function inAsciiDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, plainDigit).replaceAll(/(\d)[٫,](\d)/g, '$1.$2');
}

const withoutPlaceholders = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, '');

/**
 * The numbers of a text in digits and in words, and those with a unit as `3 week`, in the order of
 * the alphabet.
 */
function quantities(text: string, { units, numberWords }: Quantities): readonly string[] {
  const plain = inAsciiDigits(withoutPlaceholders(text));
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(String);
  const withUnit = Object.entries(units).flatMap(([unit, written]) => {
    const pattern = new RegExp(
      `(\\d+(?:\\.\\d+)?)\\s+(?:\\p{L}+\\s+)?(?:${written})(?!\\p{L})`,
      'gu',
    );
    return [...plain.matchAll(pattern)].map(([, number]) => `${number ?? ''} ${unit}`);
  });
  const inWords = Object.entries(numberWords).flatMap(([word, means]) => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${word})(?![\\p{L}\\p{M}])`, 'giu');
    const [number = '', unit] = means.split(' ');
    const said = unit === undefined ? [number] : [number, means];
    return [...plain.matchAll(pattern)].flatMap(() => said);
  });
  return [...numbers, ...withUnit, ...inWords].toSorted();
}

/** A number, unit or time window of English that the text lacks, or one that English lacks. */
export function numberProblems(
  text: string,
  english: string,
  language: Quantities,
  ofEnglish: Quantities,
): readonly string[] {
  const wanted = quantities(english, ofEnglish);
  const found = quantities(text, language);
  if (wanted.join() === found.join()) return [];
  const list = (all: readonly string[]) => (all.length === 0 ? 'none' : all.join(', '));
  return [`expected the numbers and times ${list(wanted)}; found ${list(found)}`];
}

/**
 * Latin letters in a right-to-left text: only isolates keep the order, also where it is copied
 * without its direction. A clinic's name may be Latin too.
 */
export function isolateProblems(text: string): readonly string[] {
  const isolated = /[\u2066\u2068][^\u2069]*\u2069/g;
  const bare = text.replaceAll(isolated, '').replaceAll(/\{\{(?!clinic\}\})[^}]*\}\}/g, '');
  const [latin] = /\{\{clinic\}\}|[A-Za-z]{2,}/.exec(bare) ?? [];
  if (latin === undefined) return [];
  return [`holds "${latin}" without isolates (U+2066 before, U+2069 after)`];
}

/**
 * A letter of a script that is neither the language's own nor Latin, such as a Cyrillic letter that
 * looks like a Latin one, and a text without any letter of its own script.
 * @param tag BCP 47 tag; its script is the likely one of Unicode's CLDR
 */
export function scriptProblems(text: string, tag: string): readonly string[] {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize();
  const own = new RegExp(`\\p{Script_Extensions=${script}}`, 'u');
  const letters = withoutPlaceholders(text).match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !own.test(letter) && !/\p{Script=Latn}/u.test(letter));
  return [
    ...(foreign.length > 0 ? [`holds letters of another script: ${foreign.join(' ')}`] : []),
    ...(letters.length > 0 && !letters.some((letter) => own.test(letter))
      ? [`holds no letter of its script (${script})`]
      : []),
  ];
}

/** Straight quotes, double spaces, and a space before a degree sign at which a line may break. */
export function typographyProblems(text: string): readonly string[] {
  return [
    ...(/["']/.test(text) ? ['holds a straight quote; quotes are typographic'] : []),
    ...(/ {2}/.test(text) ? ['holds a double space'] : []),
    ...(/ °/.test(text) ? ['expected a no-break space (U+00A0) before °'] : []),
  ];
}
