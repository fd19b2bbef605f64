/** What a machine can check of one text beside its English: numbers, units, time windows, typography. */
import { plainDigit } from '../src/deployment/cleanText';

/** What these checks need to know of the language. */
export interface NumberWords {
  /** How the units of time are written after a number, as regular expressions. */
  readonly units: Readonly<Record<string, string>>;
  /** Words that stand for a number, with or without a unit: `2 week`. */
  readonly numberWords: Readonly<Record<string, string>>;
}

const englishUnits = ['minute', 'hour', 'day', 'week', 'month'] as const;

/** Digits of any script as 0 to 9, with a point for decimals. */
function inAsciiDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, plainDigit).replaceAll(/(\d)[٫,](\d)/g, '$1.$2');
}

const withoutPlaceholders = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, '');

/** The numbers of a text, and those with a unit of time as `3 week`. */
function quantities(text: string, units: Readonly<Record<string, string>>): readonly string[] {
  const plain = inAsciiDigits(withoutPlaceholders(text));
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(String);
  const windows = englishUnits.flatMap((unit) => {
    const written = units[unit];
    if (written === undefined) return [];
    const pattern = new RegExp(
      `(\\d+)[\\s\\u00a0]+(?:\\p{L}+[\\s\\u00a0]+)?(?:${written})(?!\\p{L})`,
      'gu',
    );
    return [...plain.matchAll(pattern)].map(([, number]) => `${number ?? ''} ${unit}`);
  });
  return [...numbers, ...windows];
}

/** Words such as a dual say a number, and often its unit too. */
function inWords(text: string, numberWords: NumberWords['numberWords']): readonly string[] {
  return Object.entries(numberWords).flatMap(([word, means]) => {
    const times = text.split(word).length - 1;
    const [number = '', unit] = means.split(' ');
    const said = unit === undefined ? [number] : [number, means];
    return Array.from({ length: times }, () => said).flat();
  });
}

/** A number, unit or time window of English that the text lacks, or one that English lacks. */
export function numberProblems(
  text: string,
  english: string,
  { units, numberWords }: NumberWords,
): readonly string[] {
  const wanted = quantities(english, englishPatterns).toSorted();
  const found = [...quantities(text, units), ...inWords(text, numberWords)].toSorted();
  if (wanted.join() === found.join()) return [];
  const list = (all: readonly string[]) => (all.length === 0 ? 'none' : all.join(', '));
  return [`expected the numbers and times ${list(wanted)}; found ${list(found)}`];
}

const englishPatterns: Readonly<Record<string, string>> = Object.fromEntries(
  englishUnits.map((unit) => [unit, `${unit}s?`]),
);

/** Latin letters in a right-to-left text: where it is copied without its direction, only isolates keep the order. */
export function isolateProblems(text: string): readonly string[] {
  const isolated = /[\u2066\u2068][^\u2069]*\u2069/g;
  const [latin] = /[A-Za-z]{2,}/.exec(withoutPlaceholders(text).replaceAll(isolated, '')) ?? [];
  if (latin === undefined) return [];
  return [`holds "${latin}" without isolates (U+2066 before, U+2069 after), and is copied as text`];
}

/** Straight quotes, double spaces, and a space before a degree sign at which a line may break. */
export function typographyProblems(text: string): readonly string[] {
  return [
    ...(/["']/.test(text) ? ['holds a straight quote; quotes are typographic'] : []),
    ...(/ {2}/.test(text) ? ['holds a double space'] : []),
    ...(/ °/.test(text) ? ['expected a no-break space (U+00A0) before °'] : []),
  ];
}
