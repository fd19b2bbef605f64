/** I-28: what is shown together never contradicts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../rules/careAdvice';
import type { ReasonId, RuleId } from '../../rules/ruleset';
import { urgentSoFar } from '../../rules/triage';
import { anySheet, fullSheet, law } from '../support/arbitraries';
import { notBesideCallFirst } from '../../tools/prove/adviceSpecification';
import { specRuleIds } from '../support/spec';
import { blocks, waiting, keysWhere, blocksFor } from './adviceLines';

/** All lines of the page for these rules: those for everyone, and those of the blocks. */
function linesFor(because: readonly ReasonId[]): readonly string[] {
  const { whileYouWait: forAll, blocks: chosen } = adviceFor(because);
  return [...forAll, ...chosen.flatMap(({ lines }) => lines)];
}

describe('I-28 what is shown together never contradicts', () => {
  const mouthLines = [
    ...['pain-medicine', 'fever/small-drinks'],
    ...['food-less/small-drinks', 'food-drink/sips'],
  ];
  const foodOfFace = 'face/food-that-goes-down';
  const nothingByMouth = 'face/no-food-drink-pills';
  const takesCallFirstBack = notBesideCallFirst.map((key) => key.replace('while-you-wait/', ''));
  const callsFirst = (rule: ReasonId) => rule === 'R0-gate' || rule === 'R3b-face-with';
  const reasonIds: readonly ReasonId[] = [...specRuleIds, 'R-INCOMPLETE', 'R-INVALID'];
  const pairs = reasonIds.flatMap((one, index) =>
    reasonIds.slice(index + 1).map((other): [ReasonId, ReasonId] => [one, other]),
  );

  /** Spec section 7, "When blocks clash", said once for any set of rules. */
  function expectNoClash(because: readonly ReasonId[]): void {
    const has = (...rules: readonly RuleId[]) => rules.some((rule) => because.includes(rule));
    const lines = linesFor(because);
    const shown = (key: string) => lines.includes(key);

    const nothing = has('R0-gate', 'R3b-face-with');
    const noDrinkNow = nothing || has('R6-fracture', 'R10-alert');
    if (nothing) {
      expect(lines.filter((key) => [...mouthLines, foodOfFace].includes(key))).toEqual([]);
    }
    expect(shown('pain-medicine')).toBe(!nothing);
    expect(shown('fever/small-drinks')).toBe(
      has('R5a-jaw-and-fever', 'R5c-fever-danger') && !noDrinkNow,
    );
    expect(shown('food-less/small-drinks')).toBe(has('R8-food') && !noDrinkNow);
    expect(shown('food-drink/no-food')).toBe(has('R6-fracture') && !nothing);
    expect(shown('food-drink/sips')).toBe(has('R6-fracture') && !nothing);
    // Wherever a line may keep food from a baby, another says to ask before a feed is skipped.
    expect(shown('food-drink/baby-feed')).toBe(has('R6-fracture') && !nothing);
    expect(shown('alertness/baby-feed')).toBe(has('R10-alert') && !nothing);
    expect(shown('food-less/baby-feed')).toBe(has('R8-food') && !nothing);
    expect(shown(foodOfFace)).toBe(has('R3a-face') && !noDrinkNow);
    expect(shown(nothingByMouth)).toBe(has('R3b-face-with'));
    expect(shown('emergency/no-food-drink-pills')).toBe(has('R0-gate'));
    expect(lines).toEqual(expect.arrayContaining(alwaysShown));
    // I-30, spec section 7: of the lines for everyone only the first, the second and the fifth stay
    // beside "call first".
    expect(lines.filter((key) => waiting.some(({ id }) => id === key))).toEqual(
      nothing ? alwaysShown : waiting.map(({ id }) => id),
    );
    if (nothing) expect(lines.filter((key) => takesCallFirstBack.includes(key))).toEqual([]);
  }
  const alwaysShown = ['stay', 'note', 'nothing-by-mouth'];

  test.each(pairs)('I-28 %s with %s', (one, other) => {
    expectNoClash([one, other]);
    expect(adviceFor([other, one])).toEqual(adviceFor([one, other]));
  });

  test('I-28 any set of rules [HZ-33a]', () => {
    fc.assert(
      fc.property(fc.subarray([...reasonIds]), (because) => {
        expectNoClash(because);
      }),
      law,
    );
  });

  test('I-28 no line is lost to a rule that has no clash with it', () => {
    const giveWay = [...mouthLines, foodOfFace, 'food-drink/no-food', 'food-drink/baby-feed'];
    for (const [one, other] of pairs) {
      const mayGo = [one, other].some(callsFirst) ? [...giveWay, ...takesCallFirstBack] : giveWay;
      const together = linesFor([one, other]);
      const apart = [...linesFor([one]), ...linesFor([other])];
      const lost = apart.filter((key) => !together.includes(key) && !mayGo.includes(key));
      expect([one, other, lost]).toEqual([one, other, []]);
      const gained = together.filter((key) => !apart.includes(key));
      expect([one, other, gained]).toEqual([one, other, []]);
    }
  });

  test('I-28 after an early stop: no block appears for a question that nobody answered [HZ-45]', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const { because } = urgentSoFar(sheet);
        expectNoClash(because);
        for (const id of blocksFor(because)) {
          const follows = blocks.find((block) => block.id === id)?.follows ?? [];
          expect([id, follows.some((rule) => because.includes(rule))]).toEqual([id, true]);
        }
      }),
      law,
    );
  });

  test('I-28 after an early stop: the rest of the answers takes no line away but one on food, drink or pills, or one beside “call first” [HZ-45]', () => {
    const byMouth = keysWhere((line) => line.byMouth !== undefined);
    fc.assert(
      fc.property(anySheet(), fullSheet(), (soFar, rest) => {
        const early = linesFor(urgentSoFar(soFar).because);
        const late = linesFor(urgentSoFar({ ...rest, ...soFar }).because);
        const gone = early.filter((key) => !late.includes(key));
        const mayGo = [...byMouth, ...takesCallFirstBack];
        expect(gone.filter((key) => !mayGo.includes(key))).toEqual([]);
      }),
      law,
    );
  });

  test.each<{ because: readonly RuleId[]; shown: readonly string[]; gone: readonly string[] }>(
    // prettier-ignore
    [
      {
        because: ['R5c-fever-danger', 'R6-fracture'],
        shown: ['food-drink/no-food', 'food-drink/sips', 'fever/temperature', 'pain-medicine'],
        gone: ['fever/small-drinks'],
      },
      { because: ['R0-gate', 'R6-fracture'], shown: ['emergency/no-food-drink-pills', 'bone/keep-still'],
        gone: ['food-drink/sips', 'food-drink/no-food', 'pain-medicine'] },
      { because: ['R3a-face', 'R3b-face-with'], shown: ['face/open-eye', 'face/no-food-drink-pills'],
        gone: ['face/food-that-goes-down', 'pain-medicine'] },
      { because: ['R3a-face', 'R10-alert'], shown: ['face/open-eye', 'alertness/swallow-check', 'pain-medicine'],
        gone: ['face/food-that-goes-down', 'face/no-food-drink-pills'] },
      { because: ['R3a-face'], shown: ['face/food-that-goes-down', 'pain-medicine'],
        gone: ['face/no-food-drink-pills'] },
      { because: ['R5a-jaw-and-fever'], shown: ['jaw-teeth/no-heat', 'fever/small-drinks', 'fever/temperature'],
        gone: [] },
    ],
  )('I-28 $because: shows $shown, not $gone', ({ because, shown, gone }) => {
    const lines = linesFor(because);
    expect(lines).toEqual(expect.arrayContaining([...shown]));
    expect(lines.filter((key) => gone.includes(key))).toEqual([]);
  });
});
