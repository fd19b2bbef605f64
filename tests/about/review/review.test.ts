/** A sign-off breaks when what was signed changes, and only then. */
import { describe, expect, test } from 'vitest';
import { decisions } from '../../../docs/safety/decisions';
import { exportedRules, type ExportedRules } from '../../../src/about/review/exportedRules';
import { changesBetween, fingerprint } from '../../../src/about/review/fingerprint';
import { mergedDecisions, refusals } from '../../../src/about/review/judge';
import { languageFingerprint, presentOf } from '../../../src/about/review/present';
import { readReview, type Review } from '../../../src/about/review/reviewFile';
import type { Tree, Words } from '../../../src/about/review/words';
import { familyWords } from '../../../tools/signOffRecords';
import { finished, reviewer } from './reviews';

const english = familyWords('en');
const spanish = familyWords('es');
const present = presentOf(english);
const review = finished(present);

/** The words with one text in place of another. */
function withText(words: Words, way: readonly string[], text: string): Words {
  const [name = '', ...rest] = way;
  const inner = words[name];
  const value =
    rest.length === 0 ? text : (withText(inner as Words, rest, text) as unknown as Tree);
  return { ...words, [name]: value } as Words;
}
const withWords = (way: string, text: string) => presentOf(withText(english, way.split('/'), text));

/** The rules, changed where they stand as plain data. */
function withRules(change: (rules: ExportedRules) => unknown) {
  const rules = structuredClone(exportedRules(english));
  change(rules);
  return presentOf(english, rules);
}
const questionIn = ({ signs }: ExportedRules, id: string) => {
  const found = signs.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (found?.kind !== 'single') throw new Error(`No question ${id}`);
  return found as unknown as { quiet: string[] };
};
const numbersChanged = (now: typeof present) =>
  decisions
    .map(({ number }) => number)
    .filter((number) => now.ofDecision.get(number) !== present.ofDecision.get(number));
const namesChanged = (now: typeof present) =>
  changesBetween(present.items, now.items).map(({ name }) => name);

describe('the fingerprint', () => {
  test('is of the content, in whatever order the names stand', () => {
    expect(fingerprint({ a: 1, b: [1, 2] })).toBe(fingerprint({ b: [1, 2], a: 1 }));
    expect(fingerprint({ b: [2, 1], a: 1 })).not.toBe(fingerprint({ b: [1, 2], a: 1 }));
  });

  test('is SHA-256 as others compute it', () => {
    expect(fingerprint('é')).toBe(
      // printf '"é"' | sha256sum
      'f2886017e9c7abacf804b54d64787dce2b611c9544ba21f3affdd126a6e50086',
    );
  });

  // prettier-ignore
  test.each<[what: string, now: typeof present, names: readonly string[], numbers: readonly number[]]>([
    ['nothing', presentOf(english), [], []],
    ['one quiet answer', withRules((rules) => questionIn(rules, 'injury.danger').quiet.pop()),
      ['question/injury.danger'], [7, 12]],
    ['an English word in a question', withWords('questions/alert/question', 'Is it new?'),
      ['text/questions/alert/question'], [7, 11, 13, 22]],
    ['an English word on the way', withWords('check/continue', 'On'), ['text/check/continue'], []],
    ['a line of advice', withWords('advice/blocks/fever/lines/temperature', 'Keep cool'),
      ['text/advice/blocks/fever/lines/temperature'], []],
    ['a line of advice that a decision is about', withWords('advice/general/no-aspirin', 'Ask'),
      ['text/advice/general/no-aspirin'], [9]],
    ['the line that a rule brings to the top of "Call instead"', presentOf(english, { ...present.rules, careAdvice: { ...present.rules.careAdvice, callInsteadNearestTo: { breathing: ['R10-alert'] } } }),
      ['order/call-instead-nearest'], [21]],
    ['what the card says at a glance for a rule', presentOf(english, { ...present.rules, card: { ...present.rules.card, glance: { 'R1-vision': ['look'] } } }),
      ['card/glance'], [15]],
    ['a line of the card', withWords('clinicianCard/lines/calcium', 'Treat it'),
      ['text/clinicianCard/lines/calcium'], [15]],
  ])('when %s changes, names that and breaks the decisions about it alone', (_what, now, names, numbers) => {
    expect(namesChanged(now)).toEqual(names);
    expect(numbersChanged(now)).toEqual(numbers);
    expect(now.fingerprint === present.fingerprint).toBe(names.length === 0);
  });

  test('of a language is of its words and the English ones', () => {
    const before = languageFingerprint(english, spanish);
    const word = withText(spanish, ['check', 'continue'], 'Otra');
    expect(languageFingerprint(english, word)).not.toBe(before);
    expect(languageFingerprint(withText(english, ['check', 'continue'], 'On'), spanish)).not.toBe(
      before,
    );
    expect(presentOf(english).fingerprint).toBe(present.fingerprint);
  });
});

