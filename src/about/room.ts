/**
 * What a reviewer has decided so far: kept in memory alone, also while the check is looked at in
 * between. It leaves the page only in the file that the reviewer saves.
 */
import { useSyncExternalStore } from 'react';
import { changesInWords } from './changesInWords';
import type { ToldChange } from './changesSince';
import type { Change } from './review/fingerprint';
import { changesBetween } from './review/fingerprint';
import { decisions as toDecide } from '../../docs/safety/decisions';
import { isOfWordsAlone, markOfChange, mergedDecisions } from './review/judge';
import type { Present } from './review/present';
import type {
  Choice,
  Confirmed,
  Decided,
  FileProblem,
  LanguageReview,
  Review,
  Reviewer,
  TextReviewed,
} from './review/reviewFile';
import { readReview } from './review/reviewFile';

/** `by` is null for what was decided here: whoever saves the file has decided it. */
export type OpenDecision = Omit<Decided, 'by'> & { readonly by: Reviewer | null };

export interface ReviewedLanguage {
  readonly by: Reviewer | null;
  readonly texts: Readonly<Record<string, TextReviewed>>;
}

/** What came of the file that was opened last. */
export type Opened =
  | { readonly problem: FileProblem }
  | {
      readonly problem?: undefined;
      readonly taken: number;
      /** Decisions on something that has changed since: open again. */
      readonly past: readonly Decided[];
      /** As a reader is told them. */
      readonly changes: readonly ToldChange[];
      readonly rules: string;
    };

export interface Room {
  readonly reviewer: Reviewer;
  readonly decisions: readonly OpenDecision[];
  readonly languages: Readonly<Record<string, ReviewedLanguage>>;
  /** Since a sign-off that was opened, where nothing but words has changed. */
  readonly changedWords: readonly Change[];
  readonly confirmed: Confirmed | undefined;
  readonly opened: Opened | undefined;
  /** False while something is in no file yet. */
  readonly isSaved: boolean;
}

const empty: Room = {
  reviewer: { name: '', role: '', date: '' },
  decisions: [],
  languages: {},
  changedWords: [],
  confirmed: undefined,
  opened: undefined,
  isSaved: true,
};
let room = empty;
const listeners = new Set<() => void>();

/** The browser asks before the page goes, in its own words. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

function become(next: Room): void {
  room = next;
  if (room.isSaved) removeEventListener('beforeunload', ask);
  else addEventListener('beforeunload', ask);
  for (const listener of listeners) listener();
}
const changeRoom = (to: Partial<Room>) => become({ ...room, isSaved: false, ...to });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useRoom = (): Room => useSyncExternalStore(subscribe, () => room);

export const setReviewer = (to: Partial<Reviewer>): void => {
  changeRoom({ reviewer: { ...room.reviewer, ...to } });
};

/** Takes the place of every other answer to this decision. */
export function decide(number: number, fingerprint: string, choice: Choice, reason: string): void {
  const others = room.decisions.filter((one) => one.number !== number);
  const own: OpenDecision = { number, choice, reason, fingerprint, by: null };
  changeRoom({ decisions: [...others, own].sort((a, b) => a.number - b.number) });
}

export function reviewTexts(tag: string, texts: Readonly<Record<string, TextReviewed>>): void {
  const before = room.languages[tag]?.texts ?? {};
  changeRoom({
    languages: { ...room.languages, [tag]: { by: null, texts: { ...before, ...texts } } },
  });
}

export function confirmText(change: Change, isConfirmed: boolean): void {
  if (room.confirmed === undefined) return;
  const others = Object.fromEntries(
    Object.entries(room.confirmed.texts).filter(([name]) => name !== change.name),
  );
  const own = isConfirmed ? { [change.name]: markOfChange(change) } : {};
  changeRoom({ confirmed: { ...room.confirmed, texts: { ...others, ...own } } });
}

export const markSaved = (): void => become({ ...room, isSaved: true });

