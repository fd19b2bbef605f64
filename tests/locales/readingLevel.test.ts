/**
 * How easy the English is to read, by two formulas: Flesch-Kincaid counts syllables, Coleman-Liau
 * letters. A screen is what stands on one page. A formula sees short words and short sentences, not
 * sense: families have still to be asked.
 */
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import kiosk from '../../locales/en/kiosk.json';
import { ruleset } from '../../rules/ruleset';
import type { TextTree } from '../../tools/localeCheck';

const { app, check, outcome, advice, questions, signs } = en;
const now = outcome['seek-care-now'];
const low = outcome['discuss-next-visit'];

const linesOf = (tree: TextTree): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap((one: TextTree) => linesOf(one));

/** Every line of a page, whole: a line that does not end a sentence is a sentence of its own. */
// prettier-ignore
const screens: readonly (readonly [name: string, tree: TextTree])[] = [
  ['start', [linesOf(app.start), app.disclaimer, app.emergency].flat()],
  ['what made you check today?', [linesOf(check['first-sign']), linesOf(signs)].flat()],
  ...ruleset.questions.map(({ id }): readonly [string, TextTree] => [`question ${id}`, questions[id]]),
  ['check your answers', check['check-answers']],
  ['seek care now: go', [now.heading, linesOf(now.go), now.intro, linesOf(now['call-instead'])].flat()],
  ['seek care now: call first', [now['call-first'], linesOf(now['call-first-page'])].flat()],
  ['seek care now: while you wait', advice.general],
  ...Object.entries(advice.blocks).map(([id, block]): readonly [string, TextTree] => [
    `seek care now: advice, ${id}`,
    block,
  ]),
  ['seek care now: at a kiosk', advice.kiosk],
  ['discuss at next visit', [linesOf(low), linesOf(outcome['sign-list'])].flat()],
  ['seek care now: why', outcome.because],
  ['kiosk', [kiosk.language, kiosk.start, kiosk.now, kiosk.ask, kiosk.warning, kiosk['clears-itself']].flatMap(linesOf)],
];

/** A colon or a semicolon ends what a reader takes in at once, and so does a line. */
const sentencesOf = (tree: TextTree): readonly string[] =>
  linesOf(tree)
    .flatMap((line) => line.split(/(?<=[.?!:;])[”’]?\s+/u))
    .filter((sentence) => /\p{L}/u.test(sentence));
const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’.-]*/gu) ?? [];

function gradesOf(tree: TextTree) {
  const sentences = sentencesOf(tree);
  const words = sentences.flatMap(wordsIn);
  const letters = words.join('').replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  const counts = { sentence: sentences.length, word: words.length };
  return {
    'Flesch-Kincaid': fleschKincaid({ ...counts, syllable: syllable(words.join(' ')) }),
    'Coleman-Liau': colemanLiau({ ...counts, letter: letters }),
  };
}

/**
 * Sentences of the spec with more than 20 words, to the letter; a shorter one is proposed to
 * whoever keeps the spec.
 */
const longSentences: readonly string[] = [
  'A bone sticks out of the skin, a hip or thigh may be broken, or the fingers or toes of a hurt arm or leg are cold, blue or numb.',
  'A pain or fever medicine that the care team has said is safe is all right, at the dose on the label.',
  'A small child may cry when moved or changed, not stand or walk, keep one arm or leg still, or start to limp.',
  'A small child may drool much more than before, rub the cheek, spit out food, refuse to chew or have bad breath.',
  'A small child may hold or bang the head, cry in a high voice, hate to be moved, or be hard to calm.',
  'A small child may not follow a face or toy, may bump into things, miss when reaching, hold toys very close, tilt the head or shut one eye.',
  'A small child may not jump at a loud noise, not turn to a voice, stop babbling, or want the TV louder.',
  'Bone you can see, or a hole from a pulled tooth that stays open, hurts more or bleeds again and again.',
  'Count a bad taste, pus, bone that you can see, a loose grown-up tooth, a bite that has changed, or a mouth that is hard to open.',
  'Count an eye that newly turns in or out, eyes that cannot look up, one pupil bigger than the other, a droopy lid, a bulging eye or new eye pain.',
  'Get care now if the person looks ill, drinks little, gets pain in the jaw, a tooth or a bone, or if the fever goes on for 5 days.',
  'Had a hard hit to the head, neck, back or belly, like in a crash or a fall from a height.',
  'Has a fever with a stiff neck, or with dark spots that do not fade when you press a glass on them.',
  'If no visit is booked, or it is more than 4 weeks away, call the care team and ask when they want to see the person.',
  'If the care plan has a rescue medicine (for a fit, an allergy or steroids), give it as the plan says.',
  'If they choke, slur words or are very sleepy, give no food, drink or pills until a nurse or doctor has checked the swallow.',
  'In a small child look for a crooked cry, one eye that stays open in sleep, or milk that leaks from one side.',
  'It has been the same for more than 3 months, or since birth, but the care team has not checked it',
  'Say yes to new pain in one spot, or in the same spot on both sides, that is strong, lasts more than a day, or comes back with each step.',
  'Say yes to swelling, a bruise, an odd shape, or an arm or leg that is hard to use or stand on.',
  'floppy, too sleepy to feed, a weak cry, a very high cry that will not stop, or a soft spot on the head that bulges.',
];

describe('grade 6 or lower, by both formulas', () => {
  test.each(screens)('%s', (_name, tree) => {
    const tooHigh = Object.entries(gradesOf(tree))
      .filter(([, grade]) => grade > 6)
      .map(([formula, grade]) => `${formula} ${grade.toFixed(1)}`);
    expect(tooHigh).toEqual([]);
  });
});

test('no sentence has more than 20 words, but those of the spec that are named', () => {
  const long = screens
    .flatMap(([, tree]) => sentencesOf(tree))
    .filter((sentence) => wordsIn(sentence).length > 20);
  expect([...new Set(long)].toSorted()).toEqual(longSentences.toSorted());
});

test('the formulas tell a hard text from an easy one', () => {
  const hard =
    'Progressive deterioration of ophthalmological function necessitates immediate evaluation.';
  for (const grade of Object.values(gradesOf(hard))) expect(grade).toBeGreaterThan(15);
  for (const grade of Object.values(gradesOf('The leg hurts. It is red.'))) {
    expect(grade).toBeLessThan(3);
  }
});
