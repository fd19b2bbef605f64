/**
 * Section 7, "When blocks clash", and what its lines on eating and drinking say, copied by hand
 * (see `specification.ts`).
 */
import type { RuleId } from '../../rules/ruleset';

/** With one of these the pain-medicine line and every drink line are left out. */
export const nothingByMouthWith: readonly RuleId[] = ['R0-gate', 'R3b-face-with'];

/** With one of these the "small drinks" line and the food line of R3a are left out. */
export const noSmallDrinksWith: readonly RuleId[] = ['R6-fracture', 'R10-alert'];

export const painMedicineLine = 'while-you-wait/pain-medicine';
/** Of R5a and R5c, and of R8-food. */
export const smallDrinksLines = ['fever/small-drinks', 'food-less/small-drinks'] as const;
export const foodLineOfR3a = 'face/food-that-goes-down';

type Intake = 'food' | 'drinks' | 'sips of water' | 'pills';

/** What each line that allows something by mouth allows. */
export const allows: Readonly<Record<string, readonly Intake[]>> = {
  [painMedicineLine]: ['pills'],
  [foodLineOfR3a]: ['food', 'drinks'],
  'fever/small-drinks': ['drinks'],
  'food-less/small-drinks': ['drinks'],
  'food-drink/sips': ['sips of water'],
};

/**
 * What each line forbids outright. "No food or milk until a clinician says it is fine" is shown
 * with the sips of its own block, and sips beat small drinks. The empty ones hold only under a
 * condition that the line itself states ("if the person is very sleepy ..."), or speak of other
 * pills than the team's own pain medicine.
 */
export const forbids: Readonly<Record<string, readonly Intake[]>> = {
  'emergency/no-food-drink-pills': ['food', 'drinks', 'sips of water', 'pills'],
  'face/no-food-drink-pills': ['food', 'drinks', 'sips of water', 'pills'],
  'food-drink/no-food': ['food', 'drinks'],
  'while-you-wait/nothing-by-mouth': [],
  'while-you-wait/no-aspirin': [],
  'while-you-wait/no-new-pills': [],
  'alertness/swallow-check': [],
};

/**
 * I-30: what would take "call first" back: another number, a drive, an arrival, and all that is no
 * help before help comes.
 */
export const notBesideCallFirst: readonly string[] = [
  'while-you-wait/take-along',
  'while-you-wait/no-driving',
  painMedicineLine,
  'while-you-wait/no-aspirin',
  'while-you-wait/no-new-pills',
  'sight/no-driving',
  'sight/guide',
  'alertness/baby-feed',
  'jaw-teeth/tell-dentist',
  'food-drink/baby-feed',
  'self-harm/crisis-line',
  'medicine/ring',
  'food-less/baby-feed',
  'face-pressure/baby-cannot-feed',
  'worry/say-first',
];