/** Adds what a file holds to what is here; nothing that is here is lost. */
export function openReview(file: string, present: Present): void {
  const { review, problem } = readReview(file);
  if (problem !== undefined) {
    become({ ...room, opened: { problem } });
    return;
  }
  const holds = ({ number, fingerprint }: Decided) =>
    present.ofDecision.get(number) === fingerprint;
  const taken = review.decisions.filter(holds);
  const isEmpty = room.decisions.length === 0 && Object.keys(room.languages).length === 0;
  // What was decided here is not another person's.
  const isBlank = isEmpty && Object.values(room.reviewer).every((text) => text === '');
  const changes = changesBetween(review.seen, present.items);
  const isFormer = isSignOff(review) && isOfWordsAlone(changes);
  const former = isFormer ? review.fingerprint : review.confirmed?.former;
  const texts = { ...review.confirmed?.texts, ...room.confirmed?.texts };
  changeRoom({
    // Who goes on another day, on other words, dates it anew.
    reviewer: isBlank
      ? { ...review.reviewer, ...(changes.length > 0 ? { date: '' } : {}) }
      : room.reviewer,
    decisions: mergedDecisions<OpenDecision>(room.decisions, taken),
    languages: mergedLanguages(room.languages, review.languages),
    changedWords: isFormer ? changes : (changedSince(review, present) ?? room.changedWords),
    confirmed: former === undefined ? room.confirmed : { former, texts },
    opened: {
      taken: taken.length,
      past: review.decisions.filter((one) => !holds(one)),
      changes: changesInWords(review.seen, present.items),
      rules: review.rules,
    },
    isSaved: room.isSaved && isEmpty,
  });
}

/** Whether the words alone may be confirmed: each decision was agreed, or was let stand before. */
const isSignOff = ({ decisions, confirmed }: Review): boolean =>
  (confirmed !== undefined && decisions.length === 0) ||
  toDecide.every(({ number }) => {
    const answers = decisions.filter((one) => one.number === number);
    return answers.length === 1 && answers[0]?.choice === 'agreed';
  });

/** The changed words of a confirmation that was begun on another day, on the words as they are. */
function changedSince({ confirmed, fingerprint }: Review, present: Present) {
  const texts = Object.entries(confirmed?.before ?? {});
  if (texts.length === 0 || fingerprint !== present.fingerprint) return undefined;
  return texts.map(([name, before]): Change => ({
    name,
    before: before === '' ? undefined : before,
    now: present.items[name],
  }));
}

/** Whoever reads a text here answers for the language; of two files both do. */
function mergedLanguages(
  ours: Room['languages'],
  theirs: readonly LanguageReview[],
): Room['languages'] {
  return theirs.reduce<Room['languages']>((all, { tag, by, texts }) => {
    const here = all[tag];
    if (here === undefined) return { ...all, [tag]: { by, texts } };
    const both = Object.entries(texts).map(([id, their]): [string, TextReviewed] => {
      const our = here.texts[id];
      if (our === undefined) return [id, their];
      // What was read here is of the words as they are now; of two files the last one is newer.
      return [id, here.by === null ? mergedText(our, their) : mergedText(their, our)];
    });
    return {
      ...all,
      [tag]: { by: together(here.by, by), texts: { ...here.texts, ...Object.fromEntries(both) } },
    };
  }, ours);
}

function together(our: Reviewer | null, their: Reviewer): Reviewer | null {
  if (our === null || our.name.split(', ').includes(their.name)) return our;
  return {
    name: `${our.name}, ${their.name}`,
    role: `${our.role}, ${their.role}`,
    date: their.date,
  };
}

/** Who asks for a change counts, else the first; where both do, each of their words stays. */
function mergedText(first: TextReviewed, second: TextReviewed): TextReviewed {
  if (second.choice !== 'change') return first;
  if (first.choice !== 'change' || first.to === second.to) return second;
  return { ...first, to: `${first.to} / ${second.to}` };
}
