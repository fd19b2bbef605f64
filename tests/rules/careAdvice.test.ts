import { describe, expect, test } from 'vitest';
import {
  adviceFor,
  callInsteadFor,
  callInsteadLines,
  callInsteadOfGate,
} from '../../rules/careAdvice';
import { ruleset, type ReasonId, type RuleId } from '../../rules/ruleset';
import { specRuleIds } from '../support/spec';
import { blocks, waiting, everyLine, keysWhere, blocksFor } from './adviceLines';

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
