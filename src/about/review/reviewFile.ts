/**
 * The one file in which a review leaves the room and comes back another day. Nothing of it is
 * stored or sent; `docs/safety/review-file.schema.json` is the same shape for others.
 */
import * as z from 'zod/mini';
import { pathText } from '../../json/excerpt';
import { limitPassed } from '../../json/limits';
import { lineAndColumn, scanJson } from '../../json/scanJson';
import { fingerprint } from './fingerprint';

export const reviewFormat = 'marble-check-review/1';

/** Characters: a finished review with the words of three languages has about a quarter of it. */
const longestFile = 4_000_000;
const longestText = 4000;
const text = z.string().check(z.maxLength(longestText));
const name = z.string().check(z.maxLength(200));
const mark = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** ISO date, or empty while nobody has written one. */
const date = z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/));

const reviewer = z.strictObject({ name, role: name, date });
export type Reviewer = z.infer<typeof reviewer>;

export const choices = ['agreed', 'change', 'rejected'] as const;
export type Choice = (typeof choices)[number];

const decided = z.strictObject({
  number: z.int().check(z.positive(), z.maximum(1000)),
  choice: z.enum(choices),
  /** Why, or the wording to change to; may be empty for "agreed" alone. */
  reason: text,
  /** Of what the decision was about when it was taken. */
  fingerprint: mark,
  by: reviewer,
});
export type Decided = z.infer<typeof decided>;

const textReview = z.strictObject({
  choice: z.enum(['agreed', 'change']),
  to: text,
  /** Of the English text and its translation. */
  fingerprint: mark,
});
export type TextReviewed = z.infer<typeof textReview>;

const languageReview = z.strictObject({
  tag: z.string().check(z.regex(/^[a-zA-Z-]{2,20}$/)),
  /** Of all its words and the English ones. */
  fingerprint: mark,
  by: reviewer,
  /** By the way to the text, such as `questions/gate/question`. */
  texts: z.record(z.string(), textReview),
});
export type LanguageReview = z.infer<typeof languageReview>;

/** Where only words have changed since a sign-off: the changed texts, each read and confirmed. */
const confirmed = z.strictObject({
  /** The fingerprint of that sign-off. */
  former: mark,
  /** By the name of the piece, such as `text/check/continue`: of the text before and now. */
  texts: z.record(z.string(), mark),
  /** The changed texts as they were, to go on another day; empty where there was none. */
  before: z.optional(z.record(z.string(), text)),
});
export type Confirmed = z.infer<typeof confirmed>;

export const reviewSchema = z.strictObject({
  format: z.literal(reviewFormat),
  /** The version of the rules, for people: only the fingerprint is compared. */
  rules: z.string().check(z.maxLength(40)),
  /** Of `seen`. */
  fingerprint: mark,
  reviewer,
  /** The same number twice: two people have decided it in two ways. */
  decisions: z.array(decided),
  languages: z.array(languageReview),
  confirmed: z.optional(confirmed),
  /** Everything that was there to be seen, piece by piece, so that changes can be shown later. */
  seen: z.record(z.string(), z.unknown()),
});
export type Review = z.infer<typeof reviewSchema>;

/** Why a file can't be used; `at` names the place in it. */
export interface FileProblem {
  readonly kind: 'too-large' | 'broken' | 'twice' | 'foreign' | 'version' | 'content' | 'forged';
  readonly at: string;
}

export type ReadReview =
  | { readonly review: Review; readonly problem?: undefined }
  | { readonly problem: FileProblem; readonly review?: undefined };

const problem = (kind: FileProblem['kind'], at: string): ReadReview => ({ problem: { kind, at } });

/** Reads a file that somebody chose. Never throws; a file is used whole or not at all. */
export function readReview(file: string): ReadReview {
  if (file.length > longestFile) return problem('too-large', String(longestFile));
  const source = file.replace(/^\ufeff/, '');
  const { wrongAt, twice, stopped } = scanJson(source);
  if (wrongAt !== undefined || stopped === 'levels') {
    const { line, column } = lineAndColumn(source, wrongAt ?? 0);
    return problem('broken', `${String(line)}:${String(column)}`);
  }
  const [first] = twice;
  if (first !== undefined) return problem('twice', pathText(first.path));
  const json: unknown = JSON.parse(source);
  const passed = limitPassed(json, { levels: 20, values: 100_000, chars: 20_000 });
  if (passed !== undefined) return problem('too-large', passed);
  const format = z.safeParse(z.object({ format: z.string() }), json);
  if (!format.success || !format.data.format.startsWith('marble-check-review/'))
    return problem('foreign', 'format');
  if (format.data.format !== reviewFormat) return problem('version', format.data.format);
  const found = z.safeParse(reviewSchema, json);
  if (!found.success) {
    const path = found.error.issues[0]?.path ?? [];
    return problem('content', pathText(path));
  }
  // Whoever changes what was seen and leaves its fingerprint is found; signatures are on paper.
  if (fingerprint(found.data.seen) !== found.data.fingerprint)
    return problem('forged', 'fingerprint');
  return { review: found.data };
}
