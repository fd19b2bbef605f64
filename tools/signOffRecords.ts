/**
 * The sign-offs in `docs/safety/sign-offs/`, and what of them holds for the files as they are now.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type LanguageTag } from '../locales';
import { changesBetween, type Change } from '../src/about/review/fingerprint';
import { isOfWordsAlone, refusals, unconfirmed } from '../src/about/review/judge';
import {
  languageFingerprint,
  presentOf,
  textPairs,
  type Present,
} from '../src/about/review/present';
import {
  readReview,
  type LanguageReview,
  type Review,
  type Reviewer,
} from '../src/about/review/reviewFile';
import { readByFamilies, type Words } from '../src/about/review/words';
import { printable } from '../src/json/printable';
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
  const records = files.sort().map((name) => {
    const { review, problem } = readReview(readFileSync(join(folder, name), 'utf8'));
    if (problem !== undefined) throw new Error(`${name}: ${problem.kind} at ${problem.at}`);
    return { name, review };
  });
  const all = records.map(({ review }) => review);
  for (const { name, review } of records) {
    const wrong = whatIsForged(review, present) ?? confirmationProblem(review, all);
    if (wrong !== undefined) throw new Error(`${name}: forged: ${wrong}`);
  }
  return all;
}

/** The record whose decisions a confirmation lets stand; itself a confirmation, perhaps. */
export const formerOf = ({ confirmed }: Review, records: readonly Review[]): Review | undefined =>
  records.find(
    (one) =>
      one.fingerprint === confirmed?.former &&
      (one.decisions.length > 0 || one.confirmed !== undefined),
  );

/**
 * The record of the decisions that stand behind a confirmation; undefined where each only confirms
 * another.
 */
function decidedBehind(review: Review, records: readonly Review[]): Review | undefined {
  const passed = new Set<Review>();
  let one: Review | undefined = review;
  while (one !== undefined && one.confirmed !== undefined && !passed.has(one)) {
    passed.add(one);
    one = formerOf(one, records);
  }
  return one?.confirmed === undefined ? one : undefined;
}

/** Why a review that confirms changed words can't count; nothing for one that confirms none. */
export function confirmationProblem(
  review: Review,
  records: readonly Review[],
): string | undefined {
  const { confirmed, reviewer, seen } = review;
  if (confirmed === undefined) return undefined;
  const former = formerOf(review, records);
  if (former === undefined) return 'the sign-off that it confirms is not recorded';
  if (decidedBehind(former, records) === undefined) return 'no decisions stand behind it';
  const changes = changesBetween(former.seen, seen);
  if (!isOfWordsAlone(changes)) return 'more than words has changed since that sign-off';
  const left = unconfirmed(changes, confirmed).map(({ name }) => name);
  if (left.length > 0) return `not confirmed: ${left.slice(0, 5).join(', ')}`;
  const isSomebody = Object.values(reviewer).every((text) => text.trim() !== '');
  return isSomebody ? undefined : 'name, role or date of the reviewer is missing';
}

/** Whether a review is of the words of its language, and the English ones, as they are now. */
const isOfWordsNow = ({ tag, fingerprint }: LanguageReview, words = familyWords): boolean =>
  languages.some(
    (one) => one.tag === tag && languageFingerprint(words('en'), words(one.tag)) === fingerprint,
  );

/** What keeps the words of a language from counting as reviewed; one sentence each. */
export function problemsOfLanguage({
  tag,
  fingerprint,
  by,
  texts,
}: LanguageReview): readonly string[] {
  const locale = languages.find((one) => one.tag === tag);
  if (locale === undefined) return [`${printable(tag)}: there is no such language`];
  const [english, translated] = [familyWords('en'), familyWords(locale.tag)];
  const isOther = fingerprint !== languageFingerprint(english, translated);
  const pairs = textPairs(english, translated);
  const left = pairs.filter(
    ({ id, fingerprint: of }) => texts[id]?.choice !== 'agreed' || texts[id].fingerprint !== of,
  );
  return [
    ...(by.name.trim() === '' || by.date === '' ? [`${tag}: the reviewer is missing`] : []),
    ...(isOther ? [`${tag}: its words or the English ones have changed since the review`] : []),
    ...(left.length === 0
      ? []
      : [
          `${tag}: ${String(left.length)} of ${String(pairs.length)} texts are not agreed as they are now, such as ${left
            .slice(0, 5)
            .map(({ id }) => id)
            .join(', ')}`,
        ]),
  ];
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
  } else if (review.languages.length === 0 && review.confirmed === undefined)
    return 'nothing is decided in it';
  const now = review.languages.filter((one) => isOfWordsNow(one));
  return now.flatMap((one) => problemsOfLanguage(one))[0];
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
  /** Of those that do not, the last of each language that has none which holds. */
  readonly formerLanguages: readonly LanguageReview[];
}

/**
 * The latest sign-off counts, by its date and then by the name of its file.
 * @param words what a family reads in a language
 */
export function signOffState(
  records: readonly Review[],
  present: Present,
  words: (tag: LanguageTag) => Words = familyWords,
): SignOffState {
  const byDate = [...records].sort((a, b) => (a.reviewer.date < b.reviewer.date ? -1 : 1));
  const last = byDate.findLast((one) => one.decisions.length > 0 || one.confirmed !== undefined);
  const isHolding = last?.fingerprint === present.fingerprint;
  const reviews = byDate.flatMap((one) => one.languages);
  const holding = reviews.filter((one) => isOfWordsNow(one, words));
  const byLanguage = new Map(reviews.map((one) => [one.tag, one]));
  return {
    holds: isHolding ? { ...last, reviewer: signers(last, records) } : undefined,
    outdated:
      last === undefined || isHolding
        ? undefined
        : { review: last, changes: changesBetween(last.seen, present.items) },
    languages: holding,
    formerLanguages: [...byLanguage.values()].filter(
      ({ tag }) => !holding.some((one) => one.tag === tag),
    ),
  };
}

/** Who has decided, and who has confirmed words since. */
function signers(review: Review, records: readonly Review[]): Reviewer {
  const former = formerOf(review, records);
  if (former === undefined) return review.reviewer;
  const before = signers(former, records);
  const { name, role, date } = review.reviewer;
  if (before.name === name) return review.reviewer;
  return { name: `${before.name}, ${name}`, role: `${before.role}, ${role}`, date };
}

/** What is recorded and holds now. @throws as `readRecords` does */
export function presentState(folder = signOffFolder): SignOffState {
  const present = presentNow();
  return signOffState(readRecords(folder, present), present);
}
