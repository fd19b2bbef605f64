import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adviceFor,
  callInsteadFor,
  callInsteadLines,
  callInsteadOfGate,
  careAdvice,
  type AdviceBlock,
  type AdviceLine,
  whileYouWait,
} from '../../rules/careAdvice';
import { ruleset, type ReasonId, type RuleId } from '../../rules/ruleset';
import { urgentSoFar } from '../../rules/triage';
import { anySheet, fullSheet, law } from '../support/arbitraries';
import { notBesideCallFirst } from '../../tools/prove/adviceSpecification';
import { specRuleIds } from '../support/spec';

const blocks: readonly AdviceBlock[] = careAdvice;
const waiting: readonly AdviceLine[] = whileYouWait;
const everyLine: readonly (AdviceLine & { key: string })[] = [
  ...waiting.map((line) => ({ ...line, key: line.id })),
  ...blocks.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, key: `${id}/${line.id}` }))),
];
const keysWhere = (is: (line: AdviceLine) => boolean) => everyLine.filter(is).map(({ key }) => key);

/** All lines of the page for these rules: those for everyone, and those of the blocks. */
function linesFor(because: readonly ReasonId[]): readonly string[] {
  const { whileYouWait: forAll, blocks: chosen } = adviceFor(because);
  return [...forAll, ...chosen.flatMap(({ lines }) => lines)];
}
const blocksFor = (because: readonly ReasonId[]) => adviceFor(because).blocks.map(({ id }) => id);

describe('each rule by itself is followed by its blocks (spec section 7)', () => {
  const blocksOf: Readonly<Record<RuleId, readonly string[]>> = {
    'R0-gate': ['emergency', 'fit', 'bleeding'],
    'R1-vision': ['sight'],
    'R2a-hearing': ['hearing'],
    'R2b-hearing-with': ['hearing'],
    'R3a-face': ['face'],
    'R3b-face-with': ['face'],
    'R4a-headache-severe': ['head-pressure'],
    'R4b-headache-warning': ['head-pressure'],
    'R4c-headache-and-vomiting': ['head-pressure'],
    'R4d-vomiting': ['head-pressure'],
    'R5a-jaw-and-fever': ['jaw-teeth', 'fever'],
    'R5b-jaw-danger': ['jaw-teeth'],
    'R5c-fever-danger': ['fever'],
    'R6-fracture': ['bone', 'food-drink'],
    'R7a-collapse': ['faint-injury', 'fit'],
    'R7b-weakness': ['weakness'],
    'R7c-injury-danger': ['faint-injury'],
    'R7d-head-knock-with-head-signs': ['head-pressure'],
    'R8-bone-pain': ['bone'],
    'R8-back-pain': [],
    'R8-tired-pale': [],
    'R8-bruise-bleed': ['bleeding'],
    'R8-infections': [],
    'R8-limp': ['bone'],
    'R8-cramps': ['cramps'],
    'R8-belly': [],
    'R8-face-shape': [],
    'R8-face-pressure': ['face-pressure'],
    'R8-food': ['food-less'],
    'R8-medicines': ['medicine'],
    'R8-mood': ['self-harm'],
    'R9-worry': ['worry'],
    'R10-alert': ['alertness'],
  };

  test.each(specRuleIds)('%s', (rule) => {
    expect(blocksFor([rule])).toEqual(blocksOf[rule]);
  });

  test.each<{ because: readonly ReasonId[] }>([
    { because: [] },
    { because: ['R-INCOMPLETE'] },
    { because: ['R-INVALID'] },
    { because: ['R-INCOMPLETE', 'R-INVALID'] },
  ])('$because is followed by none, only by the lines for everyone', ({ because }) => {
    expect(adviceFor(because)).toEqual({
      whileYouWait: waiting.map(({ id }) => id),
      blocks: [],
    });
  });

  test('all rules together are followed by every block that may appear beside “call first”, in the order of the page', () => {
    const all = blocks.map(({ id }) => id);
    const gone = ['food-drink', 'worry'];
    expect(blocksFor(specRuleIds)).toEqual(all.filter((id) => !gone.includes(id)));
    expect(all).toEqual([
      ...['emergency', 'sight', 'hearing', 'face', 'head-pressure', 'alertness', 'jaw-teeth'],
      ...['fever', 'bone', 'food-drink', 'faint-injury', 'weakness', 'fit', 'bleeding', 'cramps'],
      ...['self-harm', 'medicine', 'food-less', 'face-pressure', 'worry'],
    ]);
  });
});

describe('the data', () => {
  test('no id comes twice: blocks, lines of a block, lines for everyone, call-instead lines', () => {
    const lists = [
      blocks.map(({ id }) => id),
      ...blocks.map(({ lines }) => lines.map(({ id }) => id)),
      waiting.map(({ id }) => id),
      callInsteadLines,
    ];
    for (const list of lists) expect(new Set<string>(list).size).toBe(list.length);
  });

  test('every rule that a line or block names is in the ruleset', () => {
    const named = [...everyLine, ...blocks].flatMap((one) => [
      ...(one.unless ?? []),
      ...('onlyWith' in one ? (one.onlyWith ?? []) : []),
      ...('follows' in one ? one.follows : []),
    ]);
    const known: readonly string[] = ruleset.rules.map(({ id }) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test('thirteen lines say when to call instead of going', () => {
    expect(callInsteadLines).toHaveLength(13);
  });

  test('I-28 the lines that turn, lay or move a person are flagged, so that their words name neck and back', () => {
    expect(keysWhere(({ movesPerson }) => movesPerson === true)).toEqual([
      'emergency/breathes-not-awake',
      'head-pressure/sleepy-and-vomits',
      'alertness/very-sleepy',
      'faint-injury/lie-down',
      'fit/roll-over',
    ]);
  });

  test('I-28 the lines on food, drink and pills are flagged', () => {
    expect(keysWhere(({ byMouth }) => byMouth === 'allows')).toEqual([
      'pain-medicine',
      'face/food-that-goes-down',
      'fever/small-drinks',
      'food-drink/sips',
      'food-less/small-drinks',
    ]);
    expect(keysWhere(({ byMouth }) => byMouth === 'forbids')).toEqual([
      'nothing-by-mouth',
      'no-aspirin',
      'no-new-pills',
      'emergency/no-food-drink-pills',
      'face/no-food-drink-pills',
      'alertness/swallow-check',
      'food-drink/no-food',
    ]);
  });
});

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

describe('when to call instead', () => {
  test('I-30 each point of the emergency check has its line, in whose words it can be found', () => {
    const gate = ruleset.questionById.get('gate');
    expect(Object.keys(callInsteadOfGate)).toEqual(gate?.points);
    expect(callInsteadLines).toEqual(expect.arrayContaining(Object.values(callInsteadOfGate)));
  });

  test('what fits the rules that fired comes first, and no line is left out', () => {
    expect(callInsteadFor([])).toEqual(callInsteadLines);
    const lines = callInsteadFor(['R8-cramps']);
    expect(lines.slice(0, 2)).toEqual(['breathing', 'hands-lock']);
    expect([...lines].sort()).toEqual([...callInsteadLines].sort());
  });
});
