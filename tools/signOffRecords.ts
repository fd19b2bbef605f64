/** The sign-offs in `docs/safety/sign-offs/`, and what of them holds for the files as they are now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type LanguageTag } from '../locales';
import { changesBetween, type Change } from '../src/about/review/fingerprint';
import { refusals } from '../src/about/review/judge';
import { languageFingerprint, presentOf, type Present } from '../src/about/review/present';
import { readReview, type LanguageReview, type Review } from '../src/about/review/reviewFile';
import { readByFamilies, type Words } from '../src/about/review/words';
import { wordsOf } from './wordsOf';

export const signOffFolder = 'docs/safety/sign-offs';

/** What a family reads in one language. */
export function familyWords(tag: LanguageTag): Words {
  const all = wordsOf(tag);
  return Object.fromEntries(readByFamilies.map((name) => [name, all[name]]));
}

export const presentNow = (): Present => presentOf(familyWords('en'));

/** @throws Error that names a file which is unreadable or was forged */
export function readRecords(folder: string, present: Present): readonly Review[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const { review, problem } = readReview(readFileSync(join(folder, name), 'utf8'));
    if (problem !== undefined) throw new Error(`${name}: ${problem.kind} at ${problem.at}`);
    const wrong = whatIsForged(review, present);
    if (wrong !== undefined) throw new Error(`${name}: forged: ${wrong}`);
    return review;
  });
}

/** What no record of the command can hold. That a person has signed is shown on paper alone. */
function whatIsForged(review: Review, present: Present): string | undefined {
  const decided = review.decisions.map(({ number }) => number);
  if (new Set(decided).size < decided.length) return 'a decision is there twice';
  if (review.decisions.some(({ choice }) => choice !== 'agreed')) return 'a decision is not agreed';
  if (decided.length > 0) {
    const there = Object.keys(review.seen).filter((name) => name.startsWith('decision/'));
    if (there.some((name) => !decided.includes(Number(name.slice(9)))))
      return 'a decision that was there to be taken is missing';
    if (review.fingerprint === present.fingerprint && refusals(review, present).length > 0)
      return 'its decisions are not on what they say';
  } else if (review.languages.length === 0) return 'nothing is decided in it';
  return undefined;
}

/** A sign-off of rules that have changed since. */
export interface Outdated {
  readonly review: Review;
  readonly changes: readonly Change[];
}

export interface SignOffState {
  readonly holds: Review | undefined;
  readonly outdated: Outdated | undefined;
  /** The reviews of languages that hold. */
  readonly languages: readonly LanguageReview[];
}

/** The latest sign-off counts, by its date and then by the name of its file. */
export function signOffState(records: readonly Review[], present: Present): SignOffState {
  const byDate = [...records].sort((a, b) => (a.reviewer.date < b.reviewer.date ? -1 : 1));
  const last = byDate.findLast(({ decisions }) => decisions.length > 0);
  const isHolding = last?.fingerprint === present.fingerprint;
  const current = new Map(
    languages.map(({ tag }) => [
      tag as string,
      languageFingerprint(familyWords('en'), familyWords(tag)),
    ]),
  );
  const reviews = byDate.flatMap((one) => one.languages);
  return {
    holds: isHolding ? last : undefined,
    outdated:
      last === undefined || isHolding
        ? undefined
        : { review: last, changes: changesBetween(last.seen, present.items) },
    languages: reviews.filter(({ tag, fingerprint }) => current.get(tag) === fingerprint),
  };
}

/** What is recorded and holds now. @throws as `readRecords` does */
export function presentState(folder = signOffFolder): SignOffState {
  const present = presentNow();
  return signOffState(readRecords(folder, present), present);
}
