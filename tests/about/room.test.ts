// @vitest-environment jsdom
/** A colleague's file, and a sign-off of other words: what the room makes of them. */
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { decisions } from '../../docs/safety/decisions';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';
import { textsOfDecision } from '../../src/about/DecisionMatter';
import type * as ProgressModule from '../../src/about/progress';
import { presentOf } from '../../src/about/review/present';
import { textsShownNowhere } from '../../src/about/review/signedItems';
import { textsOf, withBlanksNamed } from '../../src/about/review/words';
import type * as RoomModule from '../../src/about/room';
import { familyWords } from '../../tools/signOffRecords';
import { finished, finishedLanguage, reviewer } from './review/reviews';

const [english, spanish] = [familyWords('en'), familyWords('es')];
const present = presentOf(english);
const review = finished(present);
const other = { ...reviewer, name: 'Another' };

// The room is kept in its module: each test has an empty one.
let room: typeof RoomModule;
let progress: typeof ProgressModule;
beforeEach(async () => {
  vi.resetModules();
  room = await import('../../src/about/room');
  progress = await import('../../src/about/progress');
});
const now = () => renderHook(() => room.useRoom()).result.current;
const open = (of: object) => room.openReview(JSON.stringify(of), present);

test('where a colleague decides otherwise both answers stay, and the decision is open again', () => {
  open(review);
  open({
    ...review,
    decisions: review.decisions.map((one) => ({
      ...one,
      by: other,
      ...(one.number === 4 ? { choice: 'rejected', reason: 'Too wide' } : {}),
    })),
  });
  expect(progress.stateOf(now(), 4)).toBe('two');
  expect(progress.countsOf(now(), decisions)).toEqual({
    agreed: decisions.length - 1,
    change: 0,
    rejected: 0,
    open: 1,
  });
  room.decide(4, present.ofDecision.get(4) ?? '', 'agreed', '');
  expect(progress.stateOf(now(), 4)).toBe('agreed');
});

const text = JSON.stringify(review);
test.each<[what: string, file: string, kind: string]>([
  ['forged', text.replace('"Continue"', '"Go on"'), 'forged'],
  ['truncated', text.slice(0, 500), 'broken'],
  ['doubled', text.replace('"rules":', '"rules":"0","rules":'), 'twice'],
  ['older', text.replace('review/1"', 'review/0"'), 'version'],
  ['foreign', '{"resourceType":"Bundle"}', 'foreign'],
  ['huge', text + ' '.repeat(5_000_000), 'too-large'],
])(
  'after it a file that is %s takes nothing away, and what is in no file stays so',
  (_what, file, kind) => {
    open(review);
    room.decide(4, present.ofDecision.get(4) ?? '', 'rejected', 'Too wide');
    const before = now();
    room.openReview(file, present);
    expect(now().opened?.problem?.kind).toBe(kind);
    expect(now()).toEqual({ ...before, opened: now().opened });
  },
);

test('an English text that no decision, question or rule shows can be read beside the signature', () => {
  const beside = new Set(textsShownNowhere(present.items));
  const shown = new Set([
    ...decisions.flatMap((one) => textsOfDecision(one, present)),
    ...textsOf({ questions: english['questions'] ?? {} }).values(),
    ...ruleset.rules.map(({ id }) => en.outcome.because[id].yes),
  ]);
  for (const text of textsOf(english).values()) {
    const named = withBlanksNamed(text);
    expect(shown.has(text) || shown.has(named) || beside.has(named), text).toBe(true);
  }
  expect(beside).toContain(en.outcome.because['R1-vision'].new);
});

test('the same file twice counts once', () => {
  open(review);
  open(review);
  expect(now().decisions).toHaveLength(decisions.length);
});

test('where two have read one text, who asks for a change counts', () => {
  const spanishReview = finishedLanguage('es', english, spanish);
  const [id = ''] = Object.keys(spanishReview.texts);
  const said = { choice: 'change' as const, to: 'Otra', fingerprint: 'a'.repeat(64) };
  room.reviewTexts('es', { [id]: said });
  open({ ...review, decisions: [], languages: [{ ...spanishReview, by: other }] });
  expect(now().languages['es']).toMatchObject({ by: null, texts: { [id]: said } });
  const theirs = { ...said, to: 'Distinta' };
  open({ ...review, languages: [{ ...spanishReview, texts: { [id]: theirs } }] });
  expect(now().languages['es']?.texts[id]).toEqual({ ...said, to: 'Otra / Distinta' });
  expect(Object.keys(now().languages['es']?.texts ?? {})).toEqual(Object.keys(spanishReview.texts));
});

test('where one agreed, the text that was read here counts, and else that of the file opened last', () => {
  const spanishReview = finishedLanguage('es', english, spanish);
  const [id = '', agreed = { choice: 'agreed' as const, to: '', fingerprint: '' }] =
    Object.entries(spanishReview.texts)[0] ?? [];
  const older = { ...agreed, fingerprint: 'a'.repeat(64) };
  const withText = (text: typeof agreed) => ({
    ...review,
    decisions: [],
    languages: [{ ...spanishReview, texts: { [id]: text } }],
  });
  open(withText(older));
  open({ ...review, languages: [{ ...withText(agreed).languages[0], by: other }] });
  expect(now().languages['es']?.texts[id]).toEqual(agreed);
  expect(now().languages['es']?.by?.name).toBe(`${reviewer.name}, ${other.name}`);
  open(withText(agreed));
  expect(now().languages['es']?.by?.name).toBe(`${reviewer.name}, ${other.name}`);
  room.reviewTexts('es', { [id]: agreed });
  open(withText(older));
  expect(now().languages['es']?.texts[id]).toEqual(agreed);
});

test('what was decided here is not saved under the name of a colleague whose file is opened', () => {
  room.decide(4, present.ofDecision.get(4) ?? '', 'rejected', 'Too wide');
  open(review);
  expect(now().reviewer).toEqual({ name: '', role: '', date: '' });
});

test('a sign-off of other words alone offers them to confirm, each as it is now', () => {
  const earlier = presentOf({ ...english, check: { ...english['check'], continue: 'On' } });
  open(finished(earlier));
  const [change, ...more] = now().changedWords;
  expect(more).toEqual([]);
  expect(change).toMatchObject({ name: 'text/check/continue', before: 'On', now: 'Continue' });
  expect(now().reviewer.date).toBe('');
  if (change === undefined) return;
  room.confirmText(change, true);
  expect(Object.keys(now().confirmed?.texts ?? {})).toEqual(['text/check/continue']);
  room.confirmText(change, false);
  expect(now().confirmed?.texts).toEqual({});
});

test('a confirmation that was begun goes on another day', () => {
  const earlier = presentOf({ ...english, check: { ...english['check'], continue: 'On' } });
  const before = { 'text/check/continue': 'On', 'text/check/back': '' };
  const confirmed = { former: earlier.fingerprint, texts: {}, before };
  open({ ...review, decisions: [], confirmed });
  expect(now().changedWords).toEqual([
    { name: 'text/check/continue', before: 'On', now: 'Continue' },
    { name: 'text/check/back', before: undefined, now: 'Back' },
  ]);
  expect(now().confirmed?.former).toBe(earlier.fingerprint);
});

test('a sign-off of other rules offers nothing to confirm', () => {
  const earlier = presentOf(english, { ...present.rules, reviewBy: '2020-01-01' });
  open(finished(earlier));
  expect(now().changedWords).toEqual([]);
  expect(now().confirmed).toBeUndefined();
});