describe('a review', () => {
  const without = (number: number) => review.decisions.filter((one) => one.number !== number);
  const fourth = review.decisions[3];
  if (fourth === undefined) throw new Error('No fourth decision');
  const with4 = (changes: object): Review => ({
    ...review,
    decisions: [...without(4), { ...fourth, ...changes }],
  });

  // prettier-ignore
  test.each<[what: string, review: Review, kinds: readonly object[]]>([
    ['with all agreed is a sign-off', review, []],
    ['with one left open is none', { ...review, decisions: without(4) }, [{ kind: 'open', number: 4 }]],
    ['with one rejected is none', with4({ choice: 'rejected' }),
      [{ kind: 'not-agreed', number: 4, choice: 'rejected' }]],
    ['with one to change is none', with4({ choice: 'change' }),
      [{ kind: 'not-agreed', number: 4, choice: 'change' }]],
    ['with two answers to one decision is none', { ...review, decisions: [...review.decisions, fourth] },
      [{ kind: 'twice', number: 4 }]],
    ['with a decision on something else is none', with4({ fingerprint: 'a'.repeat(64) }),
      [{ kind: 'changed', number: 4 }]],
    ['with a decision that there is not is none',
      { ...review, decisions: [...review.decisions, { ...fourth, number: 99 }] },
      [{ kind: 'not-there', number: 99 }]],
    ['by nobody is none', { ...review, reviewer: { name: ' ', role: 'x', date: '2026-11-29' } },
      [{ kind: 'nobody', field: 'name' }]],
  ])('%s', (_what, of, found) => {
    expect(refusals(of, present)).toEqual(found);
  });

  test('of other rules is none, and says what has changed, old and new', () => {
    const now = withWords('check/continue', 'On');
    expect(refusals(review, now)).toEqual([
      {
        kind: 'other-rules',
        changes: [{ name: 'text/check/continue', before: 'Continue', now: 'On' }],
      },
    ]);
  });

  test('and a colleague’s are one: the same answer counts once, others stay side by side', () => {
    const other = { ...fourth, choice: 'rejected' as const, by: { ...reviewer, name: 'Another' } };
    const merged = mergedDecisions(review.decisions, [...without(4), other]);
    expect(merged).toHaveLength(review.decisions.length + 1);
    expect(merged.filter(({ number }) => number === 4)).toEqual([fourth, other]);
  });
});

describe('a file', () => {
  const text = JSON.stringify(review);
  // prettier-ignore
  test.each<[what: string, file: string, problem: object | undefined]>([
    ['as it was saved is read', text, undefined],
    ['with a byte order mark is read', `\ufeff${text}`, undefined],
    ['that was cut off names the place', text.slice(0, 500), { kind: 'broken', at: '1:501' }],
    ['of another program is refused', '{"format":"x"}', { kind: 'foreign', at: 'format' }],
    ['that is a list is refused', '[]', { kind: 'foreign', at: 'format' }],
    ['of a later format is refused', '{"format":"marble-check-review/2"}',
      { kind: 'version', at: 'marble-check-review/2' }],
    ['with a name twice names it', text.replace('"rules":', '"rules":"0","rules":'),
      { kind: 'twice', at: 'rules' }],
    ['with a choice that there is not names it', text.replace('"agreed"', '"maybe"'),
      { kind: 'content', at: 'decisions[0].choice' }],
    ['with a word of what was seen changed is refused', text.replace('"Continue"', '"Go on"'),
      { kind: 'forged', at: 'fingerprint' }],
    ['that is huge is refused', `"${'x'.repeat(4_000_001)}"`, { kind: 'too-large', at: '4000000' }],
    ['that is nested deep is refused', '['.repeat(300), { kind: 'broken', at: '1:1' }],
    ['that is empty is refused', '', { kind: 'broken', at: '1:1' }],
  ])('%s', (_what, file, problem) => {
    const read = readReview(file);
    expect(read.problem).toEqual(problem);
    expect(read.review).toEqual(problem === undefined ? review : undefined);
  });
});
